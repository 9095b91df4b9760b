using Bunit;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Web.Components.Pages.Officers;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class OfficersBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    // Seven people in 5.6 full-time posts with 428 children and 210 plans.
    private static readonly ReviewingOfficers Seven = new(
        [
            new("Ash", 0.5m, 24, 30), new("Birch", 1m, 65, 30), new("Cedar", 0.6m, 42, 30), new("Elm", 1m, 80, 30),
            new("Fir", 1m, 90, 30), new("Hazel", 1m, 81, 30), new("Oak", 0.5m, 46, 30),
        ],
        new LeftOutOfCaseloads(1, 2, 0, 0, 3));

    [Fact]
    public void The_page_says_how_many_each_and_what_it_would_take()
    {
        var page = Draw(new PlannerView(October));

        Assert.Equal("Each full-time reviewing officer has 76.4 children: above the guidance of 50 to 70", page.Find("h1").TextContent);
        Assert.Equal("To be inside it takes 6.2 to 8.5 full-time posts; there are 5.6.", page.Find(".lead").TextContent);
        Assert.Equal(
            ["70 each 6.2 0.6 more", "60 each 7.2 1.6 more", "50 each 8.6 3.0 more"],
            page.FindAll("table[aria-labelledby=needed] tbody tr").Select(row => row.Words()));
        Assert.Equal(
            ["Under 50 1 0.5", "50 to 70 2 1.6", "Over 70 to 90 3 3.0", "Over 90 1 0.5"],
            page.FindAll("table[aria-labelledby=spread] tbody tr").Select(row => row.Words()));
        Assert.Contains(
            "Left out: 1 manager with 2 children; 0 officers whose hours are not recorded, with 0 children; 3 children without a listed officer.",
            page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Child_protection_plans_count_where_they_are_asked_for()
    {
        var page = Draw(new PlannerView(October, CountedWork.AllWork));

        Assert.Equal("Each full-time reviewing officer has 113.9 children and plans: above the guidance of 50 to 70", page.Find("h1").TextContent);
        Assert.Equal("113.9 all work; 76.4 children in care; the guidance is 50 to 70.", page.Find(".scale").GetAttribute("aria-label"));
        Assert.Equal("210", page.Find("#plans").GetAttribute("value"));
    }

    [Fact]
    public void What_is_tried_is_worked_out_and_its_form_keeps_it()
    {
        var page = Draw(new PlannerView(October, Children: 450, Sickness: 5m));

        Assert.Contains("With 450 children and 5.6 posts: 80.4 each. With 5.32 of them at work: 84.6 each.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("70 each 6.8 1.2 more", page.Find("table[aria-labelledby=whatif] tbody tr").Words());
        Assert.Equal(("450", "5"), (page.Find("#children").GetAttribute("value"), page.Find("#sickness").GetAttribute("value")));
        Assert.Equal("get", page.Find("form.whatif").GetAttribute("method"));
        Assert.Equal("2026-10", page.Find("form.whatif input[name=month]").GetAttribute("value"));
    }

    [Fact]
    public void Without_officers_the_page_says_what_to_bring()
    {
        var page = Draw(new PlannerView(October), new PlannerReport
        {
            Month = October,
            State = VersionState.Draft,
            Version = 1,
            LoadedAt = DateTime.UnixEpoch,
            Unavailable = "Nobody is counted by this measure this month.",
        });

        Assert.Equal("There is nothing to plan with in October 2026", page.Find("h1").TextContent);
        Assert.Equal("/upload", page.Find("a.button").GetAttribute("href"));
        Assert.Empty(page.FindAll("form.whatif"));
    }

    private IRenderedComponent<OfficersBody> Draw(PlannerView view, PlannerReport? report = null) => Render<OfficersBody>(parameters => parameters
        .Add(body => body.View, view)
        .Add(body => body.Content, new OfficersContent(report ?? Report(view), [October, October.AddMonths(-1)])));

    private static PlannerReport Report(PlannerView view) => new()
    {
        Month = October,
        State = VersionState.Draft,
        Version = 1,
        LoadedAt = DateTime.UnixEpoch,
        Sides = [.. Enum.GetValues<CountedWork>().Select(counted => CaseloadPlan.For(Seven, counted)).Select(plan =>
            new PlannerSide(plan, null, view.Scenario is { } tried ? ScenarioResult.Of(plan, tried) : null))],
    };
}
