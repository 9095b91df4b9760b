using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Import.Writing;

/// <summary>Writes one sheet row by row into its part; blank cells take no room.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const int LastRowOfChoices = 5000;

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;
    private static readonly Row RowElement = new();
    private static readonly Cell CellElement = new();
    private static readonly CellValue ValueElement = new();

    private readonly OpenXmlWriter _writer;
    private readonly SharedStrings _strings;
    private readonly SheetShape _shape;
    private readonly string[] _letters;
    private readonly List<OpenXmlAttribute> _attributes = [];
    private int _row;
    private string _rowName = "0";

    public SheetWriter(Stream part, SharedStrings strings, SheetShape shape)
    {
        _writer = OpenXmlWriter.Create(part, Encoding.UTF8);
        _strings = strings;
        _shape = shape;
        _letters = [.. Enumerable.Range(0, Math.Max(1, shape.Widths.Count)).Select(ColumnLetters.Of)];
        _writer.WriteStartDocument();
        _writer.WriteStartElement(new Worksheet());
        WriteView();
        WriteColumns();
        _writer.WriteStartElement(new SheetData());
    }

    public void Row(IEnumerable<SheetCell> cells, Func<Enum, string> spell)
    {
        StartRow();
        var column = 0;
        foreach (var cell in cells)
        {
            Write(column++, cell.Code is { } code ? new SheetCell(Text: spell(code)) : cell);
        }

        _writer.WriteEndElement();
    }

    /// <summary>A row of texts in one style.</summary>
    public void Row(CellStyle style, params IReadOnlyList<string> texts) => Row(texts, _ => style);

    /// <summary>A row of texts, each in the style for its column; an empty text is a blank cell.</summary>
    public void Row(IReadOnlyList<string> texts, Func<int, CellStyle> style)
    {
        StartRow();
        for (var column = 0; column < texts.Count; column++)
        {
            if (texts[column].Length > 0)
            {
                WriteText(column, texts[column], style(column));
            }
        }

        _writer.WriteEndElement();
    }

    public void Dispose()
    {
        _writer.WriteEndElement();
        WriteMerged();
        WriteChoices();
        _writer.WriteEndElement();
        _writer.Dispose();
    }

    private void Write(int column, SheetCell cell)
    {
        if (cell.Text is { Length: > 0 } text)
        {
            WriteText(column, text, CellStyle.Plain);
        }
        else if (cell.Day is { } day)
        {
            WriteCell(column, CellStyle.Date, null, Plain(day.DayNumber - DayZero));
        }
        else if (cell.Number is { } number)
        {
            WriteCell(column, CellStyle.Plain, null, Plain(number));
        }
    }

    private static string Plain<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private void WriteText(int column, string text, CellStyle style) =>
        WriteCell(column, style, "s", Plain(_strings.PositionOf(text)));

    private void WriteCell(int column, CellStyle style, string? type, string value)
    {
        _attributes.Clear();
        _attributes.Add(new OpenXmlAttribute("r", string.Empty, _letters[column] + _rowName));
        if (style != CellStyle.Plain)
        {
            _attributes.Add(new OpenXmlAttribute("s", string.Empty, Plain((int)style)));
        }

        if (type is not null)
        {
            _attributes.Add(new OpenXmlAttribute("t", string.Empty, type));
        }

        _writer.WriteStartElement(CellElement, _attributes);
        _writer.WriteStartElement(ValueElement);
        _writer.WriteString(value);
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void StartRow()
    {
        _row++;
        _rowName = Plain(_row);
        _attributes.Clear();
        _attributes.Add(new OpenXmlAttribute("r", string.Empty, _rowName));
        _writer.WriteStartElement(RowElement, _attributes);
    }

    private void WriteView()
    {
        if (_shape is { FrozenRows: 0, FrozenColumns: 0 })
        {
            return;
        }

        var pane = new Pane
        {
            TopLeftCell = $"{ColumnLetters.Of(_shape.FrozenColumns)}{_shape.FrozenRows + 1}",
            ActivePane = _shape.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        if (_shape.FrozenColumns > 0)
        {
            pane.HorizontalSplit = _shape.FrozenColumns;
        }

        if (_shape.FrozenRows > 0)
        {
            pane.VerticalSplit = _shape.FrozenRows;
        }

        _writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
    }

    private void WriteColumns()
    {
        if (_shape.Widths.Count > 0)
        {
            _writer.WriteElement(new Columns(_shape.Widths.Select((width, index) => new Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = width,
                CustomWidth = true,
            })));
        }
    }

    private void WriteMerged()
    {
        if (_shape.Merged is { } merged)
        {
            _writer.WriteElement(new MergeCells(new MergeCell { Reference = merged }) { Count = 1 });
        }
    }

    private void WriteChoices()
    {
        if (_shape.Choices.Count == 0)
        {
            return;
        }

        _writer.WriteElement(new DataValidations(_shape.Choices.Select(choice => new DataValidation(
            new Formula1($"\"{string.Join(',', choice.Answers)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue>(
                [new StringValue($"{ColumnLetters.Of(choice.Column)}{_shape.FrozenRows + 1}:{ColumnLetters.Of(choice.Column)}{LastRowOfChoices}")]),
        }))
        {
            Count = (uint)_shape.Choices.Count,
        });
    }
}
