using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Csv;

namespace CareScorecard.Application.Exports;

/// <summary>
/// One indicator as files: its trend, its parts, and its chart. They hold what its reader sees on the screen and nothing more, since
/// they are made from the same report. Every file is written down.
/// </summary>
public sealed class ExportIndicatorUseCase(ReadIndicatorUseCase indicators, ReadRestatementsUseCase restatements, AuditLog audit)
{
    private const string CsvType = "text/csv; charset=utf-8";

    /// <summary>The trend as .csv.</summary>
    /// <param name="months">How many months of it, the question's own included.</param>
    /// <returns>Null when the month is not held, or nobody knows the indicator.</returns>
    public async Task<ExportedFile?> TrendAsync(Viewer viewer, IndicatorQuestion question, int months, CancellationToken cancellation)
    {
        if (await ReadAsync(viewer, question, cancellation) is not { } report)
        {
            return null;
        }

        var shown = report.Shortened(months);
        var restated = await RestatedAsync(viewer, shown, cancellation);
        return await MakeAsync(viewer, shown, "trend", "csv", CsvType, Csv(text => IndicatorTrendCsv.Write(shown, restated, text)), cancellation);
    }

    /// <summary>The parts by the characteristic that was asked for, as .csv.</summary>
    /// <returns>Null when the month is not held, nobody knows the indicator, or it has no such parts.</returns>
    public async Task<ExportedFile?> PartsAsync(Viewer viewer, IndicatorQuestion question, CancellationToken cancellation)
    {
        if (await ReadAsync(viewer, question, cancellation) is not { Breakdowns: [{ Unavailable: null } breakdown, ..] } report)
        {
            return null;
        }

        return await MakeAsync(
            viewer, report, "by-" + Codes.Of(breakdown.Dimension), "csv", CsvType, Csv(text => IndicatorCsv.Write(report, text)), cancellation);
    }

    /// <summary>The chart as a picture.</summary>
    /// <param name="months">How many months of it, the question's own included.</param>
    /// <param name="draw">Draws an .svg; null where there is no trend to draw.</param>
    /// <returns>Null when the month is not held, nobody knows the indicator, or there is nothing to draw.</returns>
    public async Task<ExportedFile?> ChartAsync(
        Viewer viewer, IndicatorQuestion question, int months, Func<IndicatorReport, string?> draw, CancellationToken cancellation)
    {
        if (await ReadAsync(viewer, question, cancellation) is not { } report
            || draw(report.Shortened(months)) is not { } picture)
        {
            return null;
        }

        return await MakeAsync(viewer, report, "trend", "svg", "image/svg+xml", Encoding.UTF8.GetBytes(picture), cancellation);
    }

    private Task<IndicatorReport?> ReadAsync(Viewer viewer, IndicatorQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        return indicators.RunAsync(viewer, question, cancellation);
    }

    /// <summary>A restatement is of everybody: under a filter it would be told of the wrong figure.</summary>
    private async Task<IReadOnlySet<ReportingMonth>> RestatedAsync(Viewer viewer, IndicatorReport shown, CancellationToken cancellation) =>
        shown.Series.Count == 0 || shown.Filters.Count > 0
            ? new HashSet<ReportingMonth>()
            : (await restatements.OfIndicatorAsync(viewer, shown.Row.Id, shown.Series[0].Month, shown.Month, cancellation))
                .Select(restatement => restatement.Month).ToHashSet();

    private async Task<ExportedFile> MakeAsync(
        Viewer viewer, IndicatorReport report, string what, string ending, string type, byte[] content, CancellationToken cancellation)
    {
        var name = NameOf(report, what, viewer.Audience == Audience.Board) + "." + ending;
        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.Exported, name), cancellation);
        return new ExportedFile(name, type, content);
    }

    /// <summary>one-placement-trend-2026-10-public: a council's own ids may hold what no file system takes.</summary>
    private static string NameOf(IndicatorReport report, string what, bool isPublic)
    {
        var id = string.Concat(report.Row.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        return $"{id[..Math.Min(id.Length, 80)]}-{what}-{report.Month}{(isPublic ? "-public" : "")}";
    }

    // The mark at the beginning tells Excel that the words are in UTF-8.
    private static byte[] Csv(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
