using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Problems;

/// <summary>Which problems somebody wants to see; what is null does not narrow it.</summary>
public sealed record ProblemFilter
{
    public Severity? Severity { get; init; }

    public string? Code { get; init; }

    /// <summary>An id, matched as ids are: letter case and spaces do not matter.</summary>
    public string? Child { get; init; }

    public string? File { get; init; }

    /// <summary>The name of a sheet; empty for a .csv and for problems of a whole file.</summary>
    public string? Sheet { get; init; }

    /// <summary>Stands anywhere in the message, the value, the heading or the child's id; letter case does not matter.</summary>
    public string? Text { get; init; }

    public bool Lets(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return (Severity is null || problem.Severity == Severity)
            && (Code is null || problem.Code == Code)
            && (Child is null || (problem.Child is { } child && Matching.Key(child) == Matching.Key(Child)))
            && (File is null || problem.At.File == File)
            && (Sheet is null || (problem.At.Sheet ?? "") == Sheet)
            && (string.IsNullOrWhiteSpace(Text) || HasText(problem, Text.Trim()));
    }

    private static bool HasText(Problem problem, string text) =>
        new[] { problem.Message, problem.Value, problem.At.Header, problem.Child, problem.Code }
            .Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
