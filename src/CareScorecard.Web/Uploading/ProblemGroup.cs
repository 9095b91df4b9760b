using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Uploading;

/// <summary>Problems that stand together.</summary>
public sealed record ProblemGroup
{
    /// <summary>What no other group of the same grouping has.</summary>
    public required string Key { get; init; }

    /// <summary>The gravest of them.</summary>
    public required Severity Severity { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>What is wrong and where: of one problem its own message, of several their number and place.</summary>
    public required string Title { get; init; }

    /// <summary>The problems have one cause, and so one way to mend them.</summary>
    public bool IsCause { get; init; }

    public string Code => First.Code;

    public Problem First => Problems[0];

    /// <summary>An example where several problems of one cause stand together; null for one, which is its own.</summary>
    public string? Example => IsCause && Problems.Count > 1 ? First.Message : null;

    /// <summary>The gravest first, then the most frequent.</summary>
    public static IReadOnlyList<ProblemGroup> Of(IEnumerable<Problem> problems, ProblemGrouping by = ProblemGrouping.Cause) =>
    [
        .. problems
            .GroupBy(problem => by switch
            {
                ProblemGrouping.Child => problem.Child ?? "",
                ProblemGrouping.Sheet => $"{problem.At.File}\n{problem.At.Sheet}",
                _ => $"{problem.Code}\n{problem.Severity}\n{problem.At.File}\n{problem.At.Sheet}\n{problem.At.Column}",
            })
            .Select(group => Group(group.Key, [.. group], by))
            .OrderBy(group => group.Severity)
            .ThenByDescending(group => group.Problems.Count)
            .ThenBy(group => by == ProblemGrouping.Cause ? group.Code : group.Title, StringComparer.Ordinal),
    ];

    private static ProblemGroup Group(string key, IReadOnlyList<Problem> problems, ProblemGrouping by) => new()
    {
        Key = key,
        Severity = problems.Min(problem => problem.Severity),
        Problems = problems,
        IsCause = by == ProblemGrouping.Cause,
        Title = by switch
        {
            ProblemGrouping.Child => $"{(problems[0].Child is { } child ? $"Child {child}" : "Of no single child")}: {Count(problems)}",
            ProblemGrouping.Sheet => $"{Sheet(problems[0])}: {Count(problems)}",
            _ when problems.Count == 1 => problems[0].Message,
            _ => $"{problems.Count.ToString("N0", EnglishDates.Culture)} problems of one kind{Place(problems[0])}",
        },
    };

    private static string Count(IReadOnlyList<Problem> problems) =>
        problems.Count == 1 ? "1 problem" : $"{problems.Count.ToString("N0", EnglishDates.Culture)} problems";

    private static string Sheet(Problem problem) =>
        problem.At.Sheet is { } sheet ? $"{problem.At.File}, {sheet}" : problem.At.File.Length > 0 ? problem.At.File : "All files";

    private static string Place(Problem problem)
    {
        var at = problem.At;
        var column = at.Column is { } letters ? $" in column {letters}{(at.Header is { } header ? $" ({header})" : null)}" : string.Empty;
        return column + (at.Sheet is { } name ? $", sheet {name}" : $", {at.File}");
    }
}
