using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Homes;

/// <summary>The children in our care by one thing that is recorded of their homes: the parts add up to all of them.</summary>
/// <param name="Unavailable">Why there are no parts, as a full sentence; null where there are.</param>
/// <param name="Note">What the reader has to know besides; null for nothing.</param>
public sealed record HomeSplit(IReadOnlyList<Part> Parts, string? Unavailable = null, string? Note = null);

/// <summary>Kinds of home against distance. Two things told of the same children at once: for staff, and never public.</summary>
/// <param name="Columns">In the order of each row's counts.</param>
public sealed record CrossedHomes(IReadOnlyList<string> Columns, IReadOnlyList<CrossedHomesRow> Rows)
{
    /// <summary>What each column adds up to.</summary>
    public IReadOnlyList<int> Totals => [.. Columns.Select((_, column) => Rows.Sum(row => row.Children[column]))];
}

/// <param name="Children">A number for each column.</param>
public sealed record CrossedHomesRow(string Kind, IReadOnlyList<int> Children)
{
    public int Total => Children.Sum();
}
