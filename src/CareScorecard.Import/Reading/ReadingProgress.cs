using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>Tells now and then how far reading has come, and stops it when the caller has had enough or a limit is met.</summary>
internal sealed class ReadingProgress(IProgress<ReadProgress>? listener, int files, ReadingLimits limits)
{
    /// <summary>A few messages a second are enough at 100,000 rows a second.</summary>
    private const int Every = 4096;

    private string _file = "";
    private string _stage = "";
    private int _fileIndex = -1;
    private long _rows;
    private int _rowsOfSheet;
    private int _rowInSheet;

    public void StartFile() => _fileIndex++;

    public void Start(string file, string sheet, int rows)
    {
        (_file, _stage, _rowsOfSheet, _rowInSheet) = (file, $"Reading {sheet.Replace('_', ' ')}", rows, 0);
        Tell();
    }

    /// <exception cref="LimitReachedException">There are more rows than we take.</exception>
    public void Row()
    {
        if (++_rowInSheet > SheetBounds.Rows)
        {
            throw new LimitReachedException(FileProblems.TooManyRows, $"it has more than the {SheetBounds.Rows:N0} rows that a sheet can have.");
        }

        if (++_rows % Every == 0)
        {
            limits.Check();
            Tell();
        }
    }

    public void Check()
    {
        (_stage, _rowsOfSheet, _rowInSheet) = ("Checking", 1, 1);
        Tell();
    }

    private void Tell()
    {
        // A sheet's share of its file is not known before the file has been read: the largest sheet is nearly all of it.
        var ofSheet = _rowsOfSheet > 0 ? Math.Min(1, (double)_rowInSheet / _rowsOfSheet) : 0;
        listener?.Report(new ReadProgress(_file, _stage, _rows, files == 1 ? ofSheet : Math.Min(1, (_fileIndex + ofSheet) / files)));
    }
}
