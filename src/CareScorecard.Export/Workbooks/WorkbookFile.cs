using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Export.Workbooks;

/// <summary>Writes sheets as one .xlsx.</summary>
internal static class WorkbookFile
{
    /// <param name="to">Written from its position on; left open.</param>
    public static void Write(string title, IReadOnlyList<Sheet> sheets, Stream to)
    {
        // A package needs to seek, and what a browser or a pipe gives may not.
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = title;
            document.PackageProperties.Creator = "CareScorecard";
            var workbook = document.AddWorkbookPart();
            var styles = new WorkbookStyles();
            var entries = new Sheets();
            var names = new DefinedNames();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                new SheetXml(sheets[i], styles, (uint)i + 1).WriteTo(part);
                entries.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = sheets[i].Name,
                });
                names.Append(
                    Name("_xlnm.Print_Area", i, $"'{sheets[i].Name}'!$A$1:${SheetXml.Letters(sheets[i].PrintedColumns)}${sheets[i].LastRow}"),
                    Name("_xlnm.Print_Titles", i, $"'{sheets[i].Name}'!${sheets[i].HeaderRow}:${sheets[i].HeaderRow}"));
            }

            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.ToStylesheet();
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), entries, names);
        }

        file.Position = 0;
        file.CopyTo(to);
    }

    private static DefinedName Name(string name, int sheet, string area) =>
        new(area) { Name = name, LocalSheetId = (uint)sheet };
}
