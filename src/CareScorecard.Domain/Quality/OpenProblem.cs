using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>A problem that a load was saved with: a warning that was accepted, or a row that was left out.</summary>
/// <param name="Field">Null for a problem of a whole row, or of a column that feeds no field.</param>
/// <param name="Child">Null where the row names nobody.</param>
public sealed record OpenProblem(string Code, Field? Field, ChildId? Child)
{
    /// <summary>A check that says it could not run: its column is not in the files. The problem's value is the code of the check.</summary>
    public const string CheckNotRun = "LAY-009";

    /// <param name="fieldOf">Which field the problem's column feeds; null where it feeds none.</param>
    public static IEnumerable<OpenProblem> Of(IEnumerable<Problem> problems, Func<Problem, Field?> fieldOf) =>
        from problem in problems
        where problem.Severity is Severity.Stop or Severity.Warn
        let child = string.IsNullOrWhiteSpace(problem.Child) ? (ChildId?)null : new ChildId(problem.Child)
        let field = fieldOf(problem)
        where child is not null || (field is not null && problem.At.Row is not null)
        select new OpenProblem(problem.Code, field, child);

    /// <summary>The codes of the checks that could not run.</summary>
    public static IReadOnlySet<string> ChecksNotRun(IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.Code == CheckNotRun).Select(problem => problem.Value).OfType<string>().ToHashSet();
}
