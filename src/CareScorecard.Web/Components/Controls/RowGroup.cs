using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Components.Controls;

/// <summary>Rows of a table under one heading.</summary>
/// <param name="Title">Null for rows that need no heading.</param>
/// <param name="Anchor">Where on the page the group begins; null where nothing leads there.</param>
/// <param name="More">What belongs here and is not among the rows, in words; null where that is nothing.</param>
/// <param name="MoreUrl">Where that is.</param>
public sealed record RowGroup(
    string? Title, IReadOnlyList<ScorecardRow> Rows, string? Anchor = null, string? More = null, string? MoreUrl = null)
{
    /// <summary>Under the names of their themes, in the order of the catalogue; each theme can be linked to.</summary>
    public static IReadOnlyList<RowGroup> ByTheme(IEnumerable<ScorecardRow> rows) =>
    [
        .. rows.GroupBy(row => row.Definition.Theme)
            .OrderBy(theme => theme.Key)
            .Select(theme => new RowGroup(JudgementWords.Of(theme.Key), [.. theme], MeasuresTable.Anchor(theme.Key))),
    ];
}
