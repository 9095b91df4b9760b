using CareScorecard.Domain.Planning;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Planning;

public class CaseloadPlanTests
{
    // Seven people in 5.6 full-time posts with 428 children and 210 plans.
    private static readonly ReviewingOfficers Seven = new(
        [
            new("Ash", 0.5m, 24, 30),
            new("Birch", 1m, 65, 30),
            new("Cedar", 0.6m, 42, 30),
            new("Elm", 1m, 80, 30),
            new("Fir", 1m, 90, 30),
            new("Hazel", 1m, 81, 30),
            new("Oak", 0.5m, 46, 30),
        ],
        new LeftOutOfCaseloads(0, 0, 0, 0, 0));

    [Fact]
    public void The_average_and_what_it_would_take()
    {
        var plan = CaseloadPlan.For(Seven, CountedWork.ChildrenInCare);

        Assert.Equal((7, 5.6m, 428, 210), (plan.Heads, plan.FullTimeEquivalent, plan.ChildrenInCare, plan.ChildProtectionPlans));
        Assert.Equal(76.4m, Math.Round(plan.Average!.Value, 1));
        Assert.Equal([new(70m, 6.2m, 0.6m, 0m), new(60m, 7.2m, 1.6m, 0m), new PostsNeeded(50m, 8.6m, 3.0m, 0m)], plan.Needed);
        Assert.Equal(new PostRange(6.2m, 8.5m), plan.InsideGuidance);
    }

    [Fact]
    public void Plans_count_where_officers_chair_both()
    {
        var plan = CaseloadPlan.For(Seven, CountedWork.AllWork);

        Assert.Equal(638, plan.Work);
        Assert.Equal(113.9m, Math.Round(plan.Average!.Value, 1));
        Assert.Equal(new PostsNeeded(70m, 9.2m, 3.6m, 0m), plan.Needed[0]);
        Assert.Equal(new LoadBand("Over 90", 7, 5.6m), plan.Spread[^1]);
    }

    [Fact]
    public void The_spread_scales_part_timers_and_says_heads_and_posts()
    {
        var plan = CaseloadPlan.For(Seven, CountedWork.ChildrenInCare);

        // Ash 48, Birch 65, Cedar 70, Elm 80, Fir 90, Hazel 81, Oak 92 for a full-time post.
        Assert.Equal(
            [new("Under 50", 1, 0.5m), new("50 to 70", 2, 1.6m), new("Over 70 to 90", 3, 3m), new LoadBand("Over 90", 1, 0.5m)],
            plan.Spread);
        Assert.Equal(["Oak", "Fir", "Hazel", "Elm", "Cedar", "Birch", "Ash"], plan.Officers.Select(officer => officer.Name));
    }

    [Fact]
    public void More_posts_than_needed_are_to_spare()
    {
        Assert.Equal(new PostsNeeded(70m, 6.2m, 0m, 0.8m), PostsNeeded.For(428, 70m, 7m));
    }

    [Fact]
    public void With_very_little_work_no_tenth_of_a_post_is_inside_the_guidance()
    {
        Assert.Null(CaseloadPlan.Inside(4));
        Assert.Null(CaseloadPlan.Inside(0));
        Assert.Equal(new PostRange(0.1m, 0.1m), CaseloadPlan.Inside(5));
    }

    [Fact]
    public void The_month_gives_the_officers_of_the_caseload_measure_and_says_who_is_left_out()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                Officer("Oak", 0.5m) with { ChildProtectionPlans = 3 },
                Officer("Ash", 1m) with { Manager = true, ChildProtectionPlans = 50 },
                Officer("Yew", null))
            .With(
                Child("A") with { ReviewingOfficer = "oak" },
                Child("B") with { ReviewingOfficer = "Oak" },
                Child("C") with { ReviewingOfficer = "Ash" },
                Child("D") with { ReviewingOfficer = "Yew" },
                Child("E") with { ReviewingOfficer = "Fir" },
                Child("F"),
                Child("G", ended: "2024-02-29") with { ReviewingOfficer = "Oak" })
            .ToCareMonth();

        var officers = ReviewingOfficers.Of(month);

        Assert.Equal([new OfficerLoad("Oak", 0.5m, 2, 3)], officers.Officers);
        Assert.Equal(new LeftOutOfCaseloads(1, 1, 1, 1, 2), officers.LeftOut);
        Assert.Equal(
            Domain.Indicators.Catalogue.Find("iro-caseload")!.Judge(month).Value.Number,
            CaseloadPlan.For(officers, CountedWork.ChildrenInCare).Average);
    }

    [Fact]
    public void Without_posts_there_is_no_average()
    {
        var plan = CaseloadPlan.For(new ReviewingOfficers([], new LeftOutOfCaseloads(0, 0, 0, 0, 0)), CountedWork.ChildrenInCare);

        Assert.Null(plan.Average);
        Assert.Null(plan.InsideGuidance);
        Assert.All(plan.Needed, needed => Assert.Equal(0m, needed.FullTimeEquivalent));
    }
}
