using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using Xunit;

namespace CareScorecard.Domain.Tests.Planning;

public class ChildrenOutlookTests
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void The_range_is_today_with_the_largest_fall_and_the_largest_rise_of_a_year()
    {
        // 400 throughout but for 442 in October 2024 (42 more than the year before), and 419 in October 2025 (23 fewer than that).
        var counts = Flat(400);
        counts[new ReportingMonth(2024, 10)] = 442;
        counts[new ReportingMonth(2025, 10)] = 419;

        var outlook = ChildrenOutlook.From(Plan(), October, counts);

        Assert.Equal(new ChildrenOutlook(405, 470, 5.8m, 6.8m, 25), outlook);
        Assert.StartsWith("Today's number with the largest fall and the largest rise of any 12 months in the last 3 years (25 such changes).", outlook!.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_only_rose_have_no_fall_to_follow()
    {
        var counts = Enumerable.Range(0, 37).ToDictionary(i => October.AddMonths(-i), i => 428 - i);

        var outlook = ChildrenOutlook.From(Plan(), October, counts);

        Assert.Equal((440, 440), (outlook!.Fewest, outlook.Most));
    }

    [Fact]
    public void Months_before_the_three_years_do_not_matter()
    {
        var counts = Flat(400);
        counts[October.AddMonths(-37)] = 1;

        Assert.Equal((428, 428), (ChildrenOutlook.From(Plan(), October, counts)!.Fewest, ChildrenOutlook.From(Plan(), October, counts)!.Most));
    }

    [Theory]
    [InlineData(22, false)]
    [InlineData(23, true)]
    public void Fewer_than_twelve_changes_are_no_range(int monthsBack, bool known)
    {
        var counts = Enumerable.Range(0, monthsBack + 1).ToDictionary(i => October.AddMonths(-i), _ => 428);

        Assert.Equal(known, ChildrenOutlook.From(Plan(), October, counts) is not null);
    }

    [Fact]
    public void Plans_stay_as_they_are()
    {
        var outlook = ChildrenOutlook.From(Plan(CountedWork.AllWork), October, Flat(400));

        Assert.Equal((428, 9.2m), (outlook!.Most, outlook.MostPosts));
    }

    private static Dictionary<ReportingMonth, int> Flat(int children) =>
        Enumerable.Range(0, 37).ToDictionary(i => October.AddMonths(-i), _ => children);

    private static CaseloadPlan Plan(CountedWork counted = CountedWork.ChildrenInCare) => CaseloadPlan.For(
        new ReviewingOfficers([new OfficerLoad("Oak", 5.6m, 428, 210)], new LeftOutOfCaseloads(0, 0, 0, 0, 0)), counted);
}
