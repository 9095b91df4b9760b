using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>Problems with one cause: the same code in the same column of the same sheet.</summary>
public sealed record ProblemGroup
{
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public Problem First => Problems[0];

    /// <summary>What is wrong and where: of one problem its own message, of several their number and place.</summary>
    public string Title => Problems.Count == 1
        ? First.Message
        : $"{Problems.Count:N0} problems of one kind{Place}";

    /// <summary>An example where several problems stand together; null for one, which is its own.</summary>
    public string? Example => Problems.Count == 1 ? null : First.Message;

    private string Place
    {
        get
        {
            var at = First.At;
            var column = at.Column is { } letters ? $" in column {letters}{(at.Header is { } header ? $" ({header})" : null)}" : string.Empty;
            var sheet = at.Sheet is { } name ? $", sheet {name}" : $", {at.File}";
            return column + sheet;
        }
    }

    /// <summary>The gravest first, then the most frequent.</summary>
    public static IReadOnlyList<ProblemGroup> Of(IEnumerable<Problem> problems) =>
    [
        .. problems
            .GroupBy(problem => (problem.Code, problem.Severity, problem.At.File, problem.At.Sheet, problem.At.Column))
            .Select(group => new ProblemGroup { Code = group.Key.Code, Severity = group.Key.Severity, Problems = [.. group] })
            .OrderBy(group => group.Severity)
            .ThenByDescending(group => group.Problems.Count)
            .ThenBy(group => group.Code, StringComparer.Ordinal),
    ];
}
