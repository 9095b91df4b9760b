namespace CareScorecard.Domain.Loads;

/// <summary>Warnings of one rule in one column, which are accepted together.</summary>
/// <param name="Code">Of the rule: CHD-101.</param>
/// <param name="Header">The column's heading; null where the warnings are of no column.</param>
/// <param name="Example">The first of them.</param>
public sealed record WarningKind(string Code, string? Header, int Count, Problem Example)
{
    /// <summary>In the order in which they were found; stops and notes are no warnings.</summary>
    public static IReadOnlyList<WarningKind> Of(IEnumerable<Problem> problems) =>
    [
        .. problems
            .Where(problem => problem.Severity == Severity.Warn)
            .GroupBy(problem => (problem.Code, problem.At.Header))
            .Select(kind => new WarningKind(kind.Key.Code, kind.Key.Header, kind.Count(), kind.First())),
    ];
}

/// <summary>Why the warnings of one kind are accepted.</summary>
/// <param name="Header">As <see cref="WarningKind.Header"/>.</param>
public sealed record WarningReason(string Code, string? Header, string Reason);
