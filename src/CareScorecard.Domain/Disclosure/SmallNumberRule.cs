using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// Which figures are hidden for what they say themselves, whatever stands beside them. The Department's guidance on children in need:
/// counts of 1 to 5 are replaced by c, percentages that round to 0 by k.
/// </summary>
public static class SmallNumberRule
{
    /// <returns>Null for a figure that may be shown as far as its own size goes.</returns>
    public static UnavailableReason? Judge(IndicatorDefinition definition, IndicatorValue value, DisclosureThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(thresholds);
        if (value is not IndicatorValue.Measured measured || CountsStaff(definition))
        {
            return null;
        }

        if (SmallSides(definition, measured, thresholds).Any())
        {
            return new UnavailableReason.Hidden();
        }

        return RoundsToZero(definition, measured) ? new UnavailableReason.RoundsToZero() : null;
    }

    /// <summary>Officers and social workers are no children: the rules on small numbers do not hide them.</summary>
    public static bool CountsStaff(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Counts is SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker;
    }

    /// <summary>The numbers that the figure is hidden for: they must not be worked out from anything else either.</summary>
    internal static IEnumerable<FigureSide> SmallSides(
        IndicatorDefinition definition, IndicatorValue.Measured value, DisclosureThresholds thresholds)
    {
        var needs = Math.Max(thresholds.PercentNeeds, thresholds.HideUpTo + 1);
        var children = ChildrenCounted(definition, value);
        if (thresholds.IsSmall(value.Numerator) && NumeratorIsChildren(definition, value))
        {
            yield return FigureSide.Numerator;
        }
        else if (children < needs && value.Numerator != 0m)
        {
            yield return FigureSide.Numerator;
        }

        if (children < needs)
        {
            yield return FigureSide.Denominator;
        }

        if (thresholds.StrictComplement && value.Calculation == Calculation.Share && children is { } all
            && thresholds.IsSmall(all - value.Numerator))
        {
            yield return FigureSide.Complement;
        }
    }

    /// <summary>Null for a count, and where the denominator is the population or full-time posts.</summary>
    internal static decimal? ChildrenCounted(IndicatorDefinition definition, IndicatorValue.Measured value) =>
        value.Calculation == Calculation.Count || definition.AgainstPopulation || definition.Unit is Unit.Rate or Unit.PerFullTimePost
            ? null
            : value.Denominator;

    /// <summary>An average adds up days, scores or percentages: its numerator is not a number of children.</summary>
    private static bool NumeratorIsChildren(IndicatorDefinition definition, IndicatorValue.Measured value) =>
        value.Calculation is Calculation.Count or Calculation.RatePer10000
        || (value.Calculation == Calculation.Share && decimal.IsInteger(value.Numerator))
        || definition.Unit is Unit.Ratio or Unit.PerFullTimePost;

    private static bool RoundsToZero(IndicatorDefinition definition, IndicatorValue.Measured value) =>
        definition.Unit == Unit.Percent
        && value.Value != 0m
        && Math.Round(value.Value, definition.Decimals, MidpointRounding.AwayFromZero) == 0m;
}
