using System.Globalization;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>Problems as rows of text: the sheet of an annotated workbook.</summary>
internal static class ProblemList
{
    /// <summary>The name of the sheet, and the heading of the column.</summary>
    public const string Name = "Problems";

    public static readonly IReadOnlyList<string> Headings = ["Severity", "Code", "Sheet", "Row", "Column", "Heading", "What is wrong", "How to mend it"];

    public static readonly IReadOnlyList<int> Widths = [10, 10, 20, 8, 8, 24, 80, 80];

    public static IReadOnlyList<string> Row(Problem problem) =>
    [
        RowMarks.InWords(problem.Severity),
        problem.Code,
        RowMarks.Clean(problem.At.Sheet ?? ""),
        problem.At.Row?.ToString(CultureInfo.InvariantCulture) ?? "",
        problem.At.Column ?? "",
        RowMarks.Clean(problem.At.Header ?? ""),
        RowMarks.Clean(problem.Message),
        problem.Fix,
    ];

    /// <summary>A heading that we wrote when we gave the file back: what is below it was read by nobody.</summary>
    public static bool IsColumn(string heading) => heading == Name || heading.StartsWith(Name + ": ", StringComparison.Ordinal);

    /// <summary>A sheet that we added when we gave the file back.</summary>
    public static bool IsSheet(string name, IEnumerable<object?[]> head) =>
        name.StartsWith(Name, StringComparison.Ordinal) && head.Any(row => row.OfType<string>().SequenceEqual(Headings));

    /// <summary>What stands above the headings.</summary>
    public static string Title(int problems) => problems switch
    {
        0 => "No problems were found.",
        1 => "1 problem was found.",
        _ => $"{problems:N0} problems were found.",
    };
}
