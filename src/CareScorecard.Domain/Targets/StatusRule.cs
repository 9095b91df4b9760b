using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Targets;

/// <summary>How a figure is rated against the target that drives it. Unrounded values are compared, and edges are inclusive.</summary>
public static class StatusRule
{
    /// <summary>The default tolerance of a percentage, in percentage points.</summary>
    public const decimal TolerancePoints = 3m;

    /// <summary>The share of the target that is tolerated: for units other than percent, and for percent where it is less.</summary>
    public const decimal ToleranceShare = 0.05m;

    /// <summary>Children for each full-time post that are tolerated outside a band.</summary>
    public const decimal ToleranceChildrenPerPost = 5m;

    /// <param name="target">The target that drives the status; null where there is none.</param>
    /// <param name="polarity">As the council has it.</param>
    /// <param name="tolerance">The council's own, in the unit of the indicator; null for the catalogue's or the default.</param>
    /// <param name="rateNeeds">The fewest children counted that are rated: for percent, weeks, days and score.</param>
    public static Status Rate(
        IndicatorDefinition definition,
        IndicatorValue value,
        Target? target,
        Polarity polarity,
        decimal? tolerance,
        int rateNeeds)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (value is not IndicatorValue.Measured measured)
        {
            return Status.NoData;
        }

        if (target is null || polarity == Polarity.Context)
        {
            return Status.Context;
        }

        if (definition.Unit is Unit.Percent or Unit.Weeks or Unit.Days or Unit.Score && measured.Denominator < rateNeeds)
        {
            return Status.TooFew;
        }

        if (target.IsMetBy(measured.Value))
        {
            return Status.OnTarget;
        }

        var allowed = tolerance ?? definition.Tolerance ?? DefaultTolerance(definition.Unit, target, measured.Value);
        return target.Shortfall(measured.Value) <= allowed ? Status.Close : Status.OffTarget;
    }

    private static decimal DefaultTolerance(Unit unit, Target target, decimal value)
    {
        if (target.Kind == TargetKind.Band && unit == Unit.PerFullTimePost)
        {
            return ToleranceChildrenPerPost;
        }

        var missed = target.Low is { } low && value < low ? low : target.High ?? 0m;
        var share = Math.Abs(missed) * ToleranceShare;
        return unit == Unit.Percent ? Math.Min(TolerancePoints, share) : share;
    }
}
