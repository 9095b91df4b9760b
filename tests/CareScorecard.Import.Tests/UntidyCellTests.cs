using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests;

/// <summary>What is put right quietly and listed, and what is asked.</summary>
public sealed class UntidyCellTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);

    [Fact]
    public void Untidy_cells_are_tidied_and_counted()
    {
        var file = new Workbook().Sheet("Sheet1",
            ["Our export"],
            [],
            ["Child\nID ", "DATE OF BIRTH", "Care started", "Sex", "Legal status", "Team", "Last visit", "SDQ score", "Reviewing officer"],
            [" a1\u00A0", "9/3/2015", 45750, " f ", "c2", " North\u00A0East ", new DateTime(2026, 10, 3, 9, 30, 0), "12", "n/a"],
            ["123.0", "2015-03-09 00:00:00", new DateOnly(2025, 4, 3), "-", "..", "NULL", "nan", 12.0, "#N/A"]).Save();

        var result = Reads.Month("2026-10", file);

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(
            [
                new PeriodOfCare
                {
                    Child = new ChildId("A1"), BornOn = Born, CareStartedOn = new DateOnly(2025, 4, 3), Sex = Sex.Female, LegalStatus = LegalStatus.C2,
                    Team = "North East", LastVisitOn = new DateOnly(2026, 10, 3), WellbeingScore = 12,
                },
                new PeriodOfCare { Child = new ChildId("123"), BornOn = Born, CareStartedOn = new DateOnly(2025, 4, 3), WellbeingScore = 12 },
            ],
            result.Records!.Periods);
        Assert.Equal(3, Assert.Single(result.Sheets).HeaderRow);
        Assert.Contains(new Tidied("ids with decimals read as whole numbers (123.0 is 123)", 1), result.Tidied);
        Assert.Contains(new Tidied("dates written as text read day first", 2), result.Tidied);
        Assert.Contains(new Tidied("numbers read as Excel's dates", 1), result.Tidied);
        Assert.Contains(new Tidied("times of day removed from dates", 2), result.Tidied);
    }

    [Fact]
    public void Cells_that_cannot_be_read_are_warnings_each_with_its_place()
    {
        var file = new Workbook().Sheet("Children",
            ["Child ID", "Date of birth", "Care started", "Last visit", "Legal status", "UASC", "SDQ score", "Attendance %", "Missing episodes"],
            ["A1", Born, new DateOnly(2025, 4, 3), "10/31/2026", "Q9", "perhaps", 41, 101, "two"],
            ["A2", Born, new DateOnly(2025, 4, 3), 2026, "Q9", null, 40, 100, 1.5]).Save();

        var result = Reads.Month("2026-10", file);

        Assert.Equal(
            [
                "warn VAL-001 Children!2D", "warn VAL-002 Children!2E", "warn VAL-003 Children!2F", "warn VAL-005 Children!2G",
                "warn VAL-005 Children!2H", "warn VAL-004 Children!2I",
                "warn VAL-001 Children!3D", "warn VAL-002 Children!3E", "warn VAL-004 Children!3I",
            ],
            result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("Row 2, column E (Legal status): \"Q9\" is not a code that we know (2 rows have it).", result.Problems.First(problem => problem.Code == "VAL-002").Message);
        Assert.True(result.CanSave);
    }

    [Fact]
    public void A_bare_0_in_suitability_is_asked_about()
    {
        var file = new Workbook().Sheet("Care leavers",
            ["Young person ID", "Date of birth", "Eligibility", "Suitability", "Accommodation"],
            ["A1", new DateOnly(2007, 1, 1), "Former relevant", 0, "K"],
            ["A2", new DateOnly(2007, 1, 1), "Former relevant", "0 - Unsuitable", "x"]).Save();

        var result = Reads.Month("2026-10", file);

        Assert.Equal(["warn VAL-006 Care leavers!2D"], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal([null, Suitability.Unsuitable], result.Records!.CareLeavers.Select(leaver => leaver.Suitability));
        Assert.Equal([LeaverAccommodation.K, LeaverAccommodation.X], result.Records.CareLeavers.Select(leaver => leaver.Accommodation));
    }

    [Fact]
    public void Columns_and_sheets_that_are_not_ours_are_set_aside_and_said()
    {
        var file = new Workbook()
            .Sheet("Children", ["Child ID", "Shoe size", "Date of birth", "Care started", "Child id"], ["A1", 34, Born, new DateOnly(2025, 4, 3), "B2"])
            .Sheet("Notes", ["Remember the milk"])
            .Save();

        var result = Reads.Month("2026-10", file);

        Assert.Contains("note LAY-004 Children!B", result.Where());
        Assert.Contains("warn LAY-007 Children!E", result.Where());
        Assert.Contains("note LAY-005 Notes!", result.Where());
        Assert.Equal(3, result.Records!.Fields.Count);
        Assert.Contains(Fields.Children.DateOfBirth, result.Records.Fields);
    }
}
