using CareScorecard.Application.Access;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Sentences;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Scorecards;

/// <summary>The scorecard of one month.</summary>
public sealed partial class ScorecardPage
{
    private ScorecardView _view = new();
    private IReadOnlyList<ReportingMonth> _held = [];
    private SampleProgress? _waiting;

    [Inject]
    public required ReadSentencesUseCase Sentences { get; init; }

    [Inject]
    public required SampleLoading Sample { get; init; }

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

    protected override Task OnParametersSetAsync()
    {
        _view = ScorecardView.FromQuery(
            MonthText, ViewText, new ScorecardQuery(SetText, FormText, ThemeText, StatusText, ChangedText, SinceText, OpenText));
        _waiting = Sample.Progress is { Stage: SampleStage.Loading or SampleStage.Failed } progress ? progress : null;
        return _waiting is null ? ReadAsync(LoadAsync) : Task.CompletedTask;
    }

    private async Task<ScorecardContent?> LoadAsync()
    {
        (var viewer, _held, var month) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var question = new ScorecardQuestion(month, _view.Since, MarkCorrected: true);
        return await Sentences.AskAsync(viewer, question, Leaving) is var (scorecard, words)
            ? new ScorecardContent(scorecard, words, _held)
            : null;
    }
}
