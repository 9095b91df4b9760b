using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CareScorecard.Export.Tests.Workbooks;

public sealed class ScorecardWorkbookTests
{
    private static readonly Scorecard October = Made.Scorecard(Made.InCare(), Made.OneHome(), Made.Officers(), Made.Rate());

    [Fact]
    public void The_scorecard_says_its_month_how_fresh_it_is_and_every_figure_with_its_type()
    {
        using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(October, to));

        Assert.Equal(["Scorecard", "Definitions", "About"], workbook.Sheets);
        Assert.Equal(
            [
                "A1 \"Corporate parenting scorecard, October 2026\"",
                "A2 \"Month\"", "B2 \"Council\"", "C2 \"State\"", "D2 \"Version\"", "F2 \"As at\"", "I2 \"Loaded (UTC)\"", "J2 \"Loaded from\"",
                "A3 46296 as mmmm yyyy", "B3 \"Anytown Council\"", "C3 \"draft\"", "D3 2 as 0", "F3 46326 as d mmmm yyyy",
                "I3 46335.586806 as dd/mm/yyyy hh:mm", "J3 \"children.xlsx, pep.csv\"",
                "A5 \"Theme\"", "B5 \"Measure\"", "C5 \"Value\"", "D5 \"Numerator\"", "E5 \"Denominator\"", "F5 \"Target\"", "G5 \"Set by\"",
                "H5 \"Status\"", "I5 \"Gap\"", "J5 \"Last month\"", "K5 \"Change since last month\"", "L5 \"Same month last year\"",
                "M5 \"Which way is good\"", "N5 \"Why there is no figure\"", "O5 \"Change since last year\"", "P5 \"Is the change real?\"",
                "Q5 \"Target at least\"", "R5 \"Target at most\"", "S5 \"Unit\"", "T5 \"Id\"",
                "A6 \"Children in our care\"", "B6 \"Children in our care\"", "C6 428 as #,##0", "D6 428 as #,##0", "H6 \"For context\"",
                "J6 421 as #,##0", "K6 7 as +#,##0;-#,##0;#,##0", "L6 428 as #,##0", "M6 \"watched, not judged\"",
                "O6 0 as +#,##0;-#,##0;#,##0", "S6 \"number\"", "T6 \"children-in-care\"",
                "A7 \"Stability\"", "B7 \"One home all year\"", "C7 65.88785 as #,##0.0\"%\"", "D7 282 as #,##0", "E7 428 as #,##0",
                "F7 \"at least 70%\"", "G7 \"ours\"", "H7 \"Off target\"", "I7 \"18 more children would meet the target\"",
                "J7 66 as #,##0.0\"%\"", "K7 -0.11215 as +#,##0.0;-#,##0.0;#,##0.0", "M7 \"higher is better\"", "P7 \"Normal movement.\"",
                "Q7 70 as #,##0\"%\"", "S7 \"per cent\"", "T7 \"one-placement\"",
                "A8 \"Reviews and reviewing officers\"", "B8 \"Children for each officer\"", "C8 76.428571 as #,##0.0", "D8 428 as #,##0",
                "E8 5.6 as #,##0.0#", "F8 \"50 to 70\"", "G8 \"national guidance\"", "H8 \"Off target\"",
                "I8 \"0.6 more full-time officers would meet the target\"", "M8 \"best inside the range\"", "Q8 50 as #,##0", "R8 70 as #,##0",
                "S8 \"for each full-time post\"", "T8 \"iro-caseload\"",
                "A9 \"Children in our care\"", "B9 \"Children in our care for every 10,000 children\"", "H9 \"No data\"", "M9 \"watched, not judged\"",
                "N9 \"The number of children aged 0 to 17 in our area has not been set for this date.\"",
                "S9 \"per 10,000 children aged 0 to 17\"", "T9 \"rate-per-10000\"",
            ],
            workbook.Cells("Scorecard"));
    }

    [Fact]
    public void The_definitions_say_what_each_measure_means()
    {
        using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(Made.Scorecard(Made.OneHome()), to));

        Assert.Equal(
            [
                "A1 \"What each measure means\"",
                "A3 \"Id\"", "B3 \"Measure\"", "C3 \"Theme\"", "D3 \"Who counts\"", "E3 \"Who passes, or what the value is\"", "F3 \"Looks back\"",
                "G3 \"Unit\"", "H3 \"Which way is good\"", "I3 \"Source\"", "J3 \"Note\"", "K3 \"Published measure beside it differs\"",
                "L3 \"Version\"", "M3 \"From\"",
                "A4 \"one-placement\"", "B4 \"One home all year\"", "C4 \"Stability\"", "D4 \"children in our care\"", "E4 \"all of them\"",
                "F4 \"12 months\"", "G4 \"per cent\"", "H4 \"higher is better\"", "I4 \"Our own\"", "J4 \"Temporary stays are not counted\"",
                "L4 1 as 0", "M4 36526 as mmmm yyyy",
            ],
            workbook.Cells("Definitions"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"see\")")]
    [InlineData("@SUM(1)")]
    [InlineData("a literal _x0041_ stays, a bell \u0007 goes")]
    public void Text_from_a_council_stays_text(string title)
    {
        using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(Made.Scorecard(Made.Formula(title)), to));

        var cell = workbook.Part("Scorecard").Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == "B6");

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(
            title.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal).Replace("\u0007", "", StringComparison.Ordinal),
            cell.InlineString!.Text!.Text);
        Assert.Empty(workbook.Part("Scorecard").Worksheet.Descendants<CellFormula>());
    }

    [Fact]
    public void The_headings_stay_in_view_and_a_page_is_a4_across_and_as_wide_as_the_table()
    {
        using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(October, to));

        var sheet = workbook.Part("Scorecard").Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        var page = sheet.Descendants<PageSetup>().Single();

        Assert.Equal((2d, 5d, "C6"), (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal((9U, 1U, 0U), (page.PaperSize!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.Equal(OrientationValues.Landscape, page.Orientation!.Value);
        Assert.Equal(
            ["'Scorecard'!$A$1:$N$9", "'Scorecard'!$5:$5", "'Definitions'!$A$1:$M$7", "'Definitions'!$3:$3", "'About'!$A$1:$B$12", "'About'!$3:$3"],
            workbook.Document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Select(name => name.Text));
        Assert.Equal(
            [("ScorecardTable", "A5:T9"), ("DefinitionsTable", "A3:M7"), ("AboutTable", "A3:B12")],
            workbook.Sheets.Select(name => workbook.Part(name).TableDefinitionParts.Single().Table)
                .Select(table => (table.DisplayName!.Value!, table.Reference!.Value!)));
    }

    [Fact]
    public void A_row_is_as_high_as_its_longest_text_needs()
    {
        using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(October, to));

        var heights = workbook.Part("Scorecard").Worksheet.Descendants<Row>().Select(row => (row.RowIndex!.Value, row.Height!.Value));

        // Three lines of heading; one to three lines of the longest text of the row.
        Assert.Equal([(1U, 24d), (2U, 15d), (3U, 15d), (5U, 45d), (6U, 15d), (7U, 30d), (8U, 45d), (9U, 45d)], heights);
    }

    [Fact]
    public void Office_finds_nothing_wrong_with_it()
    {
        Scorecard[] scorecards = [October, Made.Scorecard(), Made.Scorecard(Made.Formula("=1+1")) with { Council = null, LoadedFrom = [] }];

        foreach (var scorecard in scorecards)
        {
            using var workbook = ReadBack.Of(to => ScorecardWorkbook.Write(scorecard, to));

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook.Document)
                .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }
}
