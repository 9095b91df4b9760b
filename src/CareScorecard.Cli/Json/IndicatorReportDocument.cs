using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>indicator</c>.</summary>
internal static class IndicatorReportDocument
{
    public static IndicatorReportJson Of(IndicatorReport report)
    {
        var breakdown = report.Breakdowns.SingleOrDefault();
        return new IndicatorReportJson(IndicatorDocument.Of(report.Row))
        {
            Council = report.Council,
            Month = report.Month,
            State = Codes.Of(report.State),
            Version = report.Version,
            Where = [.. report.Filters.Select(filter => $"{Codes.Of(filter.Dimension)}={filter.Label}")],
            Spread = report.Spread is { } spread ? Of(spread) : null,
            Series = [.. report.Series.Select(Of)],
            Rebases = report.Rebases.Count == 0
                ? null
                : [.. report.Rebases.Select(rebase => new RebaseJson(rebase.Month, rebase.Reason, rebase.By))],
            Events = report.Events.Count == 0 ? null : [.. report.Events.Select(happened => new EventJson(happened.Month, happened.Words))],
            By = breakdown is null ? null : Codes.Of(breakdown.Dimension),
            Parts = breakdown is null ? null : [.. breakdown.Parts.Select(Of)],
            PartsUnavailable = breakdown?.Unavailable,
        };
    }

    private static SeriesPointJson Of(SeriesPoint point)
    {
        var measured = point.Value as IndicatorValue.Measured;
        return new SeriesPointJson(
            point.Month,
            measured?.Numerator,
            measured?.Denominator,
            measured?.Value,
            point.Limits?.PointType,
            point.Limits?.Mean,
            point.Limits?.Lower,
            point.Limits?.Upper);
    }

    private static SpreadJson Of(Spread spread) => new(
        Codes.Of(spread.Counts), spread.Threshold, spread.Over, spread.Under, spread.Median, spread.Smallest, spread.Largest, spread.Count);

    private static PartJson Of(Part part) => new(part.Label, part.Numerator, part.Denominator, part.Value.Number, part.Hidden);
}
