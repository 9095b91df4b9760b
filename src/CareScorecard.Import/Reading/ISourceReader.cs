namespace CareScorecard.Import.Reading;

/// <summary>A file as sheets of rows, one row at a time.</summary>
internal interface ISourceReader : IDisposable
{
    /// <summary>The sheet that is being read; the first one to begin with.</summary>
    public string SheetName { get; }

    /// <summary>The sheet is not shown in Excel.</summary>
    public bool IsHidden => false;

    /// <summary>Rows of the sheet, as far as they are known before they have been read.</summary>
    public int RowCount { get; }

    /// <summary>Cells of the row that was read last.</summary>
    public int Width { get; }

    /// <summary>A string, number, date or truth; null where the cell is empty.</summary>
    public object? this[int column] { get; }

    /// <summary>Whether Excel shows the row that was read last: hidden by hand or by a filter.</summary>
    public bool IsRowHidden => false;

    /// <param name="column">From 0; below <see cref="Width"/>.</param>
    public bool IsColumnHidden(int column) => false;

    /// <summary>Blank rows between others are read as rows without cells.</summary>
    public bool ReadRow();

    public bool NextSheet();
}
