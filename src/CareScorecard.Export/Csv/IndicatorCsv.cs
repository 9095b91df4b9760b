using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>One indicator as .csv: its trend, or its parts where they were asked for.</summary>
public static class IndicatorCsv
{
    private static readonly string[] TrendHeadings =
    [
        "Id", "Month", "Numerator", "Denominator", "Value", "Why there is no figure", "Target at least", "Target at most",
        "Point type", "Mean", "Lower limit", "Upper limit",
    ];

    private static readonly string[] PartHeadings =
    [
        "Id", "Month", "By", "Part", "Numerator", "Denominator", "Value", "Why there is no figure",
    ];

    public static void Write(IndicatorReport report, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write((report.Breakdowns.Count == 0 ? TrendHeadings : PartHeadings).Select(TableCell.Of));
        var rows = report.Breakdowns.Count == 0 ? report.Series.Select(point => Trend(report, point)) : Parts(report);
        foreach (var row in rows)
        {
            csv.Write(row);
        }
    }

    private static TableCell[] Trend(IndicatorReport report, SeriesPoint point)
    {
        var measured = point.Value as IndicatorValue.Measured;
        return
        [
            TableCell.Of(report.Row.Id),
            TableCell.Of(point.Month.ToString()),
            Number(measured?.Numerator),
            Number(measured?.Denominator),
            Number(measured?.Value),
            Why(point.Value),
            Number(point.Target?.Low),
            Number(point.Target?.High),
            TableCell.Of(point.Limits?.PointType),
            Number(point.Limits?.Mean),
            Number(point.Limits?.Lower),
            Number(point.Limits?.Upper),
        ];
    }

    private static IEnumerable<TableCell[]> Parts(IndicatorReport report) =>
        from breakdown in report.Breakdowns
        from part in breakdown.Parts
        select new[]
        {
            TableCell.Of(report.Row.Id),
            TableCell.Of(report.Month.ToString()),
            TableCell.Of(Codes.Of(breakdown.Dimension)),
            TableCell.Of(part.Label),
            Number(part.Numerator),
            Number(part.Denominator),
            Number(part.Value.Number),
            Why(part.Value),
        };

    private static TableCell Number(decimal? number) => TableCell.Of(number, "General");

    private static TableCell Why(IndicatorValue value) => TableCell.Of((value as IndicatorValue.Unavailable)?.Reason.Words);
}
