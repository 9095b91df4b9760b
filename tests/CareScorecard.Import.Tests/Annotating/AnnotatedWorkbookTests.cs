using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests.Annotating;

public sealed class AnnotatedWorkbookTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private static readonly string[] Changed = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", Sheet];

    /// <summary>One stop in a cell that is there, one warning in a cell with a date's style, one stop in a cell that is blank.</summary>
    private static Workbook Faulty() => new Workbook()
        .Sheet("Children",
            ["Child ID", "Date of birth", "Care started", "Last visit"],
            ["A1", new DateOnly(2015, 2, 1), "benzin", null],
            ["A2", new DateOnly(2016, 2, 29), new DateOnly(2024, 8, 7), new DateOnly(2027, 1, 5)],
            ["A3", null, new DateOnly(2024, 8, 7), null],
            ["A4", new DateOnly(2012, 1, 1), new DateOnly(2020, 8, 7), null])
        .Sheet("Reviewing officers", ["Officer", "FTE"], ["Pat", 0.6]);

    [Fact]
    public void Cells_with_a_problem_are_marked_and_each_row_says_what_is_wrong()
    {
        var annotated = Annotated.Of(Faulty().Save());

        Assert.Equal(
            [
                "A1 Child ID", "B1 Date of birth", "C1 Care started", "D1 Last visit", "E1 s=3 Problems",
                "A2 A1", "B2 s=1 42036", "C2 s=4 benzin", "E2 s=2 Stop CHD-007: Row 2, column C (Care started): \"benzin\" is not a date, so there is no day care started. Enter the day care started, or leave the row out.",
                "A3 A2", "B3 s=1 42429", "C3 s=1 45511", "D3 s=5 46392", "E3 s=2 Warning CHD-101: Row 3: last visit is 5 January 2027, after the month's last day (31 October 2026). Correct the date, or accept that it counts as not recorded in this month.",
                "A4 A3", "B4 s=4", "C4 s=1 45511", "E4 s=2 Stop CHD-006: Row 4, column B (Date of birth): there is no date of birth. Enter the date of birth, or leave the row out.",
                "A5 A4", "B5 s=1 40909", "C5 s=1 44050",
            ],
            Annotated.Cells(annotated.Bytes, Sheet));
    }

    [Fact]
    public void A_mark_is_an_outline_and_a_fill_and_leaves_the_format_of_the_cell()
    {
        var styles = Annotated.Part(Annotated.Of(Faulty().Save()).Bytes, "xl/styles.xml").Root!;
        var main = styles.Name.Namespace;
        var formats = styles.Element(main + "cellXfs")!.Elements().ToList();
        var borders = styles.Element(main + "borders")!.Elements().ToList();

        string Outline(int format) => (string)borders[(int)formats[format].Attribute("borderId")!].Element(main + "left")!.Attribute("style")!;

        Assert.Equal("6", (string?)styles.Element(main + "cellXfs")!.Attribute("count"));
        Assert.Equal(("thick", "0"), (Outline(4), (string?)formats[4].Attribute("numFmtId")));
        Assert.Equal(("mediumDashed", "14"), (Outline(5), (string?)formats[5].Attribute("numFmtId")));
        Assert.NotEqual((string?)formats[4].Attribute("fillId"), (string?)formats[5].Attribute("fillId"));
        Assert.Equal("1", (string?)formats[2].Attribute("quotePrefix"));
    }

    [Fact]
    public void Every_other_part_comes_back_byte_for_byte()
    {
        var source = Annotated.BytesOf(Faulty().Save());
        using (var stream = new MemoryStream())
        {
            stream.Write(source);
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            {
                Add(zip, "xl/vbaProject.bin", [0xD0, 0xCF, 1, 2, 3]);
                Add(zip, "xl/media/image1.png", [0x89, 0x50, 0, 0xFF]);
                Add(zip, "xl/calcChain.xml", Encoding.UTF8.GetBytes("<calcChain/>"));
            }

            source = stream.ToArray();
        }

        var annotated = Annotated.Of(Workbook.Bytes(source, "october.xlsm"));

        var before = Annotated.Parts(source);
        var after = Annotated.Parts(annotated.Bytes);
        Assert.Equal(("october.xlsm", false), (annotated.Told.Name, annotated.Told.IsCopyOfValues));
        Assert.Equal(["xl/worksheets/problems1.xml"], after.Keys.Except(before.Keys));
        Assert.Empty(before.Keys.Except(after.Keys));
        Assert.Equal(Changed, before.Keys.Where(path => !before[path].SequenceEqual(after[path])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_around_the_marks_in_their_sheet_stays()
    {
        const string Head = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\" "
            + "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><sheetPr codeName=\"Sheet1\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>";
        const string Tail = "<sheetProtection sheet=\"1\"/><autoFilter ref=\"A1:C2\"/><mergeCells count=\"1\"><mergeCell ref=\"F1:G1\"/></mergeCells><dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"C2\">"
            + "<formula1>\"a&#10;b,c\"</formula1></dataValidation></dataValidations><legacyDrawing/>";
        var cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Child ID</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date of birth</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Care started</t></is></c></row>";
        var faulty = "<row r=\"2\" spans=\"1:3\" ht=\"30\" customHeight=\"1\" x14ac:dyDescent=\"0.25\"><c r=\"A2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\"> A1</t></r></is></c><c r=\"B2\" s=\"1\"><f>DATE(2015,2,1)</f><v>42036</v></c>"
            + "<c r=\"C2\" s=\"1\" t=\"str\"><f>\"ben\"&amp;\"zin\"</f><v>benzin</v></c></row>";
        var source = Replace(Faulty().Save(), Sheet, $"{Head}<dimension ref=\"A1:C2\"/><cols><col min=\"1\" max=\"16384\" width=\"12.5\" style=\"1\" hidden=\"1\"/></cols><sheetData>{cells}{faulty}</sheetData>{Tail}</worksheet>");

        var annotated = Annotated.Of(source);

        var words = "Stop CHD-007: Row 2, column C (Care started): \"benzin\" is not a date, so there is no day care started. Enter the day care started, or leave the row out.";
        Assert.Equal(
            Plain($"{Head}<cols><col min=\"1\" max=\"7\" width=\"12.5\" style=\"1\" hidden=\"1\"/><col min=\"8\" max=\"8\" width=\"80\" customWidth=\"1\"/><col min=\"9\" max=\"16384\" width=\"12.5\" style=\"1\" hidden=\"1\"/></cols>"
                + $"<sheetData>{cells.Replace("</row>", "", StringComparison.Ordinal)}<c r=\"H1\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Problems</t></is></c></row>"
                + faulty.Replace(" spans=\"1:3\"", "", StringComparison.Ordinal).Replace("<c r=\"C2\" s=\"1\"", "<c r=\"C2\" s=\"4\"", StringComparison.Ordinal).Replace("</row>", "", StringComparison.Ordinal)
                + $"<c r=\"H2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{words}</t></is></c></row></sheetData>{Tail}</worksheet>"),
            Plain(Encoding.UTF8.GetString(Annotated.Parts(annotated.Bytes)[Sheet])));
    }

    [Fact]
    public void A_sheet_lists_all_problems_and_the_workbook_leads_to_it()
    {
        var file = Faulty().Sheet("Recipes", ["Cake", "Flour"], ["Lemon", 200]).Save();

        var annotated = Annotated.Of(file);

        var workbook = Annotated.Part(annotated.Bytes, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet");
        Assert.Equal(["Children", "Reviewing officers", "Recipes", "Problems"], workbook.Select(sheet => (string?)sheet.Attribute("name")));
        Assert.Equal(["1", "2", "3", "4"], workbook.Select(sheet => (string?)sheet.Attribute("sheetId")));
        var rows = Annotated.Part(annotated.Bytes, "xl/worksheets/problems1.xml").Descendants().Where(element => element.Name.LocalName == "row")
            .Select(row => string.Join(" ; ", row.Elements().Take(5).Select(cell => cell.Value))).ToList();
        Assert.Equal("8 problems were found.", rows[0]);
        Assert.Equal("Severity ; Code ; Sheet ; Row ; Column", rows[1]);
        Assert.Contains("Stop ; CHD-007 ; Children ; 2 ; C", rows);
        Assert.Equal(10, rows.Count);
    }

    [Fact]
    public void What_came_back_is_read_as_what_was_given()
    {
        foreach (var file in new[] { Faulty().Save(), Reads.Sample("annex-a-sample.xlsx") })
        {
            var before = Reads.Month("2026-10", file);

            var after = Reads.Month("2026-10", Annotated.Of(file).AsSource());

            Assert.NotEmpty(before.Where(Severity.Warn, Severity.Stop));
            Assert.Equal(before.Problems, after.Problems);
            Assert.Equal(before.Records!.Periods, after.Records!.Periods);
            Assert.Equal(before.Records.CareLeavers, after.Records.CareLeavers);
            Assert.Equal(before.Tidied, after.Tidied);
        }
    }

    [Fact]
    public void A_file_that_was_mended_comes_back_with_new_words_and_no_old_marks()
    {
        var first = Annotated.Of(Faulty().Save());
        var xml = Encoding.UTF8.GetString(Annotated.Parts(first.Bytes)[Sheet]);
        var mended = Replace(first.AsSource(), Sheet, xml.Replace("t=\"inlineStr\"><is><t xml:space=\"preserve\">benzin</t></is></c>", "><v>45511</v></c>", StringComparison.Ordinal));

        var second = Annotated.Of(mended);

        Assert.Equal(Annotated.Parts(first.Bytes).Keys.Order(), Annotated.Parts(second.Bytes).Keys.Order());
        Assert.Equal(["E1", "E3", "E4"], Annotated.Cells(second.Bytes, Sheet).Where(cell => cell.StartsWith('E')).Select(cell => cell[..2]));
        var formats = Annotated.Part(second.Bytes, "xl/styles.xml").Descendants().Single(element => element.Name.LocalName == "cellXfs").Elements().ToList();
        var style = int.Parse(Annotated.Cells(second.Bytes, Sheet).Single(cell => cell.StartsWith("C2", StringComparison.Ordinal)).Split(' ')[1][2..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(("0", "0"), ((string?)formats[style].Attribute("fillId"), (string?)formats[style].Attribute("borderId")));
        Assert.Single(Annotated.Part(second.Bytes, "xl/workbook.xml").Descendants(), sheet => (string?)sheet.Attribute("name") == "Problems");
    }

    [Fact]
    public void What_comes_back_is_a_workbook_by_the_schema()
    {
        var sample = Reads.Sample("annex-a-sample.xlsx");

        foreach (var bytes in new[] { Annotated.Of(sample).Bytes, Annotated.Of(Annotated.Of(sample).AsSource()).Bytes, Annotated.Of(Reads.Sample("children.xls"), "2025-03").Bytes })
        {
            using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            var faults = new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook);

            Assert.Empty(faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        }
    }

    [Fact]
    public void A_value_that_looks_like_a_formula_comes_back_as_text()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2015, 2, 1), "@SUM(1)"], ["A2", new DateOnly(2015, 2, 1), "+1+cmd|' /C calc'!A0"]).Save();

        var annotated = Annotated.Of(file);

        var sheets = new[] { Sheet, "xl/worksheets/problems1.xml" }.Select(path => Annotated.Part(annotated.Bytes, path)).ToList();
        Assert.DoesNotContain(sheets.SelectMany(sheet => sheet.Descendants()), element => element.Name.LocalName == "f");
        Assert.All(sheets.SelectMany(sheet => sheet.Descendants().Where(element => element.Name.LocalName == "t")), text => Assert.False(text.Value.StartsWith('=')));
    }

    [Fact]
    public void A_workbook_without_problems_comes_back_with_the_list_alone()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2015, 2, 1), new DateOnly(2024, 8, 7)]).Save();

        var annotated = Annotated.Of(file);

        Assert.Equal(Annotated.Parts(Annotated.BytesOf(file))[Sheet], Annotated.Parts(annotated.Bytes)[Sheet]);
    }

    internal static SourceFile Replace(SourceFile file, string path, string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(Annotated.BytesOf(file));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)!.Delete();
            Add(zip, path, Encoding.UTF8.GetBytes(xml));
        }

        return Workbook.Bytes(stream.ToArray(), file.Name);
    }

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        using var part = zip.CreateEntry(path).Open();
        part.Write(bytes);
    }

    /// <summary>Without what XML leaves open: the order of spaces in tags, and how an empty element is written.</summary>
    private static string Plain(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting);
}
