using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// A figure by one characteristic. The parts add up to the whole, numerators and denominators, not recorded included, because both
/// come from the same two sets.
/// </summary>
public static class BreakdownRule
{
    /// <summary>What a breakdown says of figures of staff and of figures brought ready-made.</summary>
    public const string NoCharacteristics = "This figure is not made from records of children, so it cannot be broken down.";

    /// <param name="filters">Limit the figure first; empty for everybody.</param>
    public static Breakdown Of(
        Outcome outcome, IndicatorDefinition definition, Dimension dimension, IReadOnlyList<PartFilter> filters) =>
        Of(FilterRule.Limit(outcome, definition, filters), definition, dimension);

    public static Breakdown Of(Outcome outcome, IndicatorDefinition definition, Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(definition);
        if (outcome.Cohort is not { } cohort)
        {
            var why = outcome.Value is IndicatorValue.Unavailable { Reason: not UnavailableReason.WholeOnly } unavailable
                ? unavailable.Reason.Words
                : NoCharacteristics;
            return new Breakdown(dimension, [], why);
        }

        if (cohort.Roll.PartsBy(dimension) is not { } column)
        {
            return new Breakdown(dimension, [], NoCharacteristics);
        }

        var parts = Parts(cohort, definition, column);

        // Under a filter by anything but officers the posts belong to other children too.
        return outcome.Value is IndicatorValue.Measured && OfficerPosts.Of(cohort, definition, dimension) is { } posts
            ? new Breakdown(dimension, OfficerPosts.Join(parts, posts, cohort, definition))
            : new Breakdown(dimension, parts);
    }

    private static List<Part> Parts(Cohort cohort, IndicatorDefinition definition, PartColumn column)
    {
        var counted = column.Count(cohort.Counted);
        var passing = column.Count(cohort.Passing);
        var amounts = cohort.Amounts is null ? null : column.Add(cohort.Passing, cohort.Amounts);
        var weights = cohort.Weights is null ? null : column.Add(cohort.Counted, cohort.Weights);
        var hasDenominator = definition.Calculation != Calculation.Count && cohort.FixedDenominator is null;
        var parts = new List<Part>(column.Labels.Count);
        for (var i = 0; i < column.Labels.Count; i++)
        {
            var label = column.Labels[i];
            if (label.OnlyWhereCounted && counted[i] == 0 && passing[i] == 0)
            {
                continue;
            }

            var numerator = amounts?[i] ?? passing[i];
            var denominator = weights?[i] ?? counted[i];
            parts.Add(new Part(
                label.Text,
                numerator,
                hasDenominator ? denominator : null,
                PartSums.Value(numerator, denominator, cohort, definition)));
        }

        return parts;
    }
}
