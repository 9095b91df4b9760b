using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Application.Sentences;

/// <summary>A month in three sentences, and the questions worth asking: from the scorecard that the viewer may see, so that they say nothing else.</summary>
public sealed class ReadSentencesUseCase(ReadScorecardUseCase scorecards)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>With the scorecard that they are of; null when the month, or any month, is not held.</returns>
    public async Task<(Scorecard Scorecard, MonthInWords Words)?> RunAsync(
        Viewer viewer, ReportingMonth? month, CancellationToken cancellation) =>
        await scorecards.RunAsync(viewer, month, cancellation) is { } scorecard ? (scorecard, SentenceRules.Of(scorecard)) : null;
}
