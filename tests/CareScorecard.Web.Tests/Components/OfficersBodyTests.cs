using Bunit;
using CareScorecard.Application.Planning;
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
    public void A_scenario_says_what_it_takes_for_granted_what_it_costs_and_when_it_works()
    {
        var page = Draw(new PlannerView(October, Children: 450) { Start = new ReportingMonth(2027, 1), HandOver = 2, Cost = 50_000m, Siblings = 3 });

        var result = page.Find("#tried");

        // 16 places free for 8 people: 6.7 x 70 - 16 = 453. 1.1 posts more; January to March is a quarter of a year.
        Assert.Contains("To stay at 70 you need 6.7, which is 1.1 more.", result.TextContent, StringComparison.Ordinal);
        Assert.Equal("70 each 6.7 1.1 more £55,000 £13,750", page.Find("table[aria-labelledby=whatif] tbody tr").Words());
        Assert.Contains("With the 1.1 posts for 70 each: 75.4 each in January 2027, 71.1 each in February 2027, 67.2 each from March 2027 on.", result.Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "450 children in care instead of 428.",
                "Children in care alone are counted, as the guidance counts.",
                "5.6 full-time posts, 7 people.",
                "Brothers and sisters stay with one officer, in groups of up to 3: an officer may have to leave 2 places free.",
                "New officers start in January 2027 and take children over in equal steps for 2 months.",
                "A full-time post costs £50,000 a year: the council's own figure.",
                "The work is shared evenly. Posts are rounded up to a tenth, never to the nearest, and held against those that are filled.",
            ],
            result.QuerySelectorAll("li").Select(item => item.TextContent));
    }

    [Fact]
    public void Kept_scenarios_stand_beside_each_other_with_who_kept_them_and_what_has_changed()
    {
        var read = new[]
        {
            new ScenarioRead(Kept("As now", new CaseloadScenario()), []),
            new ScenarioRead(Kept("Growth", new CaseloadScenario { ChildrenInCare = 450, CostOfPost = 50_000m }) with { InPack = true }, ["officers were 7 and are 8 now"]),
        };

        var table = Render<ScenariosTable>(parameters => parameters
            .Add(scenarios => scenarios.Shown, read)
            .Add(scenarios => scenarios.RemoveUrl, kept => "/officers?remove=" + kept.Name)
            .Add(scenarios => scenarios.LabelledBy, "kept"));

        Assert.Equal(
            [
                "Starts from October 2026: 428 children, 5.6 posts, 7 people October 2026: 428 children, 5.6 posts, 7 people",
                "Work 428 children 450 children",
                "Posts 5.6 5.6",
                "Each full-time officer at work 76.4 80.4",
                "Posts for 70 each 6.2 (0.6 more) 6.5 (0.9 more)",
                "Posts for 60 each 7.2 (1.6 more) 7.5 (1.9 more)",
                "Posts for 50 each 8.6 (3.0 more) 9.0 (3.4 more)",
                "A year's cost for 70 each No cost given £45,000",
            ],
            table.FindAll("tbody tr").Take(8).Select(row => row.Words()));
        Assert.Equal("/officers?month=2026-10&children=450&cost=50000#whatif", table.FindAll("thead a")[1].GetAttribute("href"));
        Assert.Contains("officers were 7 and are 8 now", table.Find(".stale").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [("putIn", "As now"), ("takeOut", "Growth")],
            table.FindAll("button").Select(button => (button.GetAttribute("name")!, button.GetAttribute("value")!)));
    }

    [Fact]
    public void A_name_that_is_taken_is_asked_about_and_a_free_one_is_not()
    {
        var form = new ScenarioForm { Name = "Growth", InPack = true };

        var asked = Render<KeepFields>(parameters => parameters
            .Add(fields => fields.Form, form)
            .Add(fields => fields.Outcome, new ScenarioOutcome.NameTaken(Kept("Growth", new CaseloadScenario()))));
        var free = Render<KeepFields>(parameters => parameters.Add(fields => fields.Form, form));

        Assert.Contains("“Growth” is kept already, by Ann Example on 4 November 2026 at 09:14.", asked.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", asked.Find("button[name='Form.Replace']").GetAttribute("value"));
        Assert.Equal(["Keep the scenario"], free.FindAll("button").Select(button => button.TextContent));
    }

    [Fact]
    public void More_than_three_scenarios_are_chosen_from()
    {
        var read = new[] { "A", "B", "C", "D" }.Select(name => new ScenarioRead(Kept(name, new CaseloadScenario()), [])).ToList();
        var content = new OfficersContent(Report(new PlannerView(October)), [October]) { Scenarios = read };
        var view = new PlannerView(October) { Beside = ["d", "B", "gone"] };

        Assert.Equal(["A", "B", "C"], content.Beside(new PlannerView(October)).Select(shown => shown.Kept.Name));
        Assert.Equal(["D", "B"], content.Beside(view).Select(shown => shown.Kept.Name));
        Assert.Equal(
            ["B", "D"],
            Render<OfficersBody>(parameters => parameters.Add(body => body.View, view).Add(body => body.Content, content))
                .FindAll("input[name=beside][checked]").Select(box => box.GetAttribute("value")!));
    }

    private static KeptScenario Kept(string name, CaseloadScenario tried) => new()
    {
        Name = name,
        Month = October,
        Counted = CountedWork.ChildrenInCare,
        Tried = tried,
        Basis = new CaseloadBasis(428, 210, 7, 5.6m),
        By = "Ann Example",
        At = new DateTime(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc),
    };

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
