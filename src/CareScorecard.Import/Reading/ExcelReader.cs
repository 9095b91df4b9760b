using CareScorecard.Import.Rules;
using ExcelDataReader;

namespace CareScorecard.Import.Reading;

/// <summary>.xlsx, .xlsm, .xls and workbooks under a password, as the library reads them.</summary>
internal sealed class ExcelReader : ISourceReader
{
    private readonly IExcelDataReader _reader;

    public ExcelReader(IExcelDataReader reader)
    {
        _reader = reader;
        CheckSize();
    }

    public string SheetName => _reader.Name ?? "";

    public bool IsHidden => _reader.VisibleState != "visible";

    public int RowCount => _reader.RowCount;

    public int Width => _reader.FieldCount;

    public bool IsRowHidden => _reader.RowHeight == 0;

    public object? this[int column] => _reader.GetValue(column);

    public bool IsColumnHidden(int column) => _reader.GetColumnWidth(column) == 0;

    public bool ReadRow() => _reader.Read();

    public bool NextSheet()
    {
        var next = _reader.NextResult();
        CheckSize();
        return next;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>The library knows the sheet's extent when it opens it, and makes room for a whole row of it at each row.</summary>
    private void CheckSize()
    {
        if (_reader.RowCount > SheetBounds.Rows)
        {
            throw new LimitReachedException(FileProblems.TooManyRows, $"a sheet has a row beyond {SheetBounds.Rows:N0}, the last that Excel has.");
        }

        if (_reader.FieldCount > SheetBounds.Columns)
        {
            throw new LimitReachedException(FileProblems.TooManyColumns, "a sheet has a column beyond XFD, the last that Excel has.");
        }

        if ((long)_reader.RowCount * _reader.FieldCount > SheetBounds.Cells)
        {
            throw new LimitReachedException(FileProblems.TooManyRows, $"a sheet spans {_reader.RowCount:N0} rows and {_reader.FieldCount:N0} columns, more cells than we take.");
        }
    }
}
