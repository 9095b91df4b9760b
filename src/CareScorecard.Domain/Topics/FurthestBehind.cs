using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Topics;

/// <summary>Who misses out most: the shown part of a breakdown that is furthest on the wrong side of the whole.</summary>
public static class FurthestBehind
{
    // Less than a percentage point is no finding.
    private const decimal Least = 1m;

    /// <param name="rateNeeds">A part of fewer is not compared: one child would move it too far.</param>
    /// <returns>Null where no part of so many is behind, the measure is no percentage, or nobody judges it.</returns>
    public static string? Of(ScorecardRow row, Breakdown breakdown, int rateNeeds)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(breakdown);
        if (row.Value is not IndicatorValue.Measured { Calculation: Calculation.Share, Value: var whole }
            || row.Definition.Unit != Unit.Percent
            || row.Polarity is not (Polarity.Higher or Polarity.Lower))
        {
            return null;
        }

        var worst = breakdown.Parts
            .Where(part => !part.Hidden && part.Label != PartColumn.NotRecorded && part.Denominator >= rateNeeds && part.Value.Number is not null)
            .Select(part => (Part: part, Gap: row.Polarity == Polarity.Higher ? whole - part.Value.Number!.Value : part.Value.Number!.Value - whole))
            .Where(part => part.Gap >= Least)
            .OrderByDescending(part => part.Gap)
            .FirstOrDefault();
        if (worst.Part is not { Value: IndicatorValue.Measured value } behind)
        {
            return null;
        }

        return $"Furthest behind: {Said(breakdown.Dimension, behind.Label)}, {FigureText.Of(row.Definition, value)} ({FigureText.Basis(row.Definition, value)}), "
            + $"{FigureText.Difference(row.Definition, worst.Gap)} {(row.Polarity == Polarity.Higher ? "below" : "above")} all together.";
    }

    private static string Said(Dimension dimension, string label) =>
        dimension == Dimension.AgeBand ? $"aged {label.Replace("-", " to ", StringComparison.Ordinal)}" : label;
}
