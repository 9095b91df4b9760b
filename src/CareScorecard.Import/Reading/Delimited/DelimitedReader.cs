using System.Text;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading.Delimited;

/// <summary>Reads a .csv row by row. Nothing but the row at hand is held, and that within the bounds of a sheet of Excel.</summary>
internal sealed class DelimitedReader : ISourceReader
{
    private readonly StreamReader _reader;
    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _field = new();
    private readonly List<string?> _cells = [];
    private DelimitedText _text;
    private int _at;
    private int _end;
    private int _row;

    public DelimitedReader(Stream stream, DelimitedForm form)
    {
        _reader = new StreamReader(stream, form.Encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        _text = new DelimitedText(form.Separator);
        RowCount = form.Lines;
    }

    public string SheetName => "";

    public int RowCount { get; }

    public int Width => _cells.Count;

    public object? this[int column] => column < _cells.Count ? _cells[column] : null;

    public bool NextSheet() => false;

    public void Dispose() => _reader.Dispose();

    public bool ReadRow()
    {
        _cells.Clear();
        _row++;
        while (Fill())
        {
            while (_at < _end)
            {
                var c = _buffer[_at++];
                switch (_text.Next(c))
                {
                    case Piece.Text:
                        _field.Append(c);
                        break;
                    case Piece.Separator:
                        EndField();
                        break;
                    case Piece.RowEnd:
                        EndField();
                        return true;
                }

                if (_field.Length > SheetBounds.Characters)
                {
                    throw new LimitReachedException(FileProblems.CellTooLong, _text.IsQuoted
                        ? $"the cell that begins in row {_row}, column {ColumnLetters.Of(_cells.Count)} has no end: a quotation mark is opened and not closed."
                        : $"row {_row}, column {ColumnLetters.Of(_cells.Count)} is longer than the {SheetBounds.Characters:N0} characters that a cell can hold.");
                }
            }
        }

        if (_text.IsAtRowStart)
        {
            return false;
        }

        EndField();
        _text = default;
        return true;
    }

    private bool Fill()
    {
        if (_at == _end)
        {
            (_at, _end) = (0, _reader.Read(_buffer));
        }

        return _at < _end;
    }

    private void EndField()
    {
        if (_cells.Count == SheetBounds.Columns)
        {
            throw new LimitReachedException(FileProblems.TooManyColumns, $"row {_row} has more than the {SheetBounds.Columns:N0} columns that a sheet can have.");
        }

        _cells.Add(_field.Length == 0 ? null : _field.ToString());
        _field.Clear();
    }
}
