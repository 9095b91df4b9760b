using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>One indicator, its trend and its parts: for a person to read.</summary>
internal static class IndicatorText
{
    public static void Write(IndicatorReport report, TextWriter to)
    {
        var (row, definition) = (report.Row, report.Row.Definition);
        to.WriteLine(ReportHead.Of(report.Council, report.Month, report.State, report.Version));
        to.WriteLine($"{definition.Title} ({row.Id}), {JudgementWords.Of(row.Polarity)}");
        foreach (var filter in report.Filters)
        {
            to.WriteLine($"  only {Codes.Of(filter.Dimension)} = {filter.Label}");
        }

        to.WriteLine($"  {Figure(definition, row.Value)}, {JudgementWords.Of(row.Status).ToLowerInvariant()}");
        if (row.InTwelveMonths is { } longer)
        {
            to.WriteLine($"  {FigureText.InTwelveMonths(longer)}");
        }

        foreach (var flag in row.Flags)
        {
            to.WriteLine($"  before publishing: {EditorWarnings.Words(flag)}");
        }

        if (row.Target is { } target)
        {
            to.WriteLine($"  target: {TargetWords.Of(definition, target)} ({TargetWords.Of(target.SetBy)}, from {target.From.ToWords()})");
        }

        if (row.Gap is { } gap)
        {
            to.WriteLine($"  {TargetWords.Of(definition, gap)}");
        }

        if (row.Signal is { } signal)
        {
            to.WriteLine($"  {signal.Sentence}");
        }

        to.WriteLine($"  who counts: {definition.WhoCounts}");
        to.WriteLine($"  who passes, or the value: {definition.WhoPasses}");
        WriteTrend(report, to);
        foreach (var breakdown in report.Breakdowns)
        {
            WriteParts(definition, breakdown, to);
        }
    }

    private static void WriteTrend(IndicatorReport report, TextWriter to)
    {
        to.WriteLine();
        var definition = report.Row.Definition;
        var table = new TextTable("month", ">value", "of", ">usual from", ">to");
        foreach (var point in report.Series)
        {
            table.Add(
                point.Month.ToString(),
                FigureText.Of(definition, point.Value),
                Basis(definition, point.Value),
                point.Limits is { } low ? FigureText.Number(definition, low.Lower) : "",
                point.Limits is { } high ? FigureText.Number(definition, high.Upper) : "");
        }

        table.WriteTo(to);
    }

    private static void WriteParts(IndicatorDefinition definition, Breakdown breakdown, TextWriter to)
    {
        to.WriteLine();
        if (breakdown.Unavailable is { } why)
        {
            to.WriteLine($"By {Codes.Of(breakdown.Dimension)}: {why}");
            return;
        }

        var table = new TextTable(Codes.Of(breakdown.Dimension), ">value", "of");
        foreach (var part in breakdown.Parts)
        {
            table.Add(part.Label, FigureText.Of(definition, part.Value), Basis(definition, part.Value));
        }

        table.WriteTo(to);
    }

    private static string Figure(IndicatorDefinition definition, IndicatorValue value) =>
        value is IndicatorValue.Unavailable { Reason: var reason } ? reason.Words.TrimEnd('.')
        : Basis(definition, value) is { Length: > 0 } basis ? $"{FigureText.Of(definition, value)} ({basis})"
        : FigureText.Of(definition, value);

    private static string Basis(IndicatorDefinition definition, IndicatorValue value) =>
        value is IndicatorValue.Measured measured ? FigureText.Basis(definition, measured) : "";
}
