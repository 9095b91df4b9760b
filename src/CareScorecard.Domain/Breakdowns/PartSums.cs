using System.Numerics;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// Adds up numerators and denominators, of a whole set or part by part. Every member of every indicator passes through these loops for
/// every dimension, so they walk the words of the sets and allocate nothing for a subject.
/// </summary>
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
        foreach (var index in members.Indexes())
        {
            sum += amounts[index];
        }

        return sum;
    }

    /// <summary>How many members each part has.</summary>
    public static int[] CountByPart(MemberSet members, PartColumn column)
    {
        var counts = new int[column.Labels.Count];
        var partOf = column.PartOf;
        var words = members.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                counts[partOf[(i << 6) + BitOperations.TrailingZeroCount(word)]]++;
            }
        }

        return counts;
    }

    /// <summary>What the members of each part add up to.</summary>
    public static decimal[] AddByPart(MemberSet members, PartColumn column, decimal[] amounts)
    {
        var sums = new decimal[column.Labels.Count];
        foreach (var index in members.Indexes())
        {
            sums[column.PartOf[index]] += amounts[index];
        }

        return sums;
    }

    /// <summary>The value of a part, by the indicator's own calculation.</summary>
    public static IndicatorValue Value(decimal numerator, decimal denominator, Cohort cohort, IndicatorDefinition definition) =>
        cohort.FixedDenominator is not null && definition.Calculation != Calculation.Count
            ? new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly())
            : IndicatorValue.From(numerator, denominator, definition.Calculation);
}
