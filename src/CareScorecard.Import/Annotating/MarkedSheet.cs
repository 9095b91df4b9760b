using System.Globalization;
using System.Text;
using System.Xml;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>Copies a sheet's XML from one stream to another, with the marks put in on the way. Rows without marks are passed on as they are.</summary>
internal sealed class MarkedSheet
{
    /// <summary>Of the Problems column, in characters.</summary>
    private const int Width = 80;

    public static readonly XmlReaderSettings Reading = new() { CheckCharacters = false };

    /// <summary>Line ends inside texts and attributes stay what they were.</summary>
    public static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false, NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    private readonly XmlReader _from;
    private readonly XmlWriter _to;
    private readonly SheetMarks _marks;
    private readonly int? _column;
    private readonly MarkedStyles _styles;
    private readonly Queue<int> _rows;
    private readonly List<(int First, int Last, int Style)> _columnStyles = [];
    private string _main = "";
    private bool _hasColumns;
    private int _row;

    private MarkedSheet(XmlReader from, XmlWriter to, SheetMarks marks, SheetExtent extent, MarkedStyles styles)
    {
        (_from, _to, _marks, _column, _styles) = (from, to, marks, extent.ProblemsColumn, styles);
        _rows = new Queue<int>(marks.Rows);
    }

    public static void Copy(Stream from, Stream to, SheetMarks marks, SheetExtent extent, MarkedStyles styles)
    {
        using var reader = XmlReader.Create(from, Reading);
        using var writer = XmlWriter.Create(to, Settings);
        new MarkedSheet(reader, writer, marks, extent, styles).Copy();
    }

    public static void WriteText(XmlWriter to, string main, int row, int column, string text, int style)
    {
        to.WriteStartElement("c", main);
        to.WriteAttributeString("r", CellName.Of(row, column));
        to.WriteAttributeString("s", Plain(style));
        to.WriteAttributeString("t", "inlineStr");
        to.WriteStartElement("is", main);
        to.WriteStartElement("t", main);
        to.WriteAttributeString("xml", "space", null, "preserve");
        to.WriteString(text);
        to.WriteEndElement();
        to.WriteEndElement();
        to.WriteEndElement();
    }

    /// <param name="first">From 0; so is the last.</param>
    public static void WriteColumn(XmlWriter to, string main, int first, int last, int width)
    {
        to.WriteStartElement("col", main);
        to.WriteAttributeString("min", Plain(first + 1));
        to.WriteAttributeString("max", Plain(last + 1));
        to.WriteAttributeString("width", Plain(width));
        to.WriteAttributeString("customWidth", "1");
        to.WriteEndElement();
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private void Copy()
    {
        _from.Read();
        while (!_from.EOF)
        {
            if (_from.NodeType == XmlNodeType.Element && _from.Depth == 1)
            {
                CopyPart();
            }
            else if (_from.NodeType == XmlNodeType.Element && _from.Depth == 0)
            {
                _main = _from.NamespaceURI;
                WriteStart();
                _from.Read();
            }
            else if (_from.NodeType == XmlNodeType.EndElement)
            {
                _to.WriteFullEndElement();
                _from.Read();
            }
            else if (_from.NodeType == XmlNodeType.XmlDeclaration)
            {
                // Whatever encoding it names, the copy is written in UTF-8.
                _to.WriteStartDocument(standalone: _from.GetAttribute("standalone") == "yes");
                _from.Read();
            }
            else
            {
                _to.WriteNode(_from, false);
            }
        }
    }

    private void CopyPart()
    {
        switch (_from.LocalName)
        {
            case "dimension" when _column is not null:
                // It is only a hint, and Excel finds the extent itself: a wrong hint is worse than none.
                _from.Skip();
                break;
            case "cols":
                CopyColumns();
                break;
            case "sheetData":
                CopyRows();
                break;
            default:
                _to.WriteNode(_from, false);
                break;
        }
    }

    private void CopyColumns()
    {
        _hasColumns = true;
        var isEmpty = _from.IsEmptyElement;
        WriteStart(close: false);
        _from.Read();
        var written = _column is null;
        while (!isEmpty && _from.NodeType != XmlNodeType.EndElement)
        {
            if (_from.NodeType != XmlNodeType.Element)
            {
                _to.WriteNode(_from, false);
                continue;
            }

            var first = Number(_from.GetAttribute("min"), 1) - 1;
            var last = Number(_from.GetAttribute("max"), 1) - 1;
            _columnStyles.Add((first, last, Number(_from.GetAttribute("style"), 0)));
            if (_column is not { } ours || last < ours)
            {
                _to.WriteNode(_from, false);
                continue;
            }

            // Ours is taken out of a range that reaches over it.
            if (first < ours)
            {
                WriteRange(first, ours - 1);
            }

            if (!written)
            {
                WriteColumn(_to, _main, ours, ours, Width);
                written = true;
            }

            if (last > ours)
            {
                WriteRange(Math.Max(first, ours + 1), last);
            }

            _from.Skip();
        }

        if (!written)
        {
            WriteColumn(_to, _main, _column!.Value, _column.Value, Width);
        }

        _to.WriteEndElement();
        if (!isEmpty)
        {
            _from.Read();
        }
    }

    private void WriteRange(int first, int last)
    {
        _to.WriteStartElement(_from.Prefix, _from.LocalName, _from.NamespaceURI);
        WriteAttributes(name => name switch { "min" => Plain(first + 1), "max" => Plain(last + 1), _ => null });
        _to.WriteEndElement();
    }

    private void CopyRows()
    {
        if (!_hasColumns && _column is { } column)
        {
            _to.WriteStartElement("cols", _main);
            WriteColumn(_to, _main, column, column, Width);
            _to.WriteEndElement();
        }

        var isEmpty = _from.IsEmptyElement;
        WriteStart(close: false);
        _from.Read();
        while (!isEmpty && _from.NodeType != XmlNodeType.EndElement)
        {
            if (_from.NodeType != XmlNodeType.Element || _from.LocalName != "row")
            {
                _to.WriteNode(_from, false);
                continue;
            }

            _row = Number(_from.GetAttribute("r"), _row + 1);
            WriteRowsBefore(_row);
            var isMarked = _rows.TryPeek(out var next) && next == _row;
            if (isMarked)
            {
                _rows.Dequeue();
            }

            if (isMarked || _marks.OldColumn is not null)
            {
                CopyRow();
            }
            else
            {
                _to.WriteNode(_from, false);
            }
        }

        WriteRowsBefore(int.MaxValue);
        _to.WriteEndElement();
        if (!isEmpty)
        {
            _from.Read();
        }
    }

    /// <summary>Rows that have a mark and are not in the sheet.</summary>
    private void WriteRowsBefore(int row)
    {
        while (_rows.TryPeek(out var missing) && missing < row)
        {
            _rows.Dequeue();
            _to.WriteStartElement("row", _main);
            _to.WriteAttributeString("r", Plain(missing));
            WriteMissing(missing, NewCells(missing), int.MaxValue, rowStyle: 0);
            WriteWords(missing);
            _to.WriteEndElement();
        }
    }

    private Queue<(int Column, Severity Severity)> NewCells(int row) =>
        new(_marks.Of(row)?.Cells.Select(cell => (cell.Key, cell.Value)) ?? []);

    private void CopyRow()
    {
        var rowStyle = _from.GetAttribute("customFormat") is "1" or "true" ? Number(_from.GetAttribute("s"), 0) : 0;
        var isEmpty = _from.IsEmptyElement;
        _to.WriteStartElement(_from.Prefix, _from.LocalName, _from.NamespaceURI);

        // The span is a hint for the row as it was.
        WriteAttributes(name => null, leaveOut: "spans");
        _from.Read();
        var marks = NewCells(_row);
        var column = -1;
        while (!isEmpty && _from.NodeType != XmlNodeType.EndElement)
        {
            if (_from.NodeType != XmlNodeType.Element || _from.LocalName != "c")
            {
                _to.WriteNode(_from, false);
                continue;
            }

            column = CellName.Column(_from.GetAttribute("r")) ?? column + 1;
            WriteMissing(_row, marks, column, rowStyle);
            if (column == _marks.OldColumn)
            {
                _from.Skip();
            }
            else if (marks.TryPeek(out var mark) && mark.Column == column)
            {
                marks.Dequeue();
                CopyCell(column, _styles.Of(Number(_from.GetAttribute("s"), 0), mark.Severity));
            }
            else if (_marks.OldColumn is not null && Number(_from.GetAttribute("s"), 0) is var style && _styles.Unmarked(style) is var plain && plain != style)
            {
                CopyCell(column, plain);
            }
            else
            {
                _to.WriteNode(_from, false);
            }
        }

        WriteMissing(_row, marks, int.MaxValue, rowStyle);
        WriteWords(_row);
        _to.WriteEndElement();
        if (!isEmpty)
        {
            _from.Read();
        }
    }

    private void CopyCell(int column, int style)
    {
        var isEmpty = _from.IsEmptyElement;
        _to.WriteStartElement(_from.Prefix, _from.LocalName, _from.NamespaceURI);
        _to.WriteAttributeString("r", CellName.Of(_row, column));
        _to.WriteAttributeString("s", Plain(style));
        WriteAttributes(name => null, leaveOut: "r", orElse: "s");
        _from.Read();
        while (!isEmpty && _from.NodeType != XmlNodeType.EndElement)
        {
            _to.WriteNode(_from, false);
        }

        _to.WriteEndElement();
        if (!isEmpty)
        {
            _from.Read();
        }
    }

    /// <summary>Marked cells, left of a column, that are blank and so not in the sheet.</summary>
    private void WriteMissing(int row, Queue<(int Column, Severity Severity)> marks, int before, int rowStyle)
    {
        while (marks.TryPeek(out var mark) && mark.Column < before)
        {
            marks.Dequeue();
            var style = rowStyle != 0 ? rowStyle : _columnStyles.Find(range => mark.Column >= range.First && mark.Column <= range.Last).Style;
            _to.WriteStartElement("c", _main);
            _to.WriteAttributeString("r", CellName.Of(row, mark.Column));
            _to.WriteAttributeString("s", Plain(_styles.Of(style, mark.Severity)));
            _to.WriteEndElement();
        }
    }

    private void WriteWords(int row)
    {
        if (_column is not { } column)
        {
            return;
        }

        var words = _marks.Of(row)?.Words;
        if (row == _marks.HeaderRow)
        {
            WriteText(_to, _main, row, column, words is null ? ProblemList.Name : $"{ProblemList.Name}: {words}", _styles.Heading);
        }
        else if (words is not null)
        {
            WriteText(_to, _main, row, column, words, _styles.Words);
        }
    }

    /// <summary>The element that is being read, with its attributes; ended where it is empty.</summary>
    private void WriteStart(bool close = true)
    {
        _to.WriteStartElement(_from.Prefix, _from.LocalName, _from.NamespaceURI);
        WriteAttributes(_ => null);
        if (close && _from.IsEmptyElement)
        {
            _to.WriteEndElement();
        }
    }

    private void WriteAttributes(Func<string, string?> instead, string leaveOut = "", string orElse = "")
    {
        for (var more = _from.MoveToFirstAttribute(); more; more = _from.MoveToNextAttribute())
        {
            if (_from.Name != leaveOut && _from.Name != orElse)
            {
                _to.WriteAttributeString(_from.Prefix, _from.LocalName, _from.NamespaceURI, instead(_from.Name) ?? _from.Value);
            }
        }

        _from.MoveToElement();
    }
}
