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
        Assert.Equal(view, PlannerView.FromAddress(view.ToUrl()));
        Assert.Equal(
            new CaseloadScenario { ChildrenInCare = 450, ChildProtectionPlans = 20, FullTimeEquivalent = 6.75m, Vacancies = 0.5m, SicknessShare = 0.05m },
            view.Scenario);
    }

    [Fact]
    public void Everything_that_can_be_tried_makes_the_round_trip()
    {
        var view = new PlannerView(October)
        {
            Leave = 0.6m,
            Start = new ReportingMonth(2027, 1),
            HandOver = 2,
            Siblings = 3,
            Cost = 52_000m,
            Beside = ["Two posts", "As now"],
        };

        Assert.Equal(
            "/officers?month=2026-10&leave=0.6&siblings=3&start=2027-01&handover=2&cost=52000&beside=Two%20posts&beside=As%20now", view.ToUrl());
        Assert.Equal(view, PlannerView.FromAddress("http://127.0.0.1" + view.ToUrl() + "#whatif"));
        Assert.Equal(
            new CaseloadScenario { LongLeave = 0.6m, Start = new ReportingMonth(2027, 1), HandOverMonths = 2, SiblingGroup = 3, CostOfPost = 52_000m },
            view.Scenario);
    }

    [Fact]
    public void A_kept_scenario_is_opened_by_its_address_again()
    {
        var tried = new CaseloadScenario
        {
            ChildrenInCare = 450,
            FullTimeEquivalent = 6m,
            Vacancies = 0.4m,
            LongLeave = 1m,
            SicknessShare = 0.05m,
            Start = new ReportingMonth(2027, 1),
            HandOverMonths = 3,
            SiblingGroup = 4,
            CostOfPost = 50_000m,
        };
        var kept = new KeptScenario
        {
            Name = "Growth",
            Month = October,
            Counted = CountedWork.AllWork,
            Tried = tried,
            Basis = new CaseloadBasis(428, 210, 7, 5.6m),
            At = DateTime.UnixEpoch,
        };

        var opened = PlannerView.FromAddress(PlannerView.Of(kept).ToUrl());

        Assert.Equal((October, CountedWork.AllWork, tried), (opened.Month!.Value, opened.Counted, opened.Scenario));
    }

    [Theory]
    [InlineData("siblings=1&handover=0&vacancies=0&leave=0&sickness=0&start=&cost=")]
    [InlineData("siblings=13&handover=13&start=2100-01&cost=1000001&leave=-1")]
    public void What_is_as_it_is_or_cannot_be_is_not_in_the_address(string query) =>
        Assert.Equal("/officers", PlannerView.FromAddress("/officers?" + query).ToUrl());

    [Theory]
    [InlineData("-1", "-1", "100")]
    [InlineData("4.5", "many", "-5")]
    [InlineData("", "", "")]
    [InlineData("100001", "1000.1", "1,5")]
    public void What_cannot_be_is_not_tried(string children, string posts, string sickness)
    {
        var view = PlannerView.FromAddress($"/officers?children={children}&plans={children}&posts={posts}&vacancies={posts}&sickness={sickness}");

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

    [Fact]
    public void The_month_that_stands_beside_a_village_is_in_its_address()
    {
        var view = VillageView.FromQuery("2026-10", "sex", null, "2025-10");

        Assert.Equal("/village?month=2026-10&about=sex&against=2025-10", view.ToUrl());
        Assert.Null(VillageView.FromQuery(null, null, null, "last year").Against);
        Assert.Equal("/present/choose?month=2026-10&slides=opening,village:sex", Uri.UnescapeDataString(view.ToSlideUrl(October)));
    }

    [Theory]
    [InlineData("village:sex", "sex")]
    [InlineData("Village:Visited-6-Weeks", "visited-6-weeks")]
    [InlineData("village:worker", null)]
    [InlineData("village:", null)]
    [InlineData("opening", null)]
    public void A_slide_is_of_a_village_that_can_be_drawn_or_of_none(string slide, string? about) =>
        Assert.Equal(about, PresentView.VillageFrom(slide)?.About);

    [Theory]
    [InlineData("/pack", null, null, null)]
    [InlineData("/pack?month=2026-10&part=headline&part=options&view=public", "2026-10", "options,headline,nothing,headline", "public")]
    [InlineData("/pack", null, "sentences,headline,off-target,village,corrections,options", null)]
    public void A_pack_makes_the_round_trip(string url, string? month, string? parts, string? view)
    {
        var read = PackView.FromQuery(month, parts?.Split(','), view);

        Assert.Equal(url, read.ToUrl());
        Assert.Equal(url.Replace("/pack", "/export/pack.html", StringComparison.Ordinal), read.ToFileUrl());
    }

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
