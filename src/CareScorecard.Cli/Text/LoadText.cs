using System.Globalization;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Cli.Text;

/// <summary>What files say, what is wrong with them, and what the scorecard would say: for a person to read.</summary>
internal static class LoadText
{
    /// <summary>So many places are shown of one cause; JSON has them all.</summary>
    private const int MostPlaces = 5;

    public static void Write(MonthCheck check, TextWriter to)
    {
        WriteMonth(check.Read, to);
        WriteProblems(check, to);
        WriteTidied(check.Read.Tidied, to);
        WriteEffect(check, to);
    }

    private static void WriteMonth(ReadResult read, TextWriter to)
    {
        to.WriteLine((read.Month, read.MonthFrom) switch
        {
            ({ } month, MonthSource.Workbook) => $"{AsAt(month)} (the workbook says so)",
            ({ } month, MonthSource.Dates) => $"{AsAt(month)} (the dates suggest it; say another with --month)",
            ({ } month, _) => AsAt(month),
            _ => "The month cannot be told. Say it with --month 2024-02.",
        });
        // The sheet that names the month has been used already, above.
        foreach (var sheet in read.Sheets.Where(sheet => sheet is not { ReadAs: null, Sheet: CareScorecardLayout.MonthSheet }))
        {
            var use = sheet.ReadAs is { } kind ? $"{Count(sheet.Rows)} rows as {Domain.Months.Fields.Title(kind)}" : "set aside";
            to.WriteLine($"  {sheet.File}, {sheet.Sheet}: {use}{(sheet.Layout is { } layout ? $" ({layout})" : "")}");
        }

        to.WriteLine($"{Count(read.Rows.Read)} rows read, {Count(read.Rows.Ready)} ready, {Count(read.Rows.LeftOut)} left out.");
    }

    private static string AsAt(ReportingMonth month) => $"{month.ToWords()}, as at {month.LastDay.ToWords()}";

    private static void WriteProblems(MonthCheck check, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(check.Read.Problems.Count == 0
            ? "Nothing is wrong with the files."
            : $"{Count(check.Stops)} to stop for, {Count(check.Warnings)} to accept or mend, {Count(check.Notes)} to know.");
        foreach (var cause in check.Read.Problems.GroupBy(problem => (problem.Severity, problem.Code)).OrderBy(cause => cause.Key.Severity))
        {
            var problems = cause.ToList();
            to.WriteLine($"{Codes.Of(cause.Key.Severity).ToUpperInvariant(),-4}  {cause.Key.Code}  {Times(problems.Count)}{problems[0].Fix}");
            foreach (var problem in problems.Take(MostPlaces))
            {
                to.WriteLine($"        {Place(problem.At)}: {problem.Message}");
            }

            if (problems.Count > MostPlaces)
            {
                to.WriteLine($"        and {Count(problems.Count - MostPlaces)} more: all of them with --format json");
            }
        }
    }

    private static string Place(SourceCell at) => string.Join(", ", new[]
    {
        at.File,
        at.Sheet,
        at.Row is { } row ? $"row {row.ToString(CultureInfo.InvariantCulture)}" : null,
        at.Column is { } column ? $"column {column}{(at.Header is { } header ? $" ({header})" : "")}" : null,
    }.OfType<string>());

    private static void WriteTidied(IReadOnlyList<Tidied> tidied, TextWriter to)
    {
        if (tidied.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine("Tidied for you:");
        foreach (var tidy in tidied)
        {
            to.WriteLine($"  {tidy.What}: {Count(tidy.Count)}");
        }
    }

    private static void WriteEffect(MonthCheck check, TextWriter to)
    {
        if (check.Effect.Count == 0)
        {
            return;
        }

        to.WriteLine();
        var changes = check.Effect.Where(effect => effect.Changes).ToList();
        if (changes.Count == 0)
        {
            to.WriteLine("Nothing changes on the scorecard.");
            return;
        }

        var table = new TextTable("What changes on the scorecard", ">before", ">after", "status");
        foreach (var effect in changes)
        {
            table.Add(
                effect.Definition.Title,
                effect.Before is { } before ? FigureText.Of(effect.Definition, before) : "",
                FigureText.Of(effect.Definition, effect.After),
                effect.StatusBefore is { } status && status != effect.StatusAfter
                    ? $"{JudgementWords.Of(status)} -> {JudgementWords.Of(effect.StatusAfter)}"
                    : JudgementWords.Of(effect.StatusAfter));
        }

        table.WriteTo(to);
    }

    private static string Times(int count) => count == 1 ? "" : $"{Count(count)} times. ";

    private static string Count(int count) => count.ToString("N0", EnglishDates.Culture);
}
