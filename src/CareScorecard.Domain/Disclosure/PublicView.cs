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
    /// the published figures of others stay. In its place stands the figure of twelve months, where there is one that is shown.
    /// </summary>
    /// <param name="figures">The month's figures as the public sees them, by indicator id.</param>
    public static ScorecardRow Of(ScorecardRow row, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(figures);
        var open = row with { Trend = Of(row.Trend), Flags = [], Mark = row.Mark?.WithoutCounts() };
        return IsWithheld(row.Value)
            ? open with
            {
                Status = Status.NoData,
                Gap = null,
                Previous = null,
                YearBefore = null,
                Then = null,
                Corrected = [],
                Signal = null,
                OutsidePublished = null,
                Mark = null,
                InTwelveMonths = InTwelveMonths(row.Id, figures),
            }
            : open;
    }

    /// <summary>A withheld point keeps its month and its target.</summary>
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<SeriesPoint> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. series.Select(point => IsWithheld(point.Value) ? point with { Limits = null, Status = null } : point)];
    }

    private static LongerFigure? InTwelveMonths(string indicatorId, IReadOnlyDictionary<string, IndicatorValue> figures) =>
        LinkedFigures.TwelveMonthFigureOf(indicatorId) is { } longer
        && figures.GetValueOrDefault(longer) is IndicatorValue.Measured measured
        && Catalogue.Find(longer) is { Definition: var definition }
            ? new LongerFigure(definition, measured)
            : null;
}
