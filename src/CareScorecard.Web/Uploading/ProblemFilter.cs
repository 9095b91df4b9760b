using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>Which problems somebody wants to look at.</summary>
public sealed record ProblemFilter
{
    /// <summary>Null for all.</summary>
    public Severity? Only { get; init; }

    /// <summary>The id of the one child whose problems are wanted.</summary>
    public string? Child { get; init; }

    /// <summary>Stands anywhere in what is said of the problem; letter case does not matter.</summary>
    public string? Words { get; init; }

    public IReadOnlyList<Problem> Of(IReadOnlyList<Problem> problems) =>
        this is { Only: null, Child: null } && string.IsNullOrWhiteSpace(Words) ? problems : [.. problems.Where(Shows)];

    private bool Shows(Problem problem) =>
        (Only is null || problem.Severity == Only)
        && (Child is null || problem.Child == Child)
        && (string.IsNullOrWhiteSpace(Words)
            || Has(problem.Message) || Has(problem.Child) || Has(problem.Value) || Has(problem.Code) || Has(problem.At.Sheet) || Has(problem.At.File));

    private bool Has(string? text) => text?.Contains(Words!.Trim(), StringComparison.CurrentCultureIgnoreCase) == true;
}
