using CareScorecard.Domain.Planning;
using Xunit;

namespace CareScorecard.Domain.Tests.Planning;

public class ScenarioResultTests
{
    private static readonly CaseloadPlan Today = Plan(CountedWork.ChildrenInCare);

    [Fact]
    public void More_children_with_the_same_posts()
    {
        var result = ScenarioResult.Of(Today, new CaseloadScenario { ChildrenInCare = 450 });

        Assert.Equal((450, 5.6m, 5.6m), (result.Work, result.FullTimeEquivalent, result.AtWork));
        Assert.Equal((80.4m, 80.4m), (Math.Round(result.AverageOnPaper!.Value, 1), Math.Round(result.AverageAtWork!.Value, 1)));
        Assert.Equal(new PostsNeeded(70m, 6.5m, 0.9m, 0m), result.Needed[0]);
    }

    [Fact]
    public void Sickness_takes_hours_away_and_needs_more_posts()
    {
        var result = ScenarioResult.Of(Today, new CaseloadScenario { ChildrenInCare = 450, SicknessShare = 0.05m });

        // 5.6 x 0.95 = 5.32 at work, 84.6 each; 450 / 66.5 = 6.77.
        Assert.Equal((5.32m, 84.6m), (result.AtWork, Math.Round(result.AverageAtWork!.Value, 1)));
        Assert.Equal(new PostsNeeded(70m, 6.8m, 1.2m, 0m), result.Needed[0]);
    }

    [Fact]
    public void A_vacancy_is_a_post_that_is_still_to_find()
    {
        var result = ScenarioResult.Of(Today, new CaseloadScenario { Vacancies = 0.6m });

        Assert.Equal((5.6m, 5.0m, 85.6m), (result.FullTimeEquivalent, result.AtWork, Math.Round(result.AverageAtWork!.Value, 1)));
        Assert.Equal(new PostsNeeded(70m, 6.2m, 1.2m, 0m), result.Needed[0]);
    }

    [Fact]
    public void Plans_matter_only_where_they_are_counted()
    {
        var scenario = new CaseloadScenario { ChildProtectionPlans = 250 };

        Assert.Equal(428, ScenarioResult.Of(Today, scenario).Work);
        Assert.Equal(678, ScenarioResult.Of(Plan(CountedWork.AllWork), scenario).Work);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    public void What_cannot_be_is_refused(int vacancies, int sickness)
    {
        var scenario = new CaseloadScenario { Vacancies = vacancies, SicknessShare = sickness };

        Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioResult.Of(Today, scenario));
    }

    [Fact]
    public void Nobody_at_work_is_no_average()
    {
        var result = ScenarioResult.Of(Today, new CaseloadScenario { Vacancies = 9m });

        Assert.Equal((0m, null), (result.AtWork, result.AverageAtWork));
    }

    private static CaseloadPlan Plan(CountedWork counted) => CaseloadPlan.For(
        new ReviewingOfficers([new OfficerLoad("Oak", 5.6m, 428, 210)], new LeftOutOfCaseloads(0, 0, 0, 0, 0)), counted);
}
