using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

/// <summary>The rules for periods of care, each in a workbook that breaks nothing else. October 2026 ends on the 31st.</summary>
public sealed class ChildRuleTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);
    private static readonly DateOnly Started = new(2025, 8, 5);

    private static ReadResult Read(object?[] headings, params object?[][] rows) =>
        Reads.Month("2026-10", new Workbook().Sheet("Children", [headings, .. rows]).Save());

    private static ReadResult Periods(params (string Id, DateOnly Started, DateOnly? Ended)[] periods) => Read(
        ["Child ID", "Date of birth", "Care started", "Care ended"],
        [.. periods.Select(period => new object?[] { period.Id, Born, period.Started, period.Ended })]);

    private static IReadOnlyList<string> Serious(ReadResult result) => result.Where(Severity.Stop, Severity.Warn);

    [Fact]
    public void A_row_without_an_id_stops()
    {
        var result = Read(["Child ID", "Date of birth", "Care started"], [null, Born, Started], ["n/a", Born, Started]);

        Assert.Equal(["stop CHD-001 Children!2A", "stop CHD-001 Children!3A"], Serious(result));
    }

    [Fact]
    public void A_row_without_the_dates_that_it_needs_stops()
    {
        var result = Read(["Child ID", "Date of birth", "Care started"], ["A1", null, "soon"]);

        Assert.Equal(["stop CHD-006 Children!2B", "stop CHD-007 Children!2C"], Serious(result));
    }

    [Fact]
    public void Born_on_the_day_care_started_is_right_and_a_day_later_stops()
    {
        var result = Read(["Child ID", "Date of birth", "Care started"], ["A1", Started, Started], ["A2", Started.AddDays(1), Started]);

        Assert.Equal(["stop CHD-003 Children!3B"], Serious(result));
    }

    [Fact]
    public void Born_after_the_month_stops()
    {
        var result = Read(["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 1)]);

        Assert.Equal(["stop CHD-008 Children!2B", "warn CHD-102 Children!2C"], Serious(result));
    }

    [Fact]
    public void Care_that_ends_on_the_day_it_starts_is_right_and_a_day_before_stops()
    {
        var result = Periods(("A1", Started, Started), ("A2", Started, Started.AddDays(-1)));

        Assert.Equal(["stop CHD-004 Children!3D"], Serious(result));
        Assert.Equal("Row 3: care ended 4 August 2025, before it started on 5 August 2025.", result.Problems.Single(problem => problem.Code == "CHD-004").Message);
    }

    [Fact]
    public void The_same_period_twice_stops_every_row_but_the_last()
    {
        var result = Periods(("a 1", Started, null), ("B", Started, null), ("A1", Started, null), ("A\u00A01", Started, new DateOnly(2026, 1, 1)));

        Assert.Equal(["stop CHD-002 Children!2A", "stop CHD-002 Children!4A"], Serious(result));
        Assert.Equal("Row 2: the same period of care, started 5 August 2025, is on row 5 too.", result.Problems.First(problem => problem.Code == "CHD-002").Message);
        Assert.Equal(new RowCounts(4, 2, 0), result.Rows);
    }

    [Fact]
    public void The_row_kept_of_two_is_the_one_that_is_otherwise_right()
    {
        var result = Periods(("A1", Started, null), ("A1", Started, Started.AddDays(-3)));

        Assert.Equal(["stop CHD-002 Children!3A", "stop CHD-004 Children!3D"], Serious(result).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Periods_that_overlap_stop_the_one_that_started_earlier()
    {
        var result = Periods(("A1", Started.AddDays(30), null), ("A1", Started, Started.AddDays(31)), ("B1", Started, null), ("B1", Started.AddDays(9), null));

        Assert.Equal(["stop CHD-005 Children!3D", "stop CHD-005 Children!4D"], Serious(result));
    }

    [Fact]
    public void A_period_may_start_on_the_day_another_ended()
    {
        var result = Periods(("A1", Started, Started.AddDays(31)), ("A1", Started.AddDays(31), null));

        Assert.Empty(Serious(result));
    }

    [Fact]
    public void Still_in_care_on_the_eighteenth_birthday_is_a_warning()
    {
        var end = new DateOnly(2026, 10, 31);
        var result = Read(["Child ID", "Date of birth", "Care started", "Care ended"],
            ["A1", end.AddYears(-18), Started, null],
            ["A2", end.AddYears(-18).AddDays(1), Started, null],
            ["A3", end.AddYears(-19), Started, end],
            ["A4", end.AddYears(-19), Started, end.AddDays(1)]);

        Assert.Equal(["warn CHD-103 Children!2B", "warn CHD-103 Children!5B", "warn CHD-101 Children!5D"], Serious(result));
    }

    [Fact]
    public void Dates_after_the_month_are_warnings_and_the_last_day_is_not()
    {
        var result = Read(["Child ID", "Date of birth", "Care started", "Last visit", "Last PEP"],
            ["A1", Born, Started, new DateOnly(2026, 10, 31), new DateOnly(2026, 11, 1)],
            ["A2", Born, new DateOnly(2026, 11, 1), null, null]);

        Assert.Equal(["warn CHD-101 Children!2E", "warn CHD-102 Children!3C"], Serious(result));
        Assert.Equal("Row 2: last PEP is 1 November 2026, after the month's last day (31 October 2026).", result.Problems.Single(problem => problem.Code == "CHD-101").Message);
    }

    [Fact]
    public void A_placement_that_starts_before_care_is_a_warning()
    {
        var result = Read(["Child ID", "Date of birth", "Care started", "Placement started"],
            ["A1", Born, Started, Started.AddDays(-1)], ["A2", Born, Started, Started]);

        Assert.Equal(["warn CHD-105 Children!2D"], Serious(result));
    }

    [Fact]
    public void An_officer_who_is_not_listed_is_a_warning_for_children_in_care()
    {
        var file = new Workbook()
            .Sheet("Children", ["Child ID", "Date of birth", "Care started", "Care ended", "Reviewing officer"],
                ["A1", Born, Started, null, "Pat O\u2019Neil"],
                ["A2", Born, Started, null, "Sam Low"],
                ["A3", Born, Started, new DateOnly(2026, 10, 1), "Sam Low"])
            .Sheet("Reviewing officers", ["Officer", "FTE"], ["pat  o'neil", 0.6], ["Kim", null])
            .Save();

        Assert.Equal(["warn CHD-108 Children!3E", "warn IRO-101 Reviewing officers!3B"], Serious(Reads.Month("2026-10", file)));
    }

    [Fact]
    public void A_rule_that_cannot_run_says_so()
    {
        var result = Read(["Child ID", "Date of birth", "Care started"], ["A1", Born, Started]);

        Assert.Equal(["CHD-004", "CHD-105", "CHD-108", "CHD-106"], result.Problems.Where(problem => problem.Code == "LAY-009").Select(problem => problem.Value));
        Assert.Contains("The check of care ended against care started (CHD-004) could not run, since there is no column Care ended.", result.Problems.Select(problem => problem.Message));
    }
}
