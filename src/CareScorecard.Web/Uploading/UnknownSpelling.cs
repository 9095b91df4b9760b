using CareScorecard.Domain.Months;
using CareScorecard.Import.Problems;

namespace CareScorecard.Web.Uploading;

/// <summary>A spelling in a column of codes that nobody has explained yet.</summary>
/// <param name="Rows">That carry it.</param>
public sealed record UnknownSpelling(Field Field, string Text, int Rows)
{
    private static readonly string[] Codes = ["VAL-002", "VAL-003", "VAL-006"];

    /// <summary>Those of one cause, the most frequent first; none where the cause is another.</summary>
    public static IReadOnlyList<UnknownSpelling> Of(ProblemGroup cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        var first = cause.Problems[0];
        return Codes.Contains(first.Code) && first.Field is { } field
            ?
            [
                .. cause.Problems.Where(problem => !string.IsNullOrWhiteSpace(problem.Value))
                    .GroupBy(problem => problem.Value!.Trim(), StringComparer.OrdinalIgnoreCase)
                    .Select(spelling => new UnknownSpelling(field, spelling.Key, spelling.Count()))
                    .OrderByDescending(spelling => spelling.Rows),
            ]
            : [];
    }
}
