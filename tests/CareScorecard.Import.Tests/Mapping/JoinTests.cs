using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests.Mapping;

public sealed class JoinTests
{
    private const string Children =
        "Child ID,Date of birth,Care started,Care ended,Team,Last PEP\r\n"
        + "A1,01/02/2012,03/04/2024,,North,\r\n"
        + "B2,05/06/2010,07/08/2023,,South,10/09/2026\r\n"
        + "C3,09/10/2011,01/01/2025,01/03/2026,South,\r\n"
        + "C3,09/10/2011,01/06/2026,,North,\r\n";

    private static readonly ColumnMapping SchoolList = new("Virtual school list", RecordKind.Children,
    [
        new("Mosaic no", Fields.Children.ChildId),
        new("School", null),
        new("PEP held", Fields.Children.LastEducationPlan),
        new("Attendance", Fields.Children.Attendance),
    ]);

    private static SourceFile Month => Workbook.Csv(Children);

    [Fact]
    public void A_local_table_fills_what_the_month_lacks_by_child_id()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\na1,Hill,15/09/2026,93.5\r\nB2,Dale,,88\r\nC3,Hill,01/10/2026,\r\n", name: "school.csv");

        var result = Read(Month, school);

        Assert.Equal(
            ["A1 15/09/2026 93.5", "B2 10/09/2026 88", "C3  ", "C3 01/10/2026 "],
            result.Records!.Periods.Select(period => $"{period.Child} {period.LastEducationPlanOn:dd/MM/yyyy} {period.AttendancePercent}"));
        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(new RowCounts(7, 7, 0), result.Rows);
        Assert.Contains(Fields.Children.Attendance, result.Records.Fields);
    }

    [Fact]
    public void The_sheet_says_by_which_mapping_it_was_read_and_what_was_set_aside()
    {
        var school = Workbook.Csv("Virtual school\r\n\r\nMosaic no,PEP held,Attendance,School,Year group\r\nA1,15/09/2026,93.5,Hill,9\r\n", name: "school.csv");

        var sheet = Read(Month, school).Sheets[1];

        Assert.Equal(
            ("Virtual school list", RecordKind.Children, 3, 1),
            (sheet.Mapping, sheet.ReadAs!.Value, sheet.HeaderRow!.Value, sheet.Rows));
        Assert.Equal(
            ["A Mosaic no Child ID", "B PEP held Last PEP", "C Attendance Attendance %", "D School set aside", "E Year group set aside"],
            sheet.Columns.Select(column => $"{column.Letters} {column.Heading} {(column.IsSetAside ? "set aside" : column.Field!.Name)}"));
    }

    [Fact]
    public void Two_values_of_one_field_are_told_and_the_file_that_comes_first_decides()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\nB2,Dale,12/09/2026,88\r\n", name: "school.csv");

        var monthFirst = Read(Month, school);
        var schoolFirst = Read(school, Month);

        Assert.Equal(new DateOnly(2026, 9, 10), monthFirst.Records!.Periods[1].LastEducationPlanOn);
        Assert.Equal(new DateOnly(2026, 9, 12), schoolFirst.Records!.Periods[1].LastEducationPlanOn);
        var told = Assert.Single(monthFirst.Problems, problem => problem.Severity == Severity.Warn);
        Assert.Equal(("TAB-001", new SourceCell("school.csv", null, 2, "C", "PEP held"), "12/09/2026", "B2"), (told.Code, told.At, told.Value, told.Child));
        Assert.Equal(
            "Row 2, column C (PEP held): \"12/09/2026\" here, but \"10/09/2026\" on row 3 of children.csv, which is used because it comes first.",
            told.Message);
        Assert.Equal(new SourceCell("children.csv", null, 3, "F", "Last PEP"), Assert.Single(schoolFirst.Problems, problem => problem.Code == "TAB-001").At);
    }

    [Fact]
    public void Rows_of_nobody_in_the_month_are_noted_with_their_number()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\nX8,Dale,12/09/2026,88\r\nA1,Dale,12/09/2026,88\r\nX9,Dale,12/09/2026,88\r\n", name: "school.csv");

        var result = Read(Month, school);

        Assert.Equal(["note TAB-004", "note TAB-002 2A", "note TAB-002 4A"], result.Where(Severity.Note).Where(where => where.Contains("TAB", StringComparison.Ordinal)));
        Assert.Equal("Row 2: \"X8\" is not among the children of this month (2 rows of this table).", result.Problems.First(problem => problem.Code == "TAB-002").Message);
        Assert.Equal(new RowCounts(7, 5, 0), result.Rows);
        Assert.True(result.CanSave);
    }

    [Fact]
    public void The_last_row_of_a_child_is_read_and_the_others_are_told()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\nA1,Dale,12/03/2026,88\r\nA1,Dale,12/09/2026,91\r\n", name: "school.csv");

        var result = Read(Month, school);

        Assert.Equal(["warn TAB-003 2A"], result.Where(Severity.Warn));
        Assert.Equal(new DateOnly(2026, 9, 12), result.Records!.Periods[0].LastEducationPlanOn);
    }

    [Fact]
    public void A_rule_judges_what_was_joined_and_points_to_the_row_it_came_from()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\nA1,Dale,12/12/2026,88\r\nB2,Dale,benzin,88\r\n,Dale,12/09/2026,88\r\n", name: "school.csv");

        var result = Read(Month, school);

        Assert.Equal(["warn CHD-101 2C", "warn VAL-001 3C", "stop CHD-001 4A"], result.Where(Severity.Stop, Severity.Warn));
        Assert.All(result.Problems.Where(problem => problem.Severity != Severity.Note), problem => Assert.Equal("school.csv", problem.At.File));
    }

    [Fact]
    public void A_table_that_lists_nobody_cannot_be_a_month_alone()
    {
        var school = Workbook.Csv("Mosaic no,School,PEP held,Attendance\r\nA1,Dale,12/09/2026,88\r\n", name: "school.csv");

        var result = Read(school);

        Assert.Equal(["stop TAB-005"], result.Where(Severity.Stop));
        Assert.False(result.CanSave);
    }

    [Fact]
    public void A_table_with_all_that_children_need_is_a_list_of_children()
    {
        var own = new ColumnMapping("Our list", RecordKind.Children,
        [
            new("Mosaic no", Fields.Children.ChildId), new("Born", Fields.Children.DateOfBirth), new("In care since", Fields.Children.CareStarted),
        ]);
        var file = Workbook.Csv("Mosaic no,Born,In care since\r\nA1,01/02/2012,03/04/2024\r\n", name: "own.csv");

        var result = Reads.Read(new ReadRequest { Files = [file], Month = Reads.ToMonth("2026-10"), Mappings = [SchoolList, own] });

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("A1", Assert.Single(result.Records!.Periods).Child.Value);
    }

    [Fact]
    public void Two_whole_files_of_one_month_fill_each_other()
    {
        var own = Workbook.Csv("Child ID,Date of birth,Care started,SEN,Team\r\nA1,01/02/2012,03/04/2024,EHCP,North\r\nD4,01/02/2014,03/04/2025,None,East\r\n", name: "own.csv");

        var result = Read(Month, own);

        Assert.Equal(
            ["A1 North Plan", "B2 South ", "C3 South ", "C3 North ", "D4 East None"],
            result.Records!.Periods.Select(period => $"{period.Child} {period.Team} {period.SpecialEducationalNeeds}"));
        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(new RowCounts(6, 6, 0), result.Rows);
    }

    [Fact]
    public void The_same_period_twice_in_one_file_still_stops()
    {
        var twice = Workbook.Csv("Child ID,Date of birth,Care started\r\nA1,01/02/2012,03/04/2024\r\nA1,01/02/2012,03/04/2024\r\n", name: "twice.csv");

        var result = Read(twice);

        Assert.Equal(["stop CHD-002 2A"], result.Where(Severity.Stop));
    }

    [Fact]
    public void Officers_of_two_files_are_one_officer()
    {
        var month = new Workbook()
            .Sheet("Children", ["Child ID", "Date of birth", "Care started", "Reviewing officer"], ["A1", "01/02/2012", "03/04/2024", "Ann Archer"])
            .Sheet("Reviewing officers", ["Officer", "FTE"], ["Ann Archer", 1.0])
            .Save();
        var plans = new ColumnMapping("Officers' list", RecordKind.ReviewingOfficers,
            [new("IRO", Fields.ReviewingOfficers.Name), new("Plans", Fields.ReviewingOfficers.ChildProtectionPlans)]);
        var officers = Workbook.Csv("IRO,Plans\r\nann archer,12\r\n", name: "officers.csv");

        var result = Reads.Read(new ReadRequest { Files = [month, officers], Month = Reads.ToMonth("2026-10"), Mappings = [plans] });

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal([(1.0m, 12)], result.Records!.ReviewingOfficers.Select(officer => (officer.FullTimeEquivalent!.Value, officer.ChildProtectionPlans!.Value)));
    }

    private static ReadResult Read(params SourceFile[] files) =>
        Reads.Read(new ReadRequest { Files = files, Month = Reads.ToMonth("2026-10"), Mappings = [SchoolList] });
}
