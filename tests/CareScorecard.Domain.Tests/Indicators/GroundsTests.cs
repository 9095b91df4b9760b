using CareScorecard.Domain.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>What is said of each of those behind a figure.</summary>
public sealed class GroundsTests
{
    private const decimal Population = 20_000m;

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Those_listed_add_up_to_the_figure_of_every_indicator(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            if (indicator.Judge(month) is { Value: IndicatorValue.Measured measured, Cohort: { } cohort })
            {
                var members = indicator.Members(cohort).ToList();

                Assert.Equal(measured.Numerator, members.Sum(member => member.Adds));
                Assert.Equal(measured.Denominator ?? cohort.Counted.Count, cohort.FixedDenominator ?? members.Sum(member => member.Weighs));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_everybody_listed_something_is_said(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            if (indicator.Judge(month).Cohort is { } cohort)
            {
                Assert.All(indicator.Members(cohort), member => Assert.False(string.IsNullOrWhiteSpace(member.Grounds.Words)));
            }
        });
    }

    /// <summary>What a last day means is the same rule that judges, said the other way round.</summary>
    [Theory]
    [InlineData("visited-6-weeks")]
    [InlineData("visits-statutory")]
    [InlineData("supervision-in-month")]
    [InlineData("reviews-up-to-date")]
    [InlineData("pep-up-to-date")]
    [InlineData("health-assessment")]
    [InlineData("dental-check")]
    [InlineData("care-leavers-pathway-plan")]
    public void Whoever_passes_has_not_come_to_the_last_day_yet(string id)
    {
        var indicator = Domain.Indicators.Catalogue.Find(id)!;
        var seen = 0;
        for (var seed = 1; seed <= 10; seed++)
        {
            var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);
            foreach (var member in indicator.Members(indicator.Judge(month).Cohort!))
            {
                Assert.Equal(member.Passes, month.AsAt <= member.Grounds.LastDay);
                seen++;
            }
        }

        Assert.True(seen > 20);
    }

    [Fact]
    public void Visit_says_when_it_was_and_when_the_next_is_due()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A", "2020-01-01") with { LastVisitOn = A.Day("2026-09-12") });

        Assert.Equal(["Last visit 12 September 2026; due by 24 October 2026"], Said("visited-6-weeks", records));
    }

    [Fact]
    public void Visit_to_the_home_before_does_not_count_for_the_new_one()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A", "2020-01-01") with
        {
            LastVisitOn = A.Day("2026-10-02"),
            PlacementStartedOn = A.Day("2026-10-05"),
        });

        Assert.Equal(["Last visit 2 October 2026, moved home 5 October 2026; due by 12 October 2026"], Said("visits-statutory", records));
    }

    [Fact]
    public void Plan_is_enough_until_the_last_month_whose_window_holds_it_has_ended()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A", "2020-01-01", born: "2016-03-04") with
        {
            FirstEducationPlanOn = A.Day("2020-02-01"),
            LastEducationPlanOn = A.Day("2026-04-10"),
        });

        Assert.Equal(["Last PEP 10 April 2026; enough until 30 September 2026"], Said("pep-up-to-date", records));
    }

    [Fact]
    public void Nothing_recorded_is_said_to_be_nothing_recorded()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A", "2020-01-01"));

        Assert.Equal(["Last dental check not recorded"], Said("dental-check", records));
        Assert.Equal(["Suspended not recorded"], Said("suspended", records));
        Assert.Equal(["Placements in last 12 months not recorded"], Said("one-placement", records));
    }

    [Fact]
    public void First_health_check_is_due_by_the_twentieth_working_day()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A", "2026-06-01") with { FirstHealthAssessmentOn = A.Day("2026-07-01") });

        Assert.Equal(["First health assessment 1 July 2026; due by 29 June 2026"], Said("initial-health-on-time", records));
    }

    [Fact]
    public void Whoever_came_in_and_whoever_left_stand_in_the_list_of_a_ratio()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A", "2026-06-01"), A.Child("B", "2020-01-01", ended: "2026-09-30"), A.Child("C", "2020-01-01"));
        var indicator = Domain.Indicators.Catalogue.Find("starts-per-leaver")!;
        var members = indicator.Members(indicator.Judge(CareMonths.Of(records.Build())).Cohort!);

        Assert.Equal(
            [(false, true, "Care started 1 June 2026"), (true, false, "Care started 1 January 2020, care ended 30 September 2026")],
            members.Select(member => (member.Counts, member.Passes, member.Grounds.ToString())));
    }

    private static IEnumerable<string> Said(string id, MonthRecordsBuilder records)
    {
        var indicator = Domain.Indicators.Catalogue.Find(id)!;
        return indicator.Members(indicator.Judge(CareMonths.Of(records.Build())).Cohort!).Select(member => member.Grounds.ToString());
    }
}
