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
        decimal? tolerance = council.Tolerances.TryGetValue(definition.Id, out var own) ? own : null;
        return new Rating(
            polarity,
            targets,
            StatusRule.Rate(definition, value, targets.Driving, polarity, tolerance, council.RateNeeds));
    }
}
