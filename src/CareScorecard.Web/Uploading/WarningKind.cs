using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>Warnings that are accepted together: of one rule, in one column.</summary>
public sealed record WarningKind(string Code, string? Header)
{
    public static WarningKind Of(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(problem.Code, problem.At.Header);
    }
}
