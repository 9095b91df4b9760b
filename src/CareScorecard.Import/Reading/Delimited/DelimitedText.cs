namespace CareScorecard.Import.Reading.Delimited;

/// <summary>What a character of a .csv is.</summary>
internal enum Piece
{
    /// <summary>A character of the field.</summary>
    Text,

    /// <summary>A quotation mark or space that is no part of the field.</summary>
    Nothing,

    /// <summary>The field ends before it.</summary>
    Separator,

    /// <summary>The row ends before it.</summary>
    RowEnd,

    /// <summary>The second character of a line end: the row has ended already.</summary>
    AfterRowEnd,
}

/// <summary>
/// Says of each character of a .csv what it is (RFC 4180, and what spreadsheets forgive: spaces before a quoted field, text after it,
/// quotation marks inside a plain one). Reading and annotating share it, so that they agree on what a row is.
/// </summary>
internal struct DelimitedText(char separator)
{
    private State _state = State.RowStart;

    private enum State
    {
        RowStart,
        AfterReturn,
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
    }

    /// <summary>A quotation mark was opened and has not been closed.</summary>
    public readonly bool IsQuoted => _state == State.Quoted;

    /// <summary>Nothing of a next row has been met.</summary>
    public readonly bool IsAtRowStart => _state is State.RowStart or State.AfterReturn;

    public Piece Next(char c)
    {
        if (_state == State.AfterReturn && c == '\n')
        {
            _state = State.RowStart;
            return Piece.AfterRowEnd;
        }

        if (_state == State.Quoted)
        {
            _state = c == '"' ? State.QuoteInQuoted : State.Quoted;
            return c == '"' ? Piece.Nothing : Piece.Text;
        }

        if (c == separator)
        {
            _state = State.FieldStart;
            return Piece.Separator;
        }

        if (c is '\r' or '\n')
        {
            _state = c == '\r' ? State.AfterReturn : State.RowStart;
            return Piece.RowEnd;
        }

        if (c == '"' && _state != State.Plain)
        {
            // The second of two inside a quoted field is the mark itself; any other opens one.
            var isMark = _state == State.QuoteInQuoted;
            _state = State.Quoted;
            return isMark ? Piece.Text : Piece.Nothing;
        }

        if (c == ' ' && _state is (State.RowStart or State.AfterReturn or State.FieldStart))
        {
            _state = State.FieldStart;
            return Piece.Nothing;
        }

        _state = State.Plain;
        return Piece.Text;
    }
}
