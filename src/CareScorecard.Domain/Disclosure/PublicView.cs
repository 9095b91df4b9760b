using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Disclosure;

/// <summary>Rows and points of which nothing is left that hangs on a hidden figure.</summary>
public static class PublicView
{
    /// <summary>Whether the figure is withheld: hidden to protect children, or rounded to zero.</summary>
    public static bool IsWithheld(IndicatorValue value) =>
        value is IndicatorValue.Unavailable { Reason: UnavailableReason.Hidden or UnavailableReason.RoundsToZero };

    /// <summary>
    /// A row composed from public figures, and of a withheld one only that it is withheld: no status, gap, change or signal. Targets and
    /// the published figures of others stay.
    /// </summary>
    public static ScorecardRow Of(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var open = row with { Trend = Of(row.Trend) };
        return IsWithheld(row.Value)
            ? open with { Status = Status.NoData, Gap = null, Previous = null, YearBefore = null, Signal = null, OutsidePublished = null }
            : open;
    }

    /// <summary>A withheld point keeps its month and its target.</summary>
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<SeriesPoint> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. series.Select(point => IsWithheld(point.Value) ? point with { Limits = null } : point)];
    }

    /// <summary>0 % or 100 % of few children tells about every one of them: something for the editor to think over.</summary>
    /// <param name="fewerThan">A group of fewer children is few.</param>
    public static bool TellsOfEverybody(IndicatorDefinition definition, IndicatorValue value, decimal fewerThan)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return value is IndicatorValue.Measured { Calculation: Calculation.Share, Value: 0m or 100m } share
            && !SmallNumberRule.CountsStaff(definition)
            && SmallNumberRule.ChildrenCounted(definition, share) is { } children
            && children < fewerThan;
    }
}
