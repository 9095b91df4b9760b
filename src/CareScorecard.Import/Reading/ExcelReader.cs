using ExcelDataReader;

namespace CareScorecard.Import.Reading;

/// <summary>.xlsx, .xlsm, .xls and .csv, as the library reads them.</summary>
internal sealed class ExcelReader(IExcelDataReader reader) : ISourceReader
{
    public string SheetName => reader.Name;

    public int RowCount => reader.RowCount;

    public int Width => reader.FieldCount;

    public object? this[int column] => reader.GetValue(column);

    public bool ReadRow() => reader.Read();

    public bool NextSheet() => reader.NextResult();

    public void Dispose() => reader.Dispose();
}
