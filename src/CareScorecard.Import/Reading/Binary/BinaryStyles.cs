using System.IO.Compression;

namespace CareScorecard.Import.Reading.Binary;

/// <summary>Which cell styles of an .xlsb show a number as a date.</summary>
internal sealed class BinaryStyles
{
    private const int Format = 44;
    private const int CellFormat = 47;
    private const int BeginCellFormats = 617;
    private const int EndCellFormats = 618;

    private readonly List<bool> _isDate = [];

    public bool IsDate(int style) => style < _isDate.Count && _isDate[style];

    public static BinaryStyles Read(ZipArchive zip)
    {
        var styles = new BinaryStyles();
        if (zip.GetEntry("xl/styles.bin") is not { } entry)
        {
            return styles;
        }

        using var records = new BinaryRecords(entry.Open());
        var dates = new HashSet<int>();
        var inCells = false;
        while (records.Read())
        {
            switch (records.Type)
            {
                case Format:
                    int id = BitConverter.ToUInt16(records.Data);
                    if (ShowsDate(records.Text(2, out _)))
                    {
                        dates.Add(id);
                    }

                    break;
                case BeginCellFormats:
                    inCells = true;
                    break;
                case EndCellFormats:
                    inCells = false;
                    break;
                case CellFormat when inCells:
                    int format = BitConverter.ToUInt16(records.Data[2..]);
                    styles._isDate.Add(IsBuiltInDate(format) || dates.Contains(format));
                    break;
            }
        }

        return styles;
    }

    /// <summary>The formats that need no definition (ECMA-376, 18.8.30), those of East Asian Excel included.</summary>
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format with day, month or year in it, outside quotes, brackets and escapes.</summary>
    private static bool ShowsDate(string format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            switch (format[at])
            {
                case '"':
                    at = Skip(format, at, '"');
                    break;
                case '[':
                    at = Skip(format, at, ']');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'd' or 'D' or 'y' or 'Y' or 'm' or 'M':
                    return true;
            }
        }

        return false;
    }

    private static int Skip(string format, int at, char to) => format.IndexOf(to, at + 1) is var end and >= 0 ? end : format.Length;
}
