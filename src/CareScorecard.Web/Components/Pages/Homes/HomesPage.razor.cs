using CareScorecard.Application.Access;
using CareScorecard.Application.Homes;
using CareScorecard.Application.Months;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Homes;

/// <summary>Where the children in our care live, and who moved.</summary>
public sealed partial class HomesPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<HomesContent> _state = new PageState<HomesContent>.Loading();
    private HomesView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadHomesUseCase Homes { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<HomesPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    public string? ByText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = HomesView.FromQuery(MonthText, ByText, ViewText);
        _state = new PageState<HomesContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<HomesContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = viewer.Audience == Audience.Board ? _view.ForPublic() : _view;
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        var month = HeldMonths.Shown(_view.Month, held, reader.Audience);
        return await Homes.RunAsync(viewer, month, _leaving.Token) is { } report ? new HomesContent(report, held) : null;
    }
}
