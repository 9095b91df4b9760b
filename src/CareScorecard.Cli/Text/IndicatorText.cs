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

        if (report.RatingChange is { } hangs)
        {
            to.WriteLine($"  {TargetWords.Of(definition, hangs)}");
        }

        if (row.Signal is { } signal)
        {
            to.WriteLine($"  {signal.Sentence}");
        }

        foreach (var rebase in report.Rebases)
        {
            to.WriteLine($"  usual range drawn anew from {rebase.Month.ToWords()} on: {rebase.Reason} ({rebase.By})");
        }

        foreach (var happened in report.Events)
        {
            to.WriteLine($"  {happened.Month.ToWords()}: {happened.Words}");
        }

        WriteComparators(row, to);
        to.WriteLine($"  who counts: {definition.WhoCounts}");
        to.WriteLine($"  who passes, or the value: {definition.WhoPasses}");
        WriteSpread(report, to);
        WriteTrend(report, to);
        foreach (var breakdown in report.Breakdowns)
        {
            WriteParts(definition, breakdown, to);
        }
    }

    private static void WriteComparators(ScorecardRow row, TextWriter to)
    {
        if (row.OutsidePublished is { } outside)
        {
            to.WriteLine($"  {outside.Words(row.Definition)}: check the figure");
        }

        foreach (var comparator in row.Comparators)
        {
            var note = comparator.Note is { } words ? $" {words}" : "";
            to.WriteLine($"  {comparator.Area}: {FigureText.Of(row.Definition, comparator.Value)} in the year ending March {comparator.YearEnding}.{note}");
        }

        foreach (var area in row.WithoutComparator)
        {
            to.WriteLine($"  {area.Area}: {area.Why}");
        }
    }

    private static void WriteSpread(IndicatorReport report, TextWriter to)
    {
        if (report.Spread is not { } spread)
        {
            return;
        }

        var definition = report.Row.Definition;
        string Number(int? number) => number is { } known ? FigureText.Plain(known) : FigureText.Missing(new UnavailableReason.Hidden());
        string Figure(decimal? value) => value is { } known ? FigureText.Of(definition, known) : FigureText.Missing(new UnavailableReason.Hidden());
        to.WriteLine(
            $"  behind the average of {FigureText.Plain(spread.Count)} {TargetWords.Subjects(spread.Counts, spread.Count)}: "
            + $"over {FigureText.Of(definition, spread.Threshold)}: {Number(spread.Over)}; under it: {Number(spread.Under)}; "
            + $"median: {Figure(spread.Median)}; smallest: {Figure(spread.Smallest)}; largest: {Figure(spread.Largest)}");
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
