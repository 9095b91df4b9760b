using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Spc;

/// <summary>What the latest point of a chart says: whether its change is real, and whether the target will be met if nothing changes.</summary>
public static class SignalRule
{
    /// <param name="polarity">As the council has it.</param>
    /// <param name="target">The one that drives the status; null where there is none.</param>
    /// <returns>Null where the chart has no point at all.</returns>
    public static Signal? Of(ControlChart chart, IndicatorDefinition definition, Polarity polarity, Target? target)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(definition);
        if (chart.Latest is not [.., var latest])
        {
            return null;
        }

        var judgedTarget = polarity == Polarity.Context ? null : target;
        var variation = latest.Limits is null ? (Variation?)null : VariationOf(chart, polarity, judgedTarget);
        var assurance = latest.Limits is { } limits && judgedTarget is not null ? AssuranceOf(limits, judgedTarget) : (Assurance?)null;
        return new Signal(
            variation,
            assurance,
            latest.Limits?.Rests ?? chart.Latest.Count,
            SignalSentence.Of(chart, definition, variation, assurance, judgedTarget));
    }

    /// <summary>Above or rising is 1, below or falling -1, common cause 0.</summary>
    public static int DirectionOf(PointType type) => type switch
    {
        PointType.CommonCause => 0,
        PointType.AboveLimit or PointType.TrendUp or PointType.TwoOfThreeAbove or PointType.ShiftAbove => 1,
        PointType.BelowLimit or PointType.TrendDown or PointType.TwoOfThreeBelow or PointType.ShiftBelow => -1,
    };

    private static Variation VariationOf(ControlChart chart, Polarity polarity, Target? target)
    {
        var direction = DirectionOf(chart.Latest[^1].Type);
        if (direction == 0)
        {
            return Variation.CommonCause;
        }

        var good = polarity switch
        {
            Polarity.Higher => direction,
            Polarity.Lower => -direction,
            Polarity.Band => target is null ? 0 : Math.Sign(Nearer(chart, target)),
            Polarity.Context => 0,
        };
        return good switch
        {
            > 0 => Variation.Improvement,
            < 0 => Variation.Concern,
            _ => direction > 0 ? Variation.NeutralHigh : Variation.NeutralLow,
        };
    }

    /// <summary>
    /// How much nearer to the range the latest point is than the mean, or for a trend than the point at which its seven began. 0 where
    /// both are inside the range: then no direction is good.
    /// </summary>
    private static decimal Nearer(ControlChart chart, Target target)
    {
        var latest = chart.Latest[^1];
        var from = latest.Type is PointType.TrendUp or PointType.TrendDown ? chart.Latest[^ChartRules.Run].Value : latest.Limits!.Mean;
        return target.Shortfall(from) - target.Shortfall(latest.Value);
    }

    /// <summary>A target on a limit is hit and miss, as the method has it; a flat series meets its target always or never.</summary>
    private static Assurance AssuranceOf(ProcessLimits limits, Target target)
    {
        if (limits.IsFlat)
        {
            return target.IsMetBy(limits.Mean) ? Assurance.Pass : Assurance.Fail;
        }

        if (target.Low > limits.Upper || target.High < limits.Lower)
        {
            return Assurance.Fail;
        }

        // The range of a band belongs to it; the level of a single target has to lie beyond the limits.
        var passes = target.Kind switch
        {
            TargetKind.Floor => target.Low < limits.Lower,
            TargetKind.Ceiling => target.High > limits.Upper,
            TargetKind.Band => target.Low <= limits.Lower && target.High >= limits.Upper,
        };
        return passes ? Assurance.Pass : Assurance.HitAndMiss;
    }
}
