using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>Makes a value of the members of a part, by the indicator's own calculation.</summary>
internal static class PartSums
{
    /// <summary>What the members add up to: 1 each where there are no amounts.</summary>
    public static decimal Add(MemberSet members, decimal[]? amounts)
    {
        if (amounts is null)
        {
            return members.Count;
        }

        var sum = 0m;
        foreach (var index in members)
        {
            sum += amounts[index];
        }

        return sum;
    }

    /// <summary>Unavailable where nobody is counted, and where the denominator is known for the whole only.</summary>
    public static IndicatorValue Value(decimal numerator, decimal denominator, Cohort cohort, IndicatorDefinition definition) =>
        cohort.FixedDenominator is not null && definition.Calculation != Calculation.Count
            ? new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly())
            : IndicatorValue.From(numerator, denominator, definition.Calculation);
}
