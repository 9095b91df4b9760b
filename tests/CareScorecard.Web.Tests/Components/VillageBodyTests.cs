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

        var letters = page.FindAll("svg.village text").Select(text => text.TextContent).ToList();
        Assert.Equal((100, 21, 79), (letters.Count, letters.Count(letter => letter == "A"), letters.Count(letter => letter == "B")));
        Assert.Equal(
            ["A Live with our own foster carers 21 88", "B Live with family or friends 79 340"],
            page.FindAll("tbody tr").Select(row => row.Words()));
        Assert.Equal(page.Find("p.paragraph").TextContent, page.Find("svg.village").GetAttribute("aria-label"));
        Assert.Equal("/village?month=2026-10", page.Find(".range [aria-current]").GetAttribute("href"));
    }

    [Fact]
    public void In_public_there_are_no_counts_and_what_is_merged_says_so()
    {
        var village = VillageRule.Of(
            "Sex",
            [new("Male", 120, "is male", "are male"), new("Female", 110, "is female", "are female"), new("Neither", 3, "is neither", "are neither")],
            hideUpTo: 5);

        var page = Draw(new VillageView(October, InPublic: true), village);

        Assert.Equal(["Letter", "Of them", "Of 100"], page.FindAll("thead th").Select(heading => heading.TextContent));
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

    private IRenderedComponent<VillageBody> Draw(VillageView view, Village village) => Render<VillageBody>(parameters => parameters
        .Add(body => body.View, view)
        .Add(body => body.Content, new VillageContent(
            new VillageReport { Month = October, State = VersionState.Draft, Version = 1, IndicatorId = "children-in-care", Village = village },
            [October])));
}
