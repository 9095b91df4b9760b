using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import;

namespace CareScorecard.Web.Uploading;

/// <summary>A spelling in a column of codes that nobody has explained yet.</summary>
/// <param name="Rows">That carry it.</param>
public sealed record UnknownSpelling(Field Field, string Text, int Rows)
{
    private static readonly string[] Codes = ["VAL-002", "VAL-003", "VAL-006"];

    /// <summary>Those of one cause, the most frequent first; none where the cause is another.</summary>
    public static IReadOnlyList<UnknownSpelling> Of(ProblemGroup group, IReadOnlyList<SheetFound> sheets)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(sheets);
        var at = group.First.At;
        return Codes.Contains(group.Code) && FieldAt(at, sheets) is { } field
            ?
            [
                .. group.Problems.Where(problem => !string.IsNullOrWhiteSpace(problem.Value))
                    .GroupBy(problem => problem.Value!.Trim(), StringComparer.OrdinalIgnoreCase)
                    .Select(spelling => new UnknownSpelling(field, spelling.Key, spelling.Count()))
                    .OrderByDescending(spelling => spelling.Rows),
            ]
            : [];
    }

    private static Field? FieldAt(SourceCell at, IReadOnlyList<SheetFound> sheets) => sheets
        .FirstOrDefault(sheet => sheet.File == at.File && sheet.Sheet == (at.Sheet ?? at.File))?.Columns
        .FirstOrDefault(column => column.Letters == at.Column)?.Field;
}
