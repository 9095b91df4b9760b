using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Navigation;

/// <summary>The addresses of the planner, the village, corrections and the check of a text.</summary>
public class StoryViewsTests
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void What_is_tried_in_the_planner_makes_the_round_trip()
    {
        var view = new PlannerView(October, CountedWork.AllWork, Children: 450, Plans: 20, Posts: 6.75m, Vacancies: 0.5m, Sickness: 5m);

        Assert.Equal("/officers?month=2026-10&count=all-work&children=450&plans=20&posts=6.75&vacancies=0.5&sickness=5", view.ToUrl());
        Assert.Equal(view, PlannerView.FromQuery("2026-10", "all-work", "450", "20", "6.75", "0.5", "5"));
        Assert.Equal(
            new CaseloadScenario { ChildrenInCare = 450, ChildProtectionPlans = 20, FullTimeEquivalent = 6.75m, Vacancies = 0.5m, SicknessShare = 0.05m },
            view.Scenario);
    }

    [Theory]
    [InlineData("-1", "-1", "100")]
    [InlineData("4.5", "many", "-5")]
    [InlineData("", "", "")]
    [InlineData("100001", "1000.1", "1,5")]
    public void What_cannot_be_is_not_tried(string children, string posts, string sickness)
    {
        var view = PlannerView.FromQuery(null, null, children, children, posts, posts, sickness);

        Assert.Equal("/officers", view.ToUrl());
        Assert.Null(view.Scenario);
    }

    [Fact]
    public void Nothing_is_tried_by_choosing_a_month_or_what_counts() =>
        Assert.Null(new PlannerView(October, CountedWork.AllWork).Scenario);

    [Theory]
    [InlineData("/village", null, null, null)]
    [InlineData("/village?month=2026-10&about=sex", "2026-10", "sex", null)]
    [InlineData("/village?about=visited-6-weeks&view=public", null, "visited-6-weeks", "public")]
    public void A_village_makes_the_round_trip(string url, string? month, string? about, string? view) =>
        Assert.Equal(url, VillageView.FromQuery(month, about, view).ToUrl());

    [Theory]
    [InlineData("worker")]
    [InlineData("children-in-care")]
    [InlineData("no-such-thing")]
    public void What_no_village_is_drawn_of_is_where_they_live(string about)
    {
        var view = VillageView.FromQuery(null, about, null);

        Assert.Equal((Dimension.Placement, null), (view.By, view.Of));
    }

    [Fact]
    public void Corrections_and_the_check_of_a_text_keep_their_month()
    {
        Assert.Equal("/restatements?month=2026-10&view=public", RestatementsView.FromQuery("2026-10", "public").ToUrl());
        Assert.Equal("/restatements", RestatementsView.FromQuery("", null).ToUrl());
        Assert.Equal("/factcheck?month=2026-10", FactCheckView.FromQuery("2026-10").ToUrl());
        Assert.Equal("/factcheck", FactCheckView.FromQuery("October").ToUrl());
    }
}
