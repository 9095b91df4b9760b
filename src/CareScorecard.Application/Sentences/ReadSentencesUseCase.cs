using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Application.Sentences;

/// <summary>A month in three sentences, and the questions worth asking: from the scorecard that the viewer may see, so that they say nothing else.</summary>
public sealed class ReadSentencesUseCase(ReadScorecardUseCase scorecards, SettingsStore settings)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>With the scorecard that they are of; null when the month, or any month, is not held.</returns>
    public Task<(Scorecard Scorecard, MonthInWords Words)?> RunAsync(
        Viewer viewer, ReportingMonth? month, CancellationToken cancellation) =>
        AskAsync(viewer, new ScorecardQuestion(month), cancellation);

    /// <returns>With the scorecard that they are of; null when the month, or any month, is not held.</returns>
    public async Task<(Scorecard Scorecard, MonthInWords Words)?> AskAsync(
        Viewer viewer, ScorecardQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        if (await scorecards.AskAsync(viewer, question, cancellation) is not { } scorecard)
        {
            return null;
        }

        int? hideUpTo = viewer.Audience == Audience.Staff ? null : (await settings.ReadAsync(cancellation)).HideUpTo;
        return (scorecard, SentenceRules.Of(scorecard, hideUpTo));
    }
}
