using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
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

    [SupplyParameterFromQuery(Name = "set")]
    public string? SetText { get; set; }

    [SupplyParameterFromQuery(Name = "form")]
    public string? FormText { get; set; }

    [SupplyParameterFromQuery(Name = "theme")]
    public string? ThemeText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    public string? StatusText { get; set; }

    [SupplyParameterFromQuery(Name = "changed")]
    public string? ChangedText { get; set; }

    [SupplyParameterFromQuery(Name = "since")]
    public string? SinceText { get; set; }

    [SupplyParameterFromQuery(Name = "open")]
    public string? OpenText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = ScorecardView.FromQuery(
            MonthText, ViewText, new ScorecardQuery(SetText, FormText, ThemeText, StatusText, ChangedText, SinceText, OpenText));
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
        var question = new ScorecardQuestion(HeldMonths.Shown(_view.Month, _held, reader.Audience), _view.Since, MarkCorrected: true);
        return await Sentences.AskAsync(viewer, question, _leaving.Token) is var (scorecard, words)
            ? new ScorecardContent(scorecard, words, _held)
            : null;
    }
}
