using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Import.Writing;

/// <summary>
/// Writes one sheet row by row into its part; blank cells take no room. Rows go straight to the XML: the library's own writer takes
/// several times as long, and a large council's month has millions of cells.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LastRowOfChoices = 5000;

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly XmlWriter _writer;
    private readonly SharedStrings _strings;
    private readonly SheetShape _shape;
    private readonly string[] _letters;
    private int _row;
    private string _rowName = "0";

    public SheetWriter(Stream part, SharedStrings strings, SheetShape shape)
    {
        _writer = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _strings = strings;
        _shape = shape;
        _letters = [.. Enumerable.Range(0, Math.Max(1, shape.Widths.Count)).Select(ColumnLetters.Of)];
        _writer.WriteStartDocument();
        _writer.WriteStartElement("worksheet", Main);
        WriteView();
        WriteColumns();
        _writer.WriteStartElement("sheetData", Main);
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

    /// <summary>
    /// A row of values of somebody else's sheet: texts, numbers, dates, truths; null is a blank cell. Texts go into the cells themselves,
    /// since there is no bound to how many different ones there are.
    /// </summary>
    public void Values(IReadOnlyList<object?> values, Func<int, CellMark> mark)
    {
        StartRow();
        for (var column = 0; column < values.Count; column++)
        {
            var marked = mark(column);
            switch (values[column])
            {
                case string { Length: > 0 } text:
                    WriteInline(column, Marked(CellStyle.Plain, marked), text);
                    break;
                case double number when double.IsFinite(number):
                    WriteCell(column, Marked(CellStyle.Plain, marked), null, Plain(number));
                    break;
                case DateTime moment:
                    WriteCell(column, Marked(moment.TimeOfDay == TimeSpan.Zero ? CellStyle.Date : CellStyle.DateAndTime, marked), null, Plain(moment.ToOADate()));
                    break;
                case bool truth:
                    WriteCell(column, Marked(CellStyle.Plain, marked), "b", truth ? "1" : "0");
                    break;
                case IFormattable other:
                    WriteInline(column, Marked(CellStyle.Plain, marked), Plain(other));
                    break;
                default:
                    if (marked != CellMark.None)
                    {
                        WriteBlank(column, Marked(CellStyle.Plain, marked));
                    }

                    break;
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

    private static CellStyle Marked(CellStyle style, CellMark mark) => (style, mark) switch
    {
        (_, CellMark.None) => style,
        (CellStyle.Date, CellMark.Warning) => CellStyle.WarningDate,
        (CellStyle.Date, _) => CellStyle.StopDate,
        (CellStyle.DateAndTime, CellMark.Warning) => CellStyle.WarningDateAndTime,
        (CellStyle.DateAndTime, _) => CellStyle.StopDateAndTime,
        (_, CellMark.Warning) => CellStyle.Warning,
        _ => CellStyle.Stop,
    };

    private static string Plain<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private void WriteText(int column, string text, CellStyle style) =>
        WriteCell(column, style, "s", Plain(_strings.PositionOf(text)));

    private void WriteCell(int column, CellStyle style, string? type, string value)
    {
        StartCell(column, style, type);
        _writer.WriteElementString("v", Main, value);
        _writer.WriteEndElement();
    }

    private void StartCell(int column, CellStyle style, string? type)
    {
        _writer.WriteStartElement("c", Main);
        _writer.WriteAttributeString("r", _letters[column] + _rowName);
        if (style != CellStyle.Plain)
        {
            _writer.WriteAttributeString("s", Plain((int)style));
        }

        if (type is not null)
        {
            _writer.WriteAttributeString("t", type);
        }
    }

    private void WriteInline(int column, CellStyle style, string text)
    {
        StartCell(column, style, "inlineStr");
        _writer.WriteStartElement("is", Main);
        _writer.WriteStartElement("t", Main);
        _writer.WriteAttributeString("xml", "space", null, "preserve");
        _writer.WriteString(text);
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void WriteBlank(int column, CellStyle style)
    {
        StartCell(column, style, null);
        _writer.WriteEndElement();
    }

    private void Write(OpenXmlElement element) => element.WriteTo(_writer);

    private void StartRow()
    {
        _row++;
        _rowName = Plain(_row);
        _writer.WriteStartElement("row", Main);
        _writer.WriteAttributeString("r", _rowName);
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

        Write(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
    }

    private void WriteColumns()
    {
        if (_shape.Widths.Count > 0)
        {
            Write(new Columns(_shape.Widths.Select((width, index) => new Column
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
            Write(new MergeCells(new MergeCell { Reference = merged }) { Count = 1 });
        }
    }

    private void WriteChoices()
    {
        if (_shape.Choices.Count == 0)
        {
            return;
        }

        Write(new DataValidations(_shape.Choices.Select(choice => new DataValidation(
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
