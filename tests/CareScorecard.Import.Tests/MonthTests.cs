using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

public sealed class MonthTests
{
    private static Workbook Children(DateOnly lastVisit) => new Workbook()
        .Sheet("Children", ["Child ID", "Date of birth", "Care started", "Care ended", "Placement started", "Last visit"],
            ["A1", new DateOnly(2015, 1, 1), new DateOnly(2025, 1, 1), null, null, lastVisit]);

    [Theory]
    [InlineData("October 2026")]
    [InlineData("Oct 2026")]
    [InlineData("Oct-26")]
    [InlineData("2026-10")]
    [InlineData("10/2026")]
    [InlineData("31/10/2026")]
    public void The_Month_sheet_says_the_month(string text)
    {
        var result = Reads.Month(null, Children(new(2026, 9, 1)).Sheet("Month", ["Reporting month", text]).Save());

        Assert.Equal(("2026-10", MonthSource.Workbook), (result.Month.ToString(), result.MonthFrom));
        Assert.True(result.CanSave);
    }

    [Fact]
    public void The_month_may_stand_below_its_label_as_a_date()
    {
        var result = Reads.Month(null, Children(new(2026, 9, 1)).Sheet("About", [null, "Reporting month"], [null, new DateOnly(2026, 10, 31)]).Save());

        Assert.Equal("2026-10", result.Month.ToString());
    }

    [Fact]
    public void A_given_month_wins_and_the_difference_is_said()
    {
        var result = Reads.Month("2026-09", Children(new(2026, 9, 1)).Sheet("Month", ["Reporting month", "October 2026"]).Save());

        Assert.Equal(("2026-09", MonthSource.Given), (result.Month.ToString(), result.MonthFrom));
        Assert.Equal(["warn MON-004 Month!1B"], result.Where(Severity.Warn));
    }

    [Fact]
    public void A_month_outside_the_years_that_can_be_reported_stops()
    {
        var result = Reads.Month(null, Children(new(2026, 9, 1)).Sheet("Month", ["Reporting month", "October 1926"]).Save());

        Assert.Contains("stop MON-002 Month!1B", result.Where());
        Assert.False(result.CanSave);
    }

    [Fact]
    public void Files_that_say_different_months_stop()
    {
        var result = Reads.Month(null,
            Children(new(2026, 9, 1)).Sheet("Month", ["Reporting month", "October 2026"]).Save("a.xlsx"),
            new Workbook().Sheet("Month", ["Reporting month", "September 2026"]).Save("b.xlsx"));

        Assert.Null(result.Month);
        Assert.Equal(["stop MON-006"], result.Where(Severity.Stop));
    }

    [Fact]
    public void A_month_without_any_records_stops()
    {
        var result = Reads.Month(null, new Workbook().Sheet("Month", ["Reporting month", "October 2026"]).Save());

        Assert.Equal(["stop LAY-003"], result.Where(Severity.Stop));
        Assert.False(result.CanSave);
    }

    [Fact]
    public void Files_without_a_date_cannot_tell_their_month()
    {
        var file = new Workbook().Sheet("Reviewing officers", ["Officer", "FTE"], ["Pat", 1]).Save();

        var result = Reads.Month(null, file);

        Assert.Equal(["stop MON-001"], result.Where(Severity.Stop));
        Assert.Null(result.Records);
    }

    [Fact]
    public void A_lone_date_far_ahead_does_not_decide_the_month()
    {
        var rows = Enumerable.Range(1, 20).Select(i => new object?[] { $"A{i}", new DateOnly(2015, 1, 1), new DateOnly(2025, 1, 1), new DateOnly(2026, i == 7 ? 12 : 10, 5) });
        var file = new Workbook().Sheet("Children", [["Child ID", "Date of birth", "Care started", "Last visit"], .. rows]).Save();

        Assert.Equal("2026-10", Reads.Month(null, file).Month.ToString());
    }
}
