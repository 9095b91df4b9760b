using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>Tells now and then how far reading has come, and stops it when the caller has had enough or a limit is met.</summary>
internal sealed class ReadingProgress(IProgress<ReadProgress>? listener, int files, ReadingLimits limits)
{
    /// <summary>A few messages a second are enough at 100,000 rows a second.</summary>
    private const int Every = 4096;

    /// <summary>Rows of thousands of columns take their time.</summary>
    private const int OftenEnough = 128;

    /// <summary>Of all files of a month: four full sheets.</summary>
    private const long MostRows = 4L * SheetBounds.Rows;

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

        if (_rows > MostRows)
        {
            throw new LimitReachedException(FileProblems.TooManyRows, $"with it, the files of one month have more than {MostRows:N0} rows.");
        }

        if (++_rows % OftenEnough == 0)
        {
            limits.Check();
        }

        if (_rows % Every == 0)
        {
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
