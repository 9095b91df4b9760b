using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using Xunit;

namespace CareScorecard.Domain.Tests.Planning;

/// <summary>Seven people in 5.6 full-time posts with 428 children and 210 plans; each rule worked out by hand.</summary>
public class ScenarioRulesTests
{
    private static readonly CaseloadBasis Today = new(428, 210, 7, 5.6m);

    private static readonly ReportingMonth January = new(2027, 1);

    [Fact]
    public void Long_leave_takes_posts_away_as_a_vacancy_does_and_sickness_takes_its_share_of_the_rest()
    {
        var result = Of(new CaseloadScenario { Vacancies = 0.4m, LongLeave = 0.6m, SicknessShare = 0.05m });

        // 5.6 - 0.4 - 0.6 = 4.6 filled; 4.6 x 0.95 = 4.37 at work; 428 / 4.37 = 97.9. For 70: 428 / 66.5 = 6.44, so 6.5, 1.9 more than 4.6.
        Assert.Equal((4.6m, 4.37m, 97.9m), (result.Filled, result.AtWork, Math.Round(result.AverageAtWork!.Value, 1)));
        Assert.Equal(new PostsNeeded(70m, 6.5m, 1.9m, 0m), result.Needed[0]);
    }

    [Fact]
    public void Brothers_and_sisters_who_stay_with_one_officer_leave_places_free_and_need_more_posts()
    {
        var result = Of(new CaseloadScenario { SiblingGroup = 3 });

        // Two free places for each of 7 people and of 1 more: 16. 6.3 x 70 - 16 = 425 is too few; 6.4 x 70 - 16 = 432 is enough.
        Assert.Equal(new PostsNeeded(70m, 6.4m, 0.8m, 0m), result.Needed[0]);

        // For 50 each it takes 3 or more people more: 8.9 x 50 - 2 x (7 + 4) = 423; 9.0 x 50 - 22 = 428.
        Assert.Equal(new PostsNeeded(50m, 9.0m, 3.4m, 0m), result.Needed[2]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void Groups_that_may_be_split_leave_no_place_free(int? group) =>
        Assert.Equal(6.2m, Of(new CaseloadScenario { SiblingGroup = group }).Needed[0].FullTimeEquivalent);

    [Fact]
    public void Even_with_large_groups_and_much_sickness_there_is_an_answer() =>
        Assert.True(Of(new CaseloadScenario { SiblingGroup = 12, SicknessShare = 0.99m }).Needed[0].FullTimeEquivalent > 600m);

    [Fact]
    public void New_officers_take_over_in_equal_steps_from_the_month_in_which_they_start()
    {
        var result = Of(new CaseloadScenario { ChildrenInCare = 450, Start = January, HandOverMonths = 2 });

        // 0.9 posts are to find. 450 / (5.6 + 0.3) = 76.3; 450 / (5.6 + 0.6) = 72.6; 450 / 6.5 = 69.2.
        Assert.Equal(
            [("2027-01", 76.3m), ("2027-02", 72.6m), ("2027-03", 69.2m)],
            result.HandOver.Select(month => (month.Month.ToString(), Math.Round(month.AverageAtWork, 1))));
        Assert.Equal(1m, result.HandOver[^1].Share);
    }

    [Fact]
    public void Without_a_hand_over_they_carry_all_at_once_and_without_a_start_or_anybody_to_find_nothing_is_said()
    {
        Assert.Equal(
            [(January, 1m)],
            Of(new CaseloadScenario { Start = January }).HandOver.Select(month => (month.Month, month.Share)));
        Assert.Empty(Of(new CaseloadScenario { HandOverMonths = 2 }).HandOver);
        Assert.Empty(Of(new CaseloadScenario { FullTimeEquivalent = 7m, Start = January }).HandOver);
    }

    [Fact]
    public void The_dual_role_counts_plans_as_work()
    {
        var result = ScenarioResult.Of(Today, CountedWork.AllWork, new CaseloadScenario());

        // 638 / 5.6 = 113.9; 638 / 70 = 9.11, so 9.2.
        Assert.Equal((638, 113.9m, 9.2m), (result.Work, Math.Round(result.AverageOnPaper!.Value, 1), result.Needed[0].FullTimeEquivalent));
    }

    [Fact]
    public void Posts_cost_what_the_council_says_for_a_year_and_for_what_is_left_of_it()
    {
        var scenario = new CaseloadScenario { Start = January, CostOfPost = 58_333m };
        var needed = Of(scenario).Needed[0];

        // 0.6 x 58,333 = 34,999.80; January to March is a quarter of it, 8,749.95.
        Assert.Equal(new PostsCost(35_000m, 8_750m), PostsCost.Of(needed, scenario));
        Assert.Equal(new PostsCost(35_000m, null), PostsCost.Of(needed, scenario with { Start = null }));
        Assert.Null(PostsCost.Of(needed, scenario with { CostOfPost = null }));
    }

    [Theory]
    [InlineData(4, 12)]
    [InlineData(12, 4)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void The_financial_year_ends_in_March(int month, int left) =>
        Assert.Equal(left, PostsCost.MonthsLeft(new ReportingMonth(2026, month)));

    [Fact]
    public void A_kept_scenario_stays_what_it_was_and_says_what_has_changed()
    {
        var kept = new KeptScenario
        {
            Name = "Growth",
            Month = new ReportingMonth(2026, 10),
            Counted = CountedWork.ChildrenInCare,
            Basis = Today,
            Tried = new CaseloadScenario { Vacancies = 0.6m },
            At = DateTime.UnixEpoch,
        };

        Assert.Equal(85.6m, Math.Round(kept.Result.AverageAtWork!.Value, 1));
        Assert.Empty(kept.ChangedSince(Today with { ChildProtectionPlans = 300 }));
        Assert.Equal(
            ["children with a listed officer were 428 and are 431 now", "full-time posts were 5.6 and are 6.1 now"],
            kept.ChangedSince(Today with { ChildrenInCare = 431, FullTimeEquivalent = 6.1m }));
        Assert.Equal(["the month has no officers to plan with any more"], kept.ChangedSince(null));
    }

    private static ScenarioResult Of(CaseloadScenario scenario) => ScenarioResult.Of(Today, CountedWork.ChildrenInCare, scenario);
}
