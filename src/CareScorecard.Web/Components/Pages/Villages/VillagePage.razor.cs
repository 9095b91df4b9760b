using CareScorecard.Application.Access;
using CareScorecard.Application.Villages;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Villages;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Villages;

/// <summary>The children in our care as a village of 100.</summary>
public sealed partial class VillagePage
{
    private VillageView _view = new();

    [Inject]
    public required ReadVillageUseCase Villages { get; init; }

    [SupplyParameterFromQuery]
    public string? About { get; set; }

    [SupplyParameterFromQuery(Name = VillageView.AgainstKey)]
    public string? AgainstText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = VillageView.FromQuery(MonthText, About, ViewText, AgainstText);
        return ReadAsync(LoadAsync);
    }

    private async Task<VillageContent?> LoadAsync()
    {
        var (viewer, held, month) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        if (await ReportAsync(viewer, month) is not { } report)
        {
            return null;
        }

        return new VillageContent(report, held)
        {
            Against = _view.Against is { } against && held.Contains(against) && against != report.Month ? await ReportAsync(viewer, against) : null,
        };
    }

    private Task<VillageReport?> ReportAsync(Viewer viewer, ReportingMonth? month) => _view.Of is { } id
        ? Villages.OfAsync(viewer, month, id, Leaving)
        : Villages.ByAsync(viewer, month, _view.By, Leaving);
}
