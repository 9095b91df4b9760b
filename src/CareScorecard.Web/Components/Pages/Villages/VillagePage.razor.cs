using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Villages;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Villages;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Villages;

/// <summary>The children in our care as a village of 100.</summary>
public sealed partial class VillagePage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<VillageContent> _state = new PageState<VillageContent>.Loading();
    private VillageView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadVillageUseCase Villages { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<VillagePage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery]
    public string? About { get; set; }

    [SupplyParameterFromQuery(Name = VillageView.AgainstKey)]
    public string? AgainstText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = VillageView.FromQuery(MonthText, About, ViewText, AgainstText);
        _state = new PageState<VillageContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<VillageContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        var month = HeldMonths.Shown(_view.Month, held, reader.Audience);
        if (await ReadAsync(viewer, month) is not { } report)
        {
            return null;
        }

        return new VillageContent(report, held)
        {
            Against = _view.Against is { } against && held.Contains(against) && against != report.Month ? await ReadAsync(viewer, against) : null,
        };
    }

    private Task<VillageReport?> ReadAsync(Viewer viewer, ReportingMonth? month) => _view.Of is { } id
        ? Villages.OfAsync(viewer, month, id, _leaving.Token)
        : Villages.ByAsync(viewer, month, _view.By, _leaving.Token);
}
