using CareScorecard.Domain.Loads;
using CareScorecard.Import.Tests.Annotating;

namespace CareScorecard.Import.Tests;

/// <summary>Sheets as people lay them out: headings in two rows, hidden columns, filters, protection.</summary>
public sealed class HeadingTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static IEnumerable<string> InWords(ReadResult result) =>
        result.Records!.Periods.Select(period => $"{period.Child} {period.BornOn:yyyy-MM-dd} {period.CareStartedOn:yyyy-MM-dd} {period.PlacementType} {period.PlacementProvider} {period.Team}");

    private static SourceFile Replaced(string inside, string before = "", string after = "") => AnnotatedWorkbookTests.Replace(
        new Workbook().Sheet("Children", ["x"]).Save(), Sheet, $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{inside}</sheetData>{after}</worksheet>");

    private static string Row(int row, string attributes, params string?[] cells) =>
        $"<row r=\"{row}\"{attributes}>{string.Concat(cells.Select((text, i) => text is null ? "" : $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    private static readonly string Children = Row(1, "", "Child ID", "Date of birth", "Care started", "Team")
        + Row(2, "", "A1", "01/02/2015", "03/04/2025", "North") + Row(3, " hidden=\"1\"", "A2", "29/02/2016", "07/08/2024", "South") + Row(4, " hidden=\"1\"", "A3", "29/02/2016", "07/08/2024", "South");

    [Fact]
    public void Headings_in_two_rows_with_merged_cells_are_put_together()
    {
        var file = Replaced(
            Row(1, "", "Children in care") + Row(2, "", "Child ID", "Dates", null, "Placement", null, "Team") + Row(3, "", null, "Date of birth", "Care started", "type", "provider", null)
                + Row(4, "", "A1", "01/02/2015", "03/04/2025", "U4", "PR1", "North"),
            after: "<mergeCells count=\"4\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/><mergeCell ref=\"F2:F3\"/></mergeCells>");

        var result = Reads.Month("2025-04", file);

        Assert.Equal(["A1 2015-02-01 2025-04-03 U4 PR1 North"], InWords(result));
        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("Children: the headings were put together from two rows, 2 and 3.", result.Problems.Single(problem => problem.Code == "LAY-014").Message);
        Assert.Equal(3, result.Sheets[0].HeaderRow);
    }

    [Fact]
    public void A_row_of_data_is_not_taken_for_headings()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started", "Team"], ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "Sex"]).Save();

        var result = Reads.Month("2025-04", file);

        Assert.Equal(1, result.Sheets[0].HeaderRow);
        Assert.DoesNotContain(result.Problems, problem => problem.Code == "LAY-014");
        Assert.Single(result.Records!.Periods);
    }

    [Fact]
    public void A_row_of_headings_that_comes_twice_is_data_the_second_time()
    {
        var file = new Workbook().Sheet("Children",
            ["Child ID", "Date of birth", "Care started"], ["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3)]).Save();

        Assert.Equal(["stop CHD-006 Children!2B", "stop CHD-007 Children!2C"], Reads.Month("2025-04", file).Where(Severity.Stop));
    }

    [Fact]
    public void A_heading_that_stands_twice_is_read_on_the_left_and_said()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started", "Team", "team "], ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "North", "South"]).Save();

        var result = Reads.Month("2025-04", file);

        Assert.Equal("North", result.Records!.Periods[0].Team);
        Assert.Equal(["warn LAY-007 Children!E"], result.Where(Severity.Stop, Severity.Warn));
    }

    [Fact]
    public void What_Excel_hides_or_filters_is_read_and_said()
    {
        var file = Replaced(
            Children, "<cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>",
            "<autoFilter ref=\"A1:D4\"><filterColumn colId=\"3\"><filters><filter val=\"North\"/></filters></filterColumn></autoFilter>");
        var workbook = System.Text.Encoding.UTF8.GetString(Annotated.Parts(Annotated.BytesOf(file))["xl/workbook.xml"]);
        file = AnnotatedWorkbookTests.Replace(file, "xl/workbook.xml", workbook.Replace("<sheet ", "<sheet state=\"hidden\" ", StringComparison.Ordinal));

        var result = Reads.Month("2025-04", file);

        Assert.Equal(["A1", "A2", "A3"], result.Records!.Periods.Select(period => period.Child.Value));
        Assert.Equal(
            [
                "LAY-011 : The sheet Children is hidden in Excel. It was read like any other.",
                "LAY-013 : Children: 2 rows are hidden in Excel, by hand or by a filter. They were read like any other.",
                "LAY-012 B: Children, column B (Date of birth) is hidden in Excel. It was read like any other.",
                "LAY-012 C: Children, column C (Care started) is hidden in Excel. It was read like any other.",
            ],
            result.Problems.Where(problem => problem.Code is "LAY-011" or "LAY-012" or "LAY-013").Select(problem => $"{problem.Code} {problem.At.Column}: {problem.Message}"));
    }

    [Fact]
    public void A_protected_sheet_is_read_and_comes_back_protected()
    {
        var file = Replaced(Children.Replace("07/08/2024", "benzin", StringComparison.Ordinal), after: "<sheetProtection sheet=\"1\" objects=\"1\" hashValue=\"abc=\" saltValue=\"def=\" spinCount=\"100000\"/>");

        Assert.Equal(["stop CHD-007 Children!3C", "stop CHD-007 Children!4C"], Reads.Month("2025-04", file).Where(Severity.Stop));
        Assert.Contains("<sheetProtection sheet=\"1\" objects=\"1\" hashValue=\"abc=\" saltValue=\"def=\" spinCount=\"100000\"",
            System.Text.Encoding.UTF8.GetString(Annotated.Parts(Annotated.Of(file, "2025-04").Bytes)[Sheet]), StringComparison.Ordinal);
    }
}
