namespace CareScorecard.Import.Reading;

/// <summary>
/// The rows of one sheet, one at a time. The first rows are kept until the headings are found in them; nothing else is, so that memory
/// does not grow with the sheet.
/// </summary>
internal sealed class SheetRows(ISourceReader reader)
{
    /// <summary>Headings are looked for in the first 25 rows.</summary>
    public const int Head = 25;

    private readonly List<object?[]> _head = [];
    private readonly HashSet<int> _hiddenOfHead = [];
    private object?[]? _kept;
    private int _row;
    private int _width;

    /// <summary>The rows among which the headings stand.</summary>
    public IReadOnlyList<object?[]> ReadHead()
    {
        while (_head.Count < Head && Next())
        {
            var cells = new object?[reader.Width];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = reader[column];
            }

            _head.Add(cells);
            if (reader.IsRowHidden)
            {
                _hiddenOfHead.Add(_head.Count);
            }
        }

        return _head;
    }

    /// <summary>As Excel shows it, from 1; 0 before the first row.</summary>
    public int Row => _row;

    /// <summary>Cells of the row that was read last, blank ones too.</summary>
    public int Width => _kept?.Length ?? _width;

    /// <summary>Rows that hold something and that Excel does not show, of those that were read one by one.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>Goes on after this row.</summary>
    public void StartAfter(int row) => _row = row;

    public bool Read()
    {
        if (_row < _head.Count)
        {
            _kept = _head[_row++];
            HiddenRows += _hiddenOfHead.Contains(_row) && HasAny() ? 1 : 0;
            return true;
        }

        _kept = null;
        if (_head.Count < Head || !Next())
        {
            return false;
        }

        _row++;
        _width = reader.Width;
        HiddenRows += reader.IsRowHidden && HasAny() ? 1 : 0;
        return true;
    }

    /// <summary>A string, number, date or truth; null where the cell is empty or not there.</summary>
    public object? this[int column]
    {
        get
        {
            if (_kept is not null)
            {
                return column < _kept.Length ? _kept[column] : null;
            }

            return column >= _width ? null : reader[column];
        }
    }

    /// <summary>Whether any cell of the row holds something.</summary>
    public bool HasAny()
    {
        for (var column = 0; column < Width; column++)
        {
            if (this[column] is { } cell && !(cell is string text && string.IsNullOrWhiteSpace(text)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Next()
    {
        try
        {
            return reader.ReadRow();
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException or LimitReachedException))
        {
            throw new DamagedFileException();
        }
    }
}
