using CareScorecard.Application.Months;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Scorecards;

/// <summary>The scorecard of one month.</summary>
public sealed partial class ScorecardPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<ScorecardContent> _state = new PageState<ScorecardContent>.Loading();
    private ScorecardView _view = new();
    private IReadOnlyList<ReportingMonth> _held = [];
    private SampleProgress? _waiting;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadScorecardUseCase Scorecards { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required SampleLoading Sample { get; init; }

    [Inject]
    public required ILogger<ScorecardPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = ScorecardView.FromQuery(MonthText);
        _waiting = Sample.Progress is { Stage: SampleStage.Loading or SampleStage.Failed } progress ? progress : null;
        if (_waiting is not null)
        {
            return;
        }

        _state = new PageState<ScorecardContent>.Loading();
        _state = await PageLoad.RunAsync<ScorecardContent>(LoadAsync, Log);
    }

    private async Task<ScorecardContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        _held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        var scorecard = await Scorecards.RunAsync(viewer, HeldMonths.Shown(_view.Month, _held, viewer.Audience), _leaving.Token);
        return scorecard is null ? null : new ScorecardContent(scorecard, _held);
    }
}
