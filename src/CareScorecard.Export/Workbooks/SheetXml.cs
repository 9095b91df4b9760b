using CareScorecard.Export.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Export.Workbooks;

/// <summary>Writes one sheet: its cells, its table, what stays in view, and how it prints.</summary>
internal sealed class SheetXml(Sheet sheet, WorkbookStyles styles, uint number)
{
    private const uint A4 = 9;
    private const double LineHeight = 15;
    private const double TitleHeight = 24;

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
        yield return RowOf(1, TitleHeight, [CellOf(1, 1, CellLook.Title, TableCell.Of(sheet.Title))]);
        if (sheet.Facts.Count > 0)
        {
            yield return RowOf(2, LineHeight, sheet.Facts.Select(fact => CellOf(fact.Column, 2, CellLook.Label, TableCell.Of(fact.Label))));
            yield return RowOf(3, LineHeight, sheet.Facts.Select(fact => CellOf(fact.Column, 3, CellLook.Fact, fact.Value)));
        }

        var headings = sheet.Columns.Select(column => TableCell.Of(column.Heading)).ToList();
        yield return RowOf(sheet.HeaderRow, Height(headings), headings.Select((heading, i) =>
            CellOf(i + 1, sheet.HeaderRow, CellLook.Header, heading)));
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = sheet.HeaderRow + 1 + i;
            yield return RowOf(row, Height(sheet.Rows[i]), sheet.Rows[i].Select((cell, column) => CellOf(column + 1, row, CellLook.Body, cell)));
        }
    }

    private static Row RowOf(int row, double height, IEnumerable<Cell> cells) =>
        new(cells) { RowIndex = (uint)row, Height = height, CustomHeight = true };

    // Said, because not every program makes a row as high as its wrapped text when it opens a file.
    private double Height(IReadOnlyList<TableCell> cells) =>
        LineHeight * cells.Select((cell, i) => WrappedText.Lines(cell.Text, sheet.Columns[i].Width)).Max();

    private Cell CellOf(int column, int row, CellLook look, TableCell cell)
    {
        var written = new Cell { CellReference = $"{Letters(column)}{row}", StyleIndex = styles.IndexOf(look, cell.Format) };
        if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(CellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if (cell.Number is { } value)
        {
            written.CellValue = new CellValue(NumberText.Of(value));
        }

        return written;
    }

    private SheetView View() => new(new Pane
    {
        HorizontalSplit = sheet.FrozenColumns,
        VerticalSplit = sheet.HeaderRow,
        TopLeftCell = $"{Letters(sheet.FrozenColumns + 1)}{sheet.HeaderRow + 1}",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    })
    {
        ShowGridLines = false,
        TabSelected = number == 1,
        WorkbookViewId = 0,
    };

    private Table Table()
    {
        var area = $"A{sheet.HeaderRow}:{Letters(sheet.Columns.Count)}{sheet.LastRow}";
        return new Table(
            new AutoFilter { Reference = area },
            new TableColumns(sheet.Columns.Select((column, i) => new TableColumn { Id = (uint)i + 1, Name = column.Heading }))
            {
                Count = (uint)sheet.Columns.Count,
            },
            new TableStyleInfo { Name = "TableStyleLight1", ShowRowStripes = true, ShowColumnStripes = false, ShowFirstColumn = false, ShowLastColumn = false })
        {
            Id = number,
            Name = sheet.Name + "Table",
            DisplayName = sheet.Name + "Table",
            Reference = area,
            TotalsRowShown = false,
        };
    }
}
