using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>A month's scorecard, a table for each theme: for a person to read.</summary>
internal static class ScorecardText
{
    public static void Write(Scorecard scorecard, TextWriter to)
    {
        to.WriteLine(ReportHead.Of(scorecard.Council, scorecard.Month, scorecard.State, scorecard.Version));
        foreach (var theme in scorecard.Rows.GroupBy(row => row.Definition.Theme))
        {
            to.WriteLine();
            var table = new TextTable(JudgementWords.Of(theme.Key), ">now", "of", "target", "status", ">last month", ">last year", "gap");
            foreach (var row in theme)
            {
                table.Add(
                    row.Definition.Title,
                    FigureText.Of(row.Definition, row.Value),
                    Basis(row),
                    row.Target is { } target ? $"{TargetWords.Of(row.Definition, target)} ({TargetWords.Of(target.SetBy)})" : "",
                    JudgementWords.Of(row.Status),
                    Of(row, row.Previous),
                    Of(row, row.YearBefore),
                    row.Gap is { } gap ? TargetWords.Of(row.Definition, gap) : "");
            }

            table.WriteTo(to);
        }

        WriteDoubts(scorecard, to);
        WriteFlags(scorecard, to);
    }

    // A month's figure that is hidden is followed by that of the last 12 months.
    private static string Basis(ScorecardRow row) =>
        row.InTwelveMonths is { } longer ? FigureText.InTwelveMonths(longer)
        : row.Value is IndicatorValue.Measured measured ? FigureText.Basis(row.Definition, measured)
        : "";

    private static void WriteFlags(Scorecard scorecard, TextWriter to)
    {
        var flagged = scorecard.Rows.Where(row => row.Flags.Count > 0).ToList();
        if (flagged.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine("Think over before publishing");
        foreach (var row in flagged)
        {
            to.WriteLine($"- {row.Definition.Title}: {string.Join(' ', row.Flags.Select(EditorWarnings.Words))}");
        }
    }

    private static void WriteDoubts(Scorecard scorecard, TextWriter to)
    {
        var doubted = scorecard.Rows.Where(row => row.OutsidePublished is not null).ToList();
        if (doubted.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine("Outside anything published: check the figure");
        foreach (var row in doubted)
        {
            to.WriteLine($"- {row.Definition.Title}: {FigureText.Of(row.Definition, row.Value)} is {row.OutsidePublished!.Words(row.Definition)}");
        }
    }

    private static string Of(ScorecardRow row, Comparison? comparison) =>
        comparison is null ? "" : FigureText.Of(row.Definition, comparison.Value);
}
