using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>scorecard</c>.</summary>
internal static class ScorecardDocument
{
    public static ScorecardJson Of(Scorecard scorecard) => new(
        scorecard.Council,
        scorecard.Month,
        scorecard.AsAt,
        Codes.Of(scorecard.State),
        scorecard.Version,
        [.. scorecard.Rows.Select(IndicatorDocument.Of)]);
}
