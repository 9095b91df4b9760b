using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>
/// The trend of one indicator as .csv for people: what its table on the screen says, one line a month, oldest first. What is not known
/// or not shown is blank, and the line says why.
/// </summary>
public static class IndicatorTrendCsv
{
    private static readonly string[] Headings =
    [
        "Measure", "Limited to", "Month", "Figure", "Value", "Numerator", "Denominator", "Why there is no figure", "Target", "Set by", "Status",
        "Is the change real?", "Usual range from", "Usual range to", "Restated", "What happened",
    ];

    /// <param name="report">As its reader may see it.</param>
    /// <param name="restated">The months that once said something else.</param>
    public static void Write(IndicatorReport report, IReadOnlySet<ReportingMonth> restated, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(restated);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(Headings.Select(TableCell.Of));
        foreach (var point in report.Series)
        {
            csv.Write(Line(report, point, restated.Contains(point.Month)));
        }
    }

    private static TableCell[] Line(IndicatorReport report, SeriesPoint point, bool isRestated)
    {
        var definition = report.Row.Definition;
        var measured = point.Value as IndicatorValue.Measured;
        return
        [
            TableCell.Of(definition.Title),
            TableCell.Of(string.Join("; ", report.Filters.Select(filter => $"{Codes.Of(filter.Dimension)}: {filter.Label}"))),
            TableCell.Of(point.Month.ToString()),
            TableCell.Of(measured is null ? null : FigureText.Of(definition, point.Value)),
            Number(measured?.Value),
            Number(measured?.Numerator),
            Number(measured?.Denominator),
            TableCell.Of((point.Value as IndicatorValue.Unavailable)?.Reason.Words),
            TableCell.Of(point.Target is { } target ? TargetWords.Of(definition, target) : null),
            TableCell.Of(point.Target is { } set ? TargetWords.Of(set.SetBy) : null),
            TableCell.Of(measured is not null && point.Status is { } status ? JudgementWords.Of(status) : null),
            TableCell.Of(measured is null || point.Limits is null ? null : point.StandsOut(definition.WindowMonths) ? "stands out as real" : "normal movement"),
            Number(point.Limits?.Lower),
            Number(point.Limits?.Upper),
            TableCell.Of(isRestated ? "yes" : null),
            TableCell.Of(string.Join("; ", Happened(report, point.Month))),
        ];
    }

    private static IEnumerable<string> Happened(IndicatorReport report, ReportingMonth month) =>
    [
        .. report.Rebases.Where(rebase => rebase.Month == month).Select(rebase => $"The usual range begins anew: {rebase.Reason}"),
        .. report.Events.Where(happened => happened.Month == month).Select(happened => happened.Words),
    ];

    private static TableCell Number(decimal? number) => TableCell.Of(number, "General");
}
