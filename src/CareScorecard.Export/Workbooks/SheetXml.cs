using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Export.Workbooks;

/// <summary>Writes one sheet: its cells, its table, what stays in view, and how it prints.</summary>
internal sealed class SheetXml(Sheet sheet, WorkbookStyles styles, uint number)
{
    private const uint A4 = 9;

    public void WriteTo(WorksheetPart part)
    {
        var table = part.AddNewPart<TableDefinitionPart>();
        table.Table = Table();
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{Letters(sheet.Columns.Count)}{sheet.LastRow}" },
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select((column, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = column.Width,
                CustomWidth = true,
            })),
            new SheetData(Rows()),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&RPage &P of &N")),
            new TableParts(new TablePart { Id = part.GetIdOfPart(table) }) { Count = 1 });
    }

    /// <summary>1 is A, 27 is AA.</summary>
    public static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    private IEnumerable<Row> Rows()
    {
        for (var i = 0; i < sheet.Above.Count; i++)
        {
            yield return RowOf(i + 1, sheet.Above[i]);
        }

        yield return RowOf(sheet.HeaderRow, [.. sheet.Columns.Select(column => SheetCell.Of(column.Heading, CellLook.Header))]);
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            yield return RowOf(sheet.HeaderRow + 1 + i, sheet.Rows[i]);
        }
    }

    private Row RowOf(int row, IReadOnlyList<SheetCell> cells)
    {
        var written = new Row { RowIndex = (uint)row };
        for (var i = 0; i < cells.Count; i++)
        {
            written.Append(CellOf($"{Letters(i + 1)}{row}", cells[i]));
        }

        return written;
    }

    private Cell CellOf(string reference, SheetCell cell)
    {
        var written = new Cell { CellReference = reference, StyleIndex = styles.IndexOf(cell) };
        if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(CellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if (cell.Number is { } value)
        {
            written.CellValue = new CellValue(((double)value).ToString("R", CultureInfo.InvariantCulture));
        }

        return written;
    }

    private SheetView View()
    {
        var corner = $"{Letters(sheet.FrozenColumns + 1)}{sheet.HeaderRow + 1}";
        var pane = new Pane
        {
            VerticalSplit = sheet.HeaderRow,
            TopLeftCell = corner,
            ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        if (sheet.FrozenColumns > 0)
        {
            pane.HorizontalSplit = sheet.FrozenColumns;
        }

        return new SheetView(pane)
        {
            ShowGridLines = false,
            TabSelected = number == 1,
            WorkbookViewId = 0,
        };
    }

    private Table Table()
    {
        // A table needs one row below its headings, even an empty one.
        var area = $"A{sheet.HeaderRow}:{Letters(sheet.Columns.Count)}{Math.Max(sheet.LastRow, sheet.HeaderRow + 1)}";
        return new Table(
            new AutoFilter { Reference = area },
            new TableColumns(sheet.Columns.Select((column, i) => new TableColumn { Id = (uint)i + 1, Name = column.Heading }))
            {
                Count = (uint)sheet.Columns.Count,
            },
            new TableStyleInfo { Name = "TableStyleLight1", ShowRowStripes = true, ShowColumnStripes = false, ShowFirstColumn = false, ShowLastColumn = false })
        {
            Id = number,
            Name = sheet.Name.Replace(' ', '_'),
            DisplayName = $"{sheet.Name.Replace(' ', '_')}Table",
            Reference = area,
            TotalsRowShown = false,
        };
    }
}
