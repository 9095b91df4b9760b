namespace CareScorecard.Export.Workbooks;

/// <summary>A sheet as it is to be written: facts above, one table below.</summary>
internal sealed record Sheet
{
    /// <summary>At most 31 characters; none of []:*?/\.</summary>
    public required string Name { get; init; }

    /// <summary>Rows above the table, a blank one between them.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Above { get; init; } = [];

    /// <summary>The table's headings, each different.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; init; }

    /// <summary>Columns that stay in view when the sheet is scrolled to the side.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Columns that are printed, from the left; the others are for sums and look-ups.</summary>
    public required int PrintedColumns { get; init; }

    /// <summary>The row of the headings, as Excel numbers it.</summary>
    public int HeaderRow => Above.Count == 0 ? 1 : Above.Count + 2;

    public int LastRow => HeaderRow + Rows.Count;
}

/// <param name="Width">In characters of the body's font.</param>
internal sealed record SheetColumn(string Heading, double Width);
