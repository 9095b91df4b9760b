using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>All problems of a load as .csv, one line each, in the order of the files. What came from the files cannot be run as formulas.</summary>
public static class ProblemsCsv
{
    private static readonly string[] Headings =
    [
        "Severity", "Code", "File", "Sheet", "Row", "Column", "Heading", "Child", "Value", "What is wrong", "How to mend it", "Can be left out",
    ];

    /// <param name="problems">Their values are children's data: for the person who uploads.</param>
    public static void Write(IEnumerable<Problem> problems, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(Headings.Select(TableCell.Of));
        foreach (var problem in problems)
        {
            csv.Write(
            [
                TableCell.Of(Codes.Of(problem.Severity)),
                TableCell.Of(problem.Code),
                TableCell.Of(problem.At.File),
                TableCell.Of(problem.At.Sheet),
                TableCell.Of(problem.At.Row, "General"),
                TableCell.Of(problem.At.Column),
                TableCell.Of(problem.At.Header),
                TableCell.Of(problem.Child),
                TableCell.Of(problem.Value),
                TableCell.Of(problem.Message),
                TableCell.Of(problem.Fix),
                TableCell.Of(problem.CanLeaveOut ? "yes" : "no"),
            ]);
        }
    }
}
