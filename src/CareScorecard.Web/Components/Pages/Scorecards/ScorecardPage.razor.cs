using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Sentences;
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
    public required ReadSentencesUseCase Sentences { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required SampleLoading Sample { get; init; }

    [Inject]
    public required ILogger<ScorecardPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = ScorecardView.FromQuery(MonthText, ViewText);
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
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        _held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        return await Sentences.RunAsync(viewer, HeldMonths.Shown(_view.Month, _held, reader.Audience), _leaving.Token) is var (scorecard, words)
            ? new ScorecardContent(scorecard, words, _held)
            : null;
    }
}
