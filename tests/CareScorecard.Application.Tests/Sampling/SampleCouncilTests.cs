using CareScorecard.Application.Sampling;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Sampling;

public sealed class SampleCouncilTests
{
    private static readonly SampleOptions Options = new() { Children = 200, Months = 14 };

    private static readonly Lazy<List<MonthRecords>> Simulated = new(() => [.. SampleCouncil.Months(Options).Take(Options.Months)]);

    private static List<MonthRecords> Months => Simulated.Value;

    public static TheoryData<int> Pairs => [.. Enumerable.Range(1, Options.Months - 1)];

    [Fact]
    public void The_same_options_give_the_same_records()
    {
        var again = SampleCouncil.Months(Options).Take(Options.Months).Last();

        Assert.Equal(Months[^1].Periods, again.Periods);
        Assert.Equal(Months[^1].Placements, again.Placements);
        Assert.Equal(Months[^1].Reviews, again.Reviews);
        Assert.Equal(Months[^1].CareLeavers, again.CareLeavers);
        Assert.Equal(Months[^1].Adoptions, again.Adoptions);
        Assert.Equal(Months[^1].ReviewingOfficers, again.ReviewingOfficers);
        Assert.Equal(Months[^1].SocialWorkers, again.SocialWorkers);
        Assert.Equal(Months[^1].Measures, again.Measures);
    }

    [Fact]
    public void Another_seed_gives_other_children()
    {
        var other = SampleCouncil.Months(Options with { Seed = 2 }).First();

        Assert.NotEqual(Months[0].Periods, other.Periods);
    }

    [Fact]
    public void Months_follow_each_other_to_the_last()
    {
        var months = Months.Select(records => records.Month.ToString());

        Assert.Equal(Enumerable.Range(0, 14).Select(later => new ReportingMonth(2025, 9).AddMonths(later).ToString()), months);
    }

    [Fact]
    public void The_last_month_has_as_many_children_in_care_as_were_asked_for()
    {
        Assert.Equal(Options.Children, InCare(Months[^1]).Count());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3000)]
    public void Small_and_large_councils_come_out_at_their_size(int children)
    {
        var month = SampleCouncil.Months(new SampleOptions { Children = children, Months = 1 }).First();

        Assert.InRange(InCare(month).Count(), children, children * 1.1);
    }

    [Theory]
    [InlineData(0, 1, "2026-10", "There must be one child at least.")]
    [InlineData(1, 0, "2026-10", "There must be one month at least.")]
    [InlineData(1, 2, "2005-01", "The months must lie between January 2005 and December 2099.")]
    [InlineData(1, 1, "2100-01", "The months must lie between January 2005 and December 2099.")]
    [InlineData(1, 1, "2005-01", null)]
    [InlineData(1, 1, "2099-12", null)]
    public void Options_that_cannot_be_simulated_say_why(int children, int months, string to, string? problem)
    {
        var options = new SampleOptions { Children = children, Months = months, To = A.Month(to) };

        Assert.Equal(problem, options.Problem);
        if (problem is null)
        {
            Assert.Equal(children, InCare(SampleCouncil.Months(options).First()).Count());
        }
        else
        {
            Assert.Throws<ArgumentException>(() => SampleCouncil.Months(options));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_child_of_two_months_is_the_same_child(int month)
    {
        var before = ByPeriod(Months[month - 1]);
        var after = ByPeriod(Months[month]);

        var changed = before.Keys.Intersect(after.Keys)
            .Where(key => (before[key].BornOn, before[key].Sex, before[key].UnaccompaniedAsylumSeeking, before[key].CategoryOfNeed)
                != (after[key].BornOn, after[key].Sex, after[key].UnaccompaniedAsylumSeeking, after[key].CategoryOfNeed))
            .ToList();

        Assert.Empty(changed);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nobody_vanishes_and_nobody_comes_from_nowhere(int month)
    {
        var before = ByPeriod(Months[month - 1]);
        var after = ByPeriod(Months[month]);
        var now = Months[month].Month;

        var vanished = before.Values.Where(period => !after.ContainsKey(Key(period)) && !(period.CareEndedOn < now.WindowStart(12)));
        var fromNowhere = after.Values.Where(period => !before.ContainsKey(Key(period)) && !now.Days.Contains(period.CareStartedOn));
        var backAgain = after.Values.Where(period =>
            period.CareEndedOn is null && before.TryGetValue(Key(period), out var then) && then.CareEndedOn is not null);

        Assert.Empty(vanished);
        Assert.Empty(fromNowhere);
        Assert.Empty(backAgain);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_was_recorded_stays_unless_something_newer_is(int month)
    {
        var before = ByPeriod(Months[month - 1]);
        var after = ByPeriod(Months[month]);
        // The one month whose health checks were recorded late is a story of its own.
        var late = new[] { Months[month - 1].Month, Months[month].Month }.Contains(Options.To.AddMonths(-7));

        var lost = before.Keys.Intersect(after.Keys)
            .Where(key => Dates(before[key], late).Zip(Dates(after[key], late)).Any(pair => pair.First is not null && !(pair.Second >= pair.First)))
            .ToList();

        Assert.Empty(lost);
    }

    [Fact]
    public void No_date_lies_after_its_month()
    {
        Assert.All(Months, records => Assert.DoesNotContain(records.Periods, period =>
            Dates(period, withoutHealth: false).Append(period.CareStartedOn).Append(period.CareEndedOn).Any(day => day > records.Month.LastDay)));
    }

    [Fact]
    public void Everybody_leaves_by_their_eighteenth_birthday()
    {
        Assert.All(Months, records => Assert.DoesNotContain(InCare(records), period => Age.InYears(period.BornOn, records.Month.LastDay) >= 18));
        Assert.All(Months, records => Assert.DoesNotContain(records.Periods, period => period.CareEndedOn > period.BornOn.AddYears(18)));
    }

    [Fact]
    public void Leavers_are_those_of_twelve_months()
    {
        Assert.All(Months, records => Assert.DoesNotContain(records.Periods, period => period.CareEndedOn < records.Month.WindowStart(12)));
        Assert.All(Months, records => Assert.Contains(records.Periods, period => records.Month.AddMonths(-11).Days.Contains(period.CareEndedOn)));
    }

    [Fact]
    public void The_history_ends_where_the_child_lives()
    {
        foreach (var records in Months)
        {
            var last = records.Placements.GroupBy(stay => stay.Child).ToDictionary(stays => stays.Key, stays => stays.MaxBy(stay => stay.StartedOn)!);

            Assert.DoesNotContain(InCare(records), period => last[period.Child] is var stay && (
                stay.EndedOn is not null || stay.Type != period.PlacementType || stay.Provider != period.PlacementProvider
                || stay.Location != period.PlacementLocation || stay.MilesFromHome != period.MilesFromHome));
        }
    }

    [Fact]
    public void The_history_has_no_hole_and_no_overlap()
    {
        foreach (var records in Months)
        {
            foreach (var stays in records.Placements.GroupBy(stay => stay.Child))
            {
                var ordered = stays.OrderBy(stay => stay.StartedOn).ToList();
                var starts = records.Periods.Where(period => period.Child == stays.Key).Select(period => period.CareStartedOn).ToHashSet();

                Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(
                    pair.First.EndedOn == pair.Second.StartedOn || starts.Contains(pair.Second.StartedOn)));
                Assert.Contains(ordered[0].StartedOn, starts);
            }
        }
    }

    [Fact]
    public void Recorded_placements_are_those_that_the_history_counts()
    {
        foreach (var records in Months)
        {
            var month = new CareMonth(records, null, WorkingDays.England);
            var counted = month.Placements.Subjects.CountBy(placement => placement.Of).ToDictionary();

            Assert.DoesNotContain(month.Children.Subjects, child =>
                child.InCare && child.Record.PlacementsInLast12Months != Math.Max(1, counted.GetValueOrDefault(child)));
        }
    }

    [Fact]
    public void Every_figure_can_be_measured()
    {
        var month = new CareMonth(Months[^1], 21_000m, WorkingDays.England);

        Assert.Empty(Catalogue.All.Where(indicator => indicator.Judge(month).Value is not IndicatorValue.Measured).Select(indicator => indicator.Definition.Id));
    }

    [Fact]
    public void The_stories_can_be_found()
    {
        var options = new SampleOptions();
        var figures = SampleCouncil.Months(options).Take(options.Months)
            .Select(records => new CareMonth(records, 52_400m, WorkingDays.England))
            .ToDictionary(month => month.Month.ToString(), month => new Func<string, decimal>(id => Catalogue.Find(id)!.Judge(month).Value.Number!.Value));

        Assert.InRange(figures["2023-11"]("children-in-care"), 430, 450);
        Assert.Equal(500, figures["2026-10"]("children-in-care"));
        Assert.InRange(figures["2023-11"]("iro-caseload"), 60, 70);
        Assert.InRange(figures["2026-10"]("iro-caseload"), 72, 78);
        Assert.True(figures["2025-09"]("pep-up-to-date") < 82);
        Assert.True(figures["2026-03"]("pep-up-to-date") > 94);
        Assert.True(figures["2026-10"]("out-of-area") < figures["2025-08"]("out-of-area") - 3);
        Assert.True(figures["2026-03"]("health-assessment") < figures["2026-02"]("health-assessment") - 8);
        Assert.True(figures["2026-04"]("health-assessment") > figures["2026-02"]("health-assessment") - 3);
    }

    private static IEnumerable<PeriodOfCare> InCare(MonthRecords records) => records.Periods.Where(period => period.CareEndedOn is null);

    private static Dictionary<(ChildId Child, DateOnly Started), PeriodOfCare> ByPeriod(MonthRecords records) => records.Periods.ToDictionary(Key);

    private static (ChildId Child, DateOnly Started) Key(PeriodOfCare period) => (period.Child, period.CareStartedOn);

    private static IEnumerable<DateOnly?> Dates(PeriodOfCare period, bool withoutHealth) =>
    [
        period.CareEndedOn, period.LastVisitOn, period.LastSupervisionOn, period.LastReviewOn, period.LastReviewingOfficerContactOn,
        period.FirstEducationPlanOn, period.LastEducationPlanOn, period.WellbeingScoredOn,
        .. withoutHealth ? [] : new[] { period.FirstHealthAssessmentOn, period.LastHealthAssessmentOn, period.LastDentalCheckOn },
    ];
}
