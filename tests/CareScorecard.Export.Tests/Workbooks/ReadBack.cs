using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Export.Tests.Workbooks;

/// <summary>A workbook as a reader finds it.</summary>
internal sealed class ReadBack(SpreadsheetDocument document) : IDisposable
{
    public static ReadBack Of(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        return new ReadBack(SpreadsheetDocument.Open(file, isEditable: false));
    }

    public SpreadsheetDocument Document => document;

    public IReadOnlyList<string> Sheets => [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    /// <summary>The filled cells of a sheet in order: A1 text "words"; C6 number 65.5 as 0.0.</summary>
    public IReadOnlyList<string> Cells(string sheet) =>
        [.. Part(sheet).Worksheet.Descendants<Cell>().Where(cell => cell.HasChildren).Select(Words)];

    public WorksheetPart Part(string sheet)
    {
        var id = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(entry => entry.Name == sheet).Id!.Value!;
        return (WorksheetPart)document.WorkbookPart.GetPartById(id);
    }

    public void Dispose() => document.Dispose();

    private string Words(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return $"{cell.CellReference} \"{cell.InlineString!.Text!.Text}\"";
        }

        Assert.Null(cell.DataType);
        var number = double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{cell.CellReference} {Math.Round(number, 6)} as {Format(cell)}");
    }

    private string Format(Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>()
            .Single(numbering => numbering.NumberFormatId!.Value == format.NumberFormatId!.Value).FormatCode!.Value!;
    }
}
