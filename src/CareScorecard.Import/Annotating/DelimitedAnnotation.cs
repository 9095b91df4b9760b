using System.Text;
using CareScorecard.Import.Reading.Delimited;

namespace CareScorecard.Import.Annotating;

/// <summary>
/// A .csv with one more column. Its bytes are copied as they are, whatever they are: encoding, separator, quotation marks and line ends
/// stay, and without the last field of each row it is the file that came.
/// </summary>
internal sealed class DelimitedAnnotation : IDisposable
{
    private readonly DelimitedForm _form;
    private readonly SheetMarks _marks;
    private readonly Stream _to;
    private readonly int _width;
    private readonly int _firstRow;
    private readonly MemoryStream _field = new();
    private DelimitedText _text;
    private int _row = 1;
    private int _fields = 1;
    private bool _isBlank = true;

    private DelimitedAnnotation(DelimitedForm form, SheetMarks marks, Stream to, int width)
    {
        _form = form;
        _marks = marks;
        _to = to;
        _width = width;
        _firstRow = marks.HeaderRow ?? 1;
        _text = new DelimitedText(form.Separator);
    }

    public static void Write(Stream from, Stream to, FileMarks marks)
    {
        var form = DelimitedForm.Of(from);
        var width = Width(from, form);
        var buffered = new BufferedStream(to, 1 << 16);
        var whole = marks.OfWhole();
        using var annotation = new DelimitedAnnotation(form, whole, buffered, whole.OldColumn == width - 1 ? width - 1 : width);
        annotation.Write(from);
        buffered.Flush();
    }

    /// <summary>The most fields that a row has. The stream is left at its start.</summary>
    private static int Width(Stream from, DelimitedForm form)
    {
        var (width, fields) = (1, 1);
        var text = new DelimitedText(form.Separator);
        foreach (var (c, _, _) in Characters(from, form))
        {
            var piece = text.Next(c);
            fields = piece switch { Piece.Separator => fields + 1, Piece.RowEnd => 1, _ => fields };
            width = Math.Max(width, fields);
        }

        from.Position = 0;
        return width;
    }

    /// <summary>Each unit of the text as a character, good enough to tell marks from text, with its bytes.</summary>
    private static IEnumerable<(char Character, byte First, byte Second)> Characters(Stream from, DelimitedForm form)
    {
        from.Position = form.Mark;
        var buffer = new byte[1 << 16];
        var isBigEndian = form.Encoding.CodePage == Encoding.BigEndianUnicode.CodePage;
        for (int read; (read = from.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            for (var at = 0; at + form.Unit <= read; at += form.Unit)
            {
                var (first, second) = (buffer[at], form.Unit == 2 ? buffer[at + 1] : (byte)0);
                yield return (form.Unit == 1 ? (char)first : (char)(isBigEndian ? (first << 8) | second : (second << 8) | first), first, second);
            }
        }
    }

    public void Dispose() => _field.Dispose();

    private void Write(Stream from)
    {
        from.Position = 0;
        for (var mark = 0; mark < _form.Mark; mark++)
        {
            _to.WriteByte((byte)from.ReadByte());
        }

        foreach (var (c, first, second) in Characters(from, _form))
        {
            switch (_text.Next(c))
            {
                case Piece.Separator:
                    EndField();
                    _fields++;
                    _isBlank = false;
                    break;
                case Piece.RowEnd:
                    EndRow();
                    break;
                case Piece.Text or Piece.Nothing:
                    _isBlank = false;
                    break;
            }

            _field.WriteByte(first);
            if (_form.Unit == 2)
            {
                _field.WriteByte(second);
            }
        }

        if (!_text.IsAtRowStart)
        {
            EndRow();
        }

        EndField();
    }

    private void EndField()
    {
        _field.WriteTo(_to);
        _field.SetLength(0);
    }

    /// <summary>Adds the field before the row's line end. Blank lines, and those above the headings, stay as they are unless they have a problem.</summary>
    private void EndRow()
    {
        var words = _marks.Of(_row)?.Words;
        if (words is not null || (_row >= _firstRow && !_isBlank))
        {
            if (_fields > _width)
            {
                // The field of the last time, with the separator before it.
                _field.SetLength(0);
                _fields = _width;
            }
            else
            {
                EndField();
            }

            Put(new string(_form.Separator, _width - _fields + 1));
            if (_row == _firstRow)
            {
                words = words is null ? ProblemList.Name : $"{ProblemList.Name}: {words}";
            }

            Put(words is null ? "" : Quoted(words));
        }

        EndField();
        (_row, _fields, _isBlank) = (_row + 1, 1, true);
    }

    private string Quoted(string words) =>
        words.AsSpan().IndexOfAny(_form.Separator, '"', '\n') < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Put(string text) => _to.Write(_form.Encoding.GetBytes(text));
}
