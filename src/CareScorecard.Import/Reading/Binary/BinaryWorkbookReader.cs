using System.IO.Compression;
using System.Xml;

namespace CareScorecard.Import.Reading.Binary;

/// <summary>
/// Reads an .xlsb (MS-XLSB), which the library does not: the values of cells and nothing else. Shared strings are held, rows are streamed.
/// </summary>
internal sealed class BinaryWorkbookReader : ISourceReader
{
    private const int RowHeader = 0;
    private const int LastCell = 11;
    private const int SharedString = 19;
    private const int WorkbookProperties = 153;
    private const int EndSheetData = 146;
    private const int Dimension = 148;
    private const int Sheet = 156;

    private readonly ZipArchive _zip;
    private const int ColumnInfo = 60;

    private readonly List<(string Name, string Path, bool IsHidden)> _sheets = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly List<string> _strings = [];
    private readonly BinaryStyles _styles;
    private int _sheet;
    private BinaryRecords? _records;
    private object?[] _cells = new object?[64];
    private int _row;
    private int _pendingRow;
    private bool _isPendingHidden;

    public BinaryWorkbookReader(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        ReadWorkbook();
        ReadStrings();
        _styles = BinaryStyles.Read(_zip);
        OpenSheet();
    }

    /// <summary>Days are counted from 1904.</summary>
    public bool From1904 { get; private set; }

    public string SheetName => _sheet < _sheets.Count ? _sheets[_sheet].Name : "";

    public bool IsHidden => _sheet < _sheets.Count && _sheets[_sheet].IsHidden;

    public int RowCount { get; private set; }

    public int Width { get; private set; }

    public object? this[int column] => column < Width ? _cells[column] : null;

    public bool IsRowHidden { get; private set; }

    public bool IsColumnHidden(int column) => _hiddenColumns.Exists(range => column >= range.First && column <= range.Last);

    public bool ReadRow()
    {
        IsRowHidden = false;
        Array.Clear(_cells, 0, Width);
        Width = 0;
        if (_records is null || _pendingRow < 0)
        {
            return false;
        }

        if (++_row < _pendingRow)
        {
            return true;
        }

        IsRowHidden = _isPendingHidden;
        ReadCells();
        return true;
    }

    public bool NextSheet()
    {
        if (_sheet + 1 >= _sheets.Count)
        {
            return false;
        }

        _sheet++;
        OpenSheet();
        return true;
    }

    public void Dispose()
    {
        _records?.Dispose();
        _zip.Dispose();
    }

    private void ReadWorkbook()
    {
        var paths = ReadLinks();
        using var records = Open("xl/workbook.bin");
        while (records.Read())
        {
            if (records.Type == WorkbookProperties)
            {
                From1904 = (records.Int32(0) & 1) != 0;
            }
            else if (records.Type == Sheet)
            {
                var link = records.Text(8, out var next);
                _sheets.Add((records.Text(next, out _), paths.GetValueOrDefault(link, ""), records.Int32(0) != 0));
            }
        }
    }

    private Dictionary<string, string> ReadLinks()
    {
        var paths = new Dictionary<string, string>();
        using var stream = (_zip.GetEntry("xl/_rels/workbook.bin.rels") ?? throw new DamagedFileException()).Open();
        using var xml = XmlReader.Create(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
            {
                paths[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return paths;
    }

    private void ReadStrings()
    {
        if (_zip.GetEntry("xl/sharedStrings.bin") is null)
        {
            return;
        }

        using var records = Open("xl/sharedStrings.bin");
        while (records.Read())
        {
            if (records.Type == SharedString)
            {
                _strings.Add(records.Text(1, out _));
            }
        }
    }

    private void OpenSheet()
    {
        _records?.Dispose();
        _records = null;
        _hiddenColumns.Clear();
        (_row, _pendingRow, RowCount) = (-1, -1, 0);
        if (_sheet >= _sheets.Count || !_sheets[_sheet].Path.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        _records = Open(_sheets[_sheet].Path);
        while (_records.Read() && _records.Type != RowHeader && _records.Type != EndSheetData)
        {
            RowCount = _records.Type == Dimension ? _records.Int32(4) + 1 : RowCount;
            if (_records.Type == ColumnInfo && (_records.Data[16] & 1) != 0)
            {
                _hiddenColumns.Add((_records.Int32(0), _records.Int32(4)));
            }
        }

        _pendingRow = -1;
        if (_records.Type == RowHeader)
        {
            BeginRow(_records);
        }
    }

    /// <summary>A row's number, and among its flags the one of a height of nothing (MS-XLSB, 2.4.749).</summary>
    private void BeginRow(BinaryRecords records)
    {
        _pendingRow = records.Int32(0);
        _isPendingHidden = records.Data.Length > 11 && (records.Data[11] & 0x10) != 0;
        if (_pendingRow is < 0 or >= SheetBounds.Rows)
        {
            throw new DamagedFileException();
        }
    }

    /// <summary>Up to the next row, or the end of the rows.</summary>
    private void ReadCells()
    {
        var records = _records!;
        while (records.Read() && records.Type != EndSheetData)
        {
            if (records.Type == RowHeader)
            {
                BeginRow(records);
                return;
            }

            if (records.Type <= LastCell && records.Data.Length >= 8)
            {
                Put(records.Int32(0), Value(records));
            }
        }

        _pendingRow = -1;
    }

    private void Put(int column, object? value)
    {
        // Excel has 16,384 columns; a cell beyond them means a damaged file.
        if (column is < 0 or >= 16_384)
        {
            throw new DamagedFileException();
        }

        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        }

        _cells[column] = value;
        Width = Math.Max(Width, column + 1);
    }

    /// <summary>The cell's value begins at byte 8, after its column and style.</summary>
    private object? Value(BinaryRecords records) => records.Type switch
    {
        2 => Number(records, Compact(records.Int32(8))),
        3 or 11 => records.Data[8] == 0x2A ? "#N/A" : "#REF!",
        4 or 10 => records.Data[8] != 0,
        5 or 9 => Number(records, records.Double(8)),
        6 or 8 => records.Text(8, out _),
        7 => _strings[records.Int32(8)],
        _ => null,
    };

    private object Number(BinaryRecords records, double number)
    {
        var style = records.Int32(4) & 0xFFFFFF;
        var day = number + (From1904 ? DateSystem.DaysTo1904 : 0);
        return _styles.IsDate(style) && day is >= 1 and < 2_958_466 ? DateTime.FromOADate(day) : number;
    }

    /// <summary>A number in 30 bits (MS-XLSB, 2.5.122): whole or the upper part of a double, and perhaps to be divided by 100.</summary>
    private static double Compact(int bits)
    {
        var number = (bits & 2) != 0 ? bits >> 2 : BitConverter.Int64BitsToDouble((long)(bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private BinaryRecords Open(string path) => new((_zip.GetEntry(path) ?? throw new DamagedFileException()).Open());
}
