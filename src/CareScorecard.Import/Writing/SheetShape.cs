namespace CareScorecard.Import.Writing;

/// <summary>What Excel is to know of a sheet before its rows.</summary>
/// <param name="Widths">Of the columns from the first, in characters.</param>
internal sealed record SheetShape(IReadOnlyList<int> Widths)
{
    /// <summary>Rows that stay in sight while one scrolls; 0 for none.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight while one scrolls; 0 for none.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The cells that are one, as A1:D1; null for none.</summary>
    public string? Merged { get; init; }

    /// <summary>Columns, from 0, whose cells from a row on offer a list of answers.</summary>
    public IReadOnlyList<(int Column, IReadOnlyList<string> Answers)> Choices { get; init; } = [];
}
