using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Workbooks;

/// <summary>A sheet as it is to be written: a title and facts above, one table below.</summary>
internal sealed record Sheet
{
    private const int RowsAbove = 4;

    /// <summary>One word of letters, which names the table too.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>What is said of the whole, above the table: labels in row 2, what they stand for in row 3.</summary>
    public IReadOnlyList<SheetFact> Facts { get; init; } = [];

    /// <summary>The table's headings, each different.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; }

    /// <summary>Columns that stay in view when the sheet is scrolled to the side.</summary>
    public required int FrozenColumns { get; init; }

    /// <summary>Columns that are printed, from the left.</summary>
    public required int PrintedColumns { get; init; }

    /// <summary>The row of the headings, as Excel numbers it.</summary>
    public int HeaderRow => (Facts.Count == 0 ? 2 : RowsAbove) + 1;

    /// <summary>A table has at least one row below its headings, even if it is empty.</summary>
    public int LastRow => HeaderRow + Math.Max(Rows.Count, 1);
}

/// <param name="Width">In characters of the body's font.</param>
internal sealed record SheetColumn(string Heading, double Width);

/// <param name="Column">1 for A: one that is wide enough.</param>
internal sealed record SheetFact(int Column, string Label, TableCell Value);
