using Bunit;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Villages;
using CareScorecard.Web.Components.Pages.Villages;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class VillageBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    private static readonly Village WhereTheyLive = VillageRule.Of(
        "Where they live",
        [
            new("Own foster carers", 88, "lives with our own foster carers", "live with our own foster carers"),
            new("Connected carers", 340, "lives with family or friends", "live with family or friends"),
        ],
        hideUpTo: null);

    [Fact]
    public void A_hundred_figures_each_with_its_letter_stand_beside_their_table()
    {
        var page = Draw(new VillageView(October), WhereTheyLive);

        var letters = page.FindAll("svg.village:not(.key) text").Select(text => text.TextContent).ToList();
        Assert.Equal((100, 21, 79), (letters.Count, letters.Count(letter => letter == "A"), letters.Count(letter => letter == "B")));
        Assert.Equal(
            ["A Live with our own foster carers 21 88", "B Live with family or friends 79 340"],
            page.FindAll("tbody tr").Select(row => row.Words()));
        Assert.Equal("Together 100 428", page.Find("tfoot tr").Words());
        Assert.Equal(["A", "B"], page.FindAll("svg.key").Select(key => key.GetAttribute("aria-label")));
        Assert.Equal(page.Find("#say-words").TextContent, page.Find("svg.village").GetAttribute("aria-label"));
        Assert.Equal("placement", page.Find("#about option[selected]").GetAttribute("value"));
    }

    [Fact]
    public void In_public_there_are_no_counts_and_what_is_merged_says_so()
    {
        var village = VillageRule.Of(
            "Sex",
            [new("Male", 120, "is male", "are male"), new("Female", 110, "is female", "are female"), new("Neither", 3, "is neither", "are neither")],
            hideUpTo: 5);

        var page = Draw(new VillageView(October, InPublic: true), village);

        Assert.Equal(["Figure", "Of them", "Of 100"], page.FindAll("thead th").Select(heading => heading.TextContent));
        Assert.Contains("Groups that are hidden to protect children, together", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("110", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".public-banner"));
    }

    [Fact]
    public void Too_few_children_are_no_village_and_the_page_says_why()
    {
        var page = Draw(new VillageView(October), VillageRule.Of("Sex", [new("Male", 99, "is male", "are male")], hideUpTo: null));

        Assert.Empty(page.FindAll("svg.village"));
        Assert.Contains("Only 99 children are counted", page.Find(".state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_months_stand_beside_each_other_with_the_difference_in_words_and_the_same_letters()
    {
        var lastYear = VillageRule.Of(
            "Where they live",
            [
                new("Own foster carers", 120, "lives with our own foster carers", "live with our own foster carers"),
                new("Connected carers", 270, "lives with family or friends", "live with family or friends"),
                new("Parents", 10, "lives with their parents", "live with their parents"),
            ],
            hideUpTo: null);

        var page = Draw(new VillageView(October) { Against = October.AddMonths(-12) }, WhereTheyLive, lastYear);

        Assert.Equal(
            ["A Live with our own foster carers 30 21 9 fewer", "B Live with family or friends 68 79 11 more", "C Live with their parents 2 0 2 fewer"],
            page.FindAll("tbody tr").Select(row => row.Words()));
        Assert.Equal("Together 100 100", page.Find("tfoot tr").Words());
        Assert.Equal(
            [(30, 68, 2), (21, 79, 0)],
            page.FindAll("figure svg.village").Select(picture => (Count(picture, "A"), Count(picture, "B"), Count(picture, "C"))));

        static int Count(AngleSharp.Dom.IElement picture, string letter) =>
            picture.QuerySelectorAll("text").Count(text => text.TextContent == letter);
    }

    [Fact]
    public void A_month_that_cannot_stand_beside_says_so_and_the_village_is_drawn_all_the_same()
    {
        var few = VillageRule.Of("Where they live", [new("Parents", 40, "lives with their parents", "live with their parents")], hideUpTo: null);

        var drawn = Draw(new VillageView(October) { Against = October.AddMonths(-12) }, WhereTheyLive, few);
        var notHeld = Draw(new VillageView(October) { Against = October.AddMonths(-12) }, WhereTheyLive);

        Assert.Contains("October 2025 is not drawn beside it. Only 40 children are counted", drawn.Find(".instead").TextContent, StringComparison.Ordinal);
        Assert.Contains("October 2025 is not held", notHeld.Find(".instead").TextContent, StringComparison.Ordinal);
        Assert.Equal(100, drawn.FindAll("svg.village:not(.key) text").Count);
    }

    [Fact]
    public void It_can_be_said_to_young_people_and_shown_in_the_meeting()
    {
        var page = Draw(new VillageView(October), WhereTheyLive);

        Assert.Equal(
            "Imagine that everyone in our care lives in one village of 100 people. 21 live with foster carers who work with our council. "
            + "79 live with family or friends. Nobody in the picture is one real person. If something here does not sound like your life, tell us.",
            page.Find("#young-words").TextContent);
        Assert.All(page.FindAll(".say-buttons button"), button => Assert.True(button.HasAttribute("hidden")));
        Assert.Contains(page.FindAll("a"), link => link.TextContent == "Use in presentation" && link.GetAttribute("href")!.StartsWith("/present/choose?", StringComparison.Ordinal));
    }

    private IRenderedComponent<VillageBody> Draw(VillageView view, Village village, Village? against = null) => Render<VillageBody>(parameters => parameters
        .Add(body => body.View, view)
        .Add(body => body.Content, new VillageContent(Report(October, village), [October])
        {
            Against = against is null ? null : Report(October.AddMonths(-12), against),
        }));

    private static VillageReport Report(ReportingMonth month, Village village) =>
        new() { Month = month, State = VersionState.Draft, Version = 1, IndicatorId = "children-in-care", Village = village };
}
