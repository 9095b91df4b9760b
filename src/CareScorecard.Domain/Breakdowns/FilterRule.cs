using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// Limits a figure to those whom filters leave. Filters of different dimensions must all hold; of two filters of one dimension either
/// must. A part that nobody belongs to this month leaves nobody.
/// </summary>
public static class FilterRule
{
    /// <summary>What is said where figures of staff, or figures brought ready-made, are to be limited.</summary>
    public const string NoCharacteristics = "This figure is not made from records of children, so it cannot be limited to some of them.";

    /// <returns>
    /// The outcome itself where there is no filter or no figure. Unavailable where the subjects have no characteristics, or where the
    /// denominator is known for the whole only.
    /// </returns>
    public static Outcome Limit(Outcome outcome, IndicatorDefinition definition, IReadOnlyList<PartFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(filters);
        if (filters.Count == 0 || (outcome.Cohort is null && outcome.Value is IndicatorValue.Unavailable))
        {
            return outcome;
        }

        if (outcome.Cohort is not { } cohort || Members(cohort.Roll, filters) is not { } left)
        {
            return new Outcome(new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly()), null);
        }

        var posts = OfficerPosts.Among(cohort, definition, filters);
        var limited = new Cohort
        {
            Roll = cohort.Roll,
            Counted = cohort.Counted.Intersect(left),
            Passing = cohort.Passing.Intersect(left),
            Amounts = cohort.Amounts,
            Weights = cohort.Weights,
            FixedDenominator = posts ?? cohort.FixedDenominator,
        };
        if (posts is { } ofThem)
        {
            return new Outcome(IndicatorValue.From(limited.Passing.Count, ofThem, definition.Calculation), limited);
        }

        return new Outcome(
            PartSums.Value(
                PartSums.Add(limited.Passing, limited.Amounts), PartSums.Add(limited.Counted, limited.Weights), limited, definition),
            limited);
    }

    /// <summary>Those whom the filters leave of a roll; null where its subjects have no characteristics.</summary>
    public static MemberSet? Members(Roll roll, IReadOnlyList<PartFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(filters);
        MemberSet? left = null;
        foreach (var dimension in filters.GroupBy(filter => filter.Dimension))
        {
            if (roll.PartsBy(dimension.Key) is not { } column)
            {
                return null;
            }

            var members = dimension
                .Select(filter => column.Find(filter.Label))
                .OfType<int>()
                .Select(column.MembersOf)
                .Aggregate(new MemberSet(roll.Count), (all, part) => all.Unite(part));
            left = left?.Intersect(members) ?? members;
        }

        return left;
    }
}
