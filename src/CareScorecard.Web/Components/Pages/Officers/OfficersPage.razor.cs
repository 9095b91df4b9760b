using CareScorecard.Application.Months;
using CareScorecard.Application.Planning;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Officers;

/// <summary>The reviewing officers' planner of one month. It names officers and is for staff.</summary>
public sealed partial class OfficersPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<OfficersContent> _state = new PageState<OfficersContent>.Loading();
    private PlannerView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadPlannerUseCase Planner { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<OfficersPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery]
    public string? Count { get; set; }

    [SupplyParameterFromQuery]
    public string? Children { get; set; }

    [SupplyParameterFromQuery]
    public string? Plans { get; set; }

    [SupplyParameterFromQuery]
    public string? Posts { get; set; }

    [SupplyParameterFromQuery]
    public string? Vacancies { get; set; }

    [SupplyParameterFromQuery]
    public string? Sickness { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = PlannerView.FromQuery(MonthText, Count, Children, Plans, Posts, Vacancies, Sickness);
        _state = new PageState<OfficersContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<OfficersContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        return await Planner.RunAsync(viewer, _view.Month, _view.Scenario, _leaving.Token) is { } report
            ? new OfficersContent(report, held)
            : null;
    }
}
