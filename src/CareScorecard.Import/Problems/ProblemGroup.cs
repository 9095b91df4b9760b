using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Problems;

/// <summary>Problems that belong together: of one cause, of one child, or of one sheet.</summary>
/// <param name="Title">In words: 14 in Children, column H (Care started); the id of a child; the name of a sheet.</param>
/// <param name="Problems">At least one, in the order in which they were found.</param>
public sealed record ProblemGroup(string Title, IReadOnlyList<Problem> Problems)
{
    /// <summary>The gravest of them.</summary>
    public Severity Severity => Problems.Min(problem => problem.Severity);

    public int Stops => Problems.Count(problem => problem.Severity == Severity.Stop);

    public int Warnings => Problems.Count(problem => problem.Severity == Severity.Warn);

    /// <summary>One rule in one column of one sheet. The gravest first, then the most frequent.</summary>
    public static IReadOnlyList<ProblemGroup> ByCause(IEnumerable<Problem> problems) =>
    [
        .. problems
            .GroupBy(problem => (problem.Code, problem.Severity, problem.At.File, problem.At.Sheet, problem.At.Column))
            .Select(cause => new ProblemGroup(CauseOf([.. cause]), [.. cause]))
            .OrderBy(group => group.Severity)
            .ThenByDescending(group => group.Problems.Count)
            .ThenBy(group => group.Problems[0].Code, StringComparer.Ordinal),
    ];

    /// <summary>
    /// All problems of one child, in whatever sheet: the child with the gravest first, then with the most. Problems of no child are left
    /// out.
    /// </summary>
    public static IReadOnlyList<ProblemGroup> ByChild(IEnumerable<Problem> problems) =>
    [
        .. problems
            .Where(problem => problem.Child is not null)
            .GroupBy(problem => Matching.Key(problem.Child!))
            .Select(child => new ProblemGroup(child.First().Child!, [.. child]))
            .OrderBy(group => group.Severity)
            .ThenByDescending(group => group.Problems.Count)
            .ThenBy(group => group.Title, StringComparer.Ordinal),
    ];

    /// <summary>In the order of the files; problems of a whole file come under its name, and those of no file under "All files".</summary>
    public static IReadOnlyList<ProblemGroup> BySheet(IEnumerable<Problem> problems) =>
    [
        .. problems
            .GroupBy(problem => (problem.At.File, problem.At.Sheet))
            .Select(sheet => new ProblemGroup(NameOf(sheet.Key.File, sheet.Key.Sheet), [.. sheet])),
    ];

    private static string CauseOf(IReadOnlyList<Problem> problems)
    {
        var first = problems[0];
        if (problems.Count == 1)
        {
            return first.Message;
        }

        var what = ProblemBook.Find(first.Code)?.What is { Length: > 0 } known ? known.TrimEnd('.') : first.Code;
        var column = first.At.Column is { } letters ? $", column {letters}{(first.At.Header is { } header ? $" ({header.Trim()})" : "")}" : "";
        return $"{what}: {problems.Count:N0} in {NameOf(first.At.File, first.At.Sheet)}{column}.";
    }

    private static string NameOf(string file, string? sheet) => sheet ?? (file.Length > 0 ? file : "All files");
}
