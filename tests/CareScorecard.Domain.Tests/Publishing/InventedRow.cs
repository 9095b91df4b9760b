using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.Tests.Publishing;

/// <summary>A row of the scorecard of October 2026 with as much as a test needs of it.</summary>
internal static class InventedRow
{
    public static ReportingMonth October { get; } = new(2026, 10);

    public static ReportingMonth September { get; } = new(2026, 9);

    public static IndicatorValue Hidden { get; } = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    public static ScorecardRow Of(
        string id, Status status, Variation? variation = null, Assurance? assurance = null, string pointType = "shift-below", int window = 1)
    {
        var value = new IndicatorValue.Measured(282, 428, Calculation.Share);
        return new ScorecardRow
        {
            Definition = Domain.Indicators.Catalogue.Find(id)!.Definition with { WindowMonths = window },
            Polarity = Polarity.Higher,
            Value = value,
            Status = status,
            Signal = variation is null ? new Signal(null, null, 3, "Too few.") : new Signal(variation, assurance, 36, "Said."),
            Trend = [new SeriesPoint(October, value, null, new PointLimits(pointType, 66m, 63m, 69m))],
        };
    }

    public static EarlierFigure Then(Status status, IndicatorValue? value = null) => new(
        September,
        value ?? new IndicatorValue.Measured(280, 428, Calculation.Share),
        status,
        value is null ? new Comparison(September, 65.4m, 0.5m, Movement.Better) : null);
}
