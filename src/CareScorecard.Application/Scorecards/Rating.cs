using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Scorecards;

/// <summary>A figure rated with the council's own settings for its month.</summary>
internal sealed record Rating(Polarity Polarity, TargetsInForce Targets, Status Status)
{
    public static Rating Of(CouncilSettings council, ReportingMonth month, IndicatorDefinition definition, IndicatorValue value)
    {
        var polarity = council.PolarityOf(definition);
        var targets = TargetsInForce.In(month, definition, council);
        return new Rating(
            polarity,
            targets,
            StatusRule.Rate(definition, value, targets.Driving, polarity, ToleranceOf(council, definition), council.RateNeeds));
    }

    /// <summary>How few would change the rating.</summary>
    public static RatingChange? ChangeOf(
        CouncilSettings council, ReportingMonth month, IndicatorDefinition definition, IndicatorValue value) =>
        RatingChange.Find(
            definition,
            value,
            TargetsInForce.In(month, definition, council).Driving,
            council.PolarityOf(definition),
            ToleranceOf(council, definition),
            council.RateNeeds);

    private static decimal? ToleranceOf(CouncilSettings council, IndicatorDefinition definition) =>
        council.Tolerances.TryGetValue(definition.Id, out var own) ? own : null;
}
