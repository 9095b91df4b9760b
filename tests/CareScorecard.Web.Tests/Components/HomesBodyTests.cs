using Bunit;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Homes;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class HomesBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void The_finding_leads_and_three_sentences_follow()
    {
        var page = Draw(MadeUpHomes.Staff);

        Assert.Equal("127 of 428 children live outside our area, 74 of them more than 20 miles from home", page.Find("h1").TextContent);
        Assert.Equal(
            [
                "428 children are in our care: 118 with foster carers of an agency or another council, 104 with family or friends and 88 with our own foster carers.",
                "27 new homes began this month: 18 were first homes and 9 were moves by 8 children; 4 of the moves were planned, as far as reasons are recorded.",
            ],
            page.FindAll(".sentences li").Take(2).Select(sentence => sentence.TextContent));
        Assert.Equal(3, page.FindAll(".sentences li").Count);
    }

    [Fact]
    public void Each_distance_has_its_children_and_its_share_and_all_add_up()
    {
        var page = Draw(MadeUpHomes.Staff);

        Assert.Equal(
            [
                "In our area 301 70.3%", "Outside, within 20 miles of home 52 12.1%", "Outside, more than 20 miles from home 74 17.3%",
                "Outside, distance not recorded 1 0.2%", "Not recorded 0 0.0%",
            ],
            page.FindAll(".homes-parts tbody tr").Select(row => row.Words()));
        Assert.Equal("All children in our care 428", page.Find(".homes-parts tfoot tr").Words());
        Assert.Equal("70.33%", page.Find(".homes-parts rect.part").GetAttribute("width"));
    }

    [Fact]
    public void Two_things_at_once_are_confidential_and_every_count_says_its_column()
    {
        var page = Draw(MadeUpHomes.Staff, new HomesView(October, HomesBy.KindAndDistance));

        Assert.Contains("Confidential: staff only.", page.Find("#live ~ .confidential-note").TextContent, StringComparison.Ordinal);
        Assert.Equal("Own foster carers 80 6 2 0 0 88", page.Find(".crossed tbody tr").Words());
        Assert.Equal("All children in our care 301 52 74 1 0 428", page.Find(".crossed tfoot tr").Words());
        Assert.Equal("In our area", page.Find(".crossed td").GetAttribute("data-label"));
    }

    [Fact]
    public void Journeys_say_from_where_to_where_and_why()
    {
        var page = Draw(MadeUpHomes.Staff);

        Assert.Equal("Other foster carers → to Other foster carers 4", page.Find(".flows tbody tr").Words());
        Assert.Equal("All moves 9", page.Find(".flows tfoot tr").Words());
        Assert.Contains("Not recorded Not known 2", page.FindAll("[aria-labelledby=reasons] tr").Select(row => row.Words()));
        Assert.Contains("1 child of them had left again", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_files_do_not_tell_is_said_and_is_no_zero()
    {
        var page = Draw(MadeUpHomes.WithoutColumns);

        Assert.Equal(
            ["Outside, within 20 miles of home Not in this month's files", "Outside, more than 20 miles from home Not in this month's files"],
            page.FindAll(".homes-parts tbody tr").Skip(1).Take(2).Select(row => row.Words()));
        Assert.Contains("Without it nobody can say how far away", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Not in the extract", page.Find(".standing").TextContent, StringComparison.Ordinal);
        Assert.Contains("That column would tell why homes ended", page.Markup, StringComparison.Ordinal);
        Assert.Contains("No child in our care moved from one home to another", page.Markup, StringComparison.Ordinal);
        Assert.Equal(
            "Not in this month's files: Children: Placement provider.",
            Draw(MadeUpHomes.WithoutColumns, new HomesView(October, HomesBy.Provider)).Find("#live ~ p.soft").TextContent);
    }

    [Fact]
    public void In_public_there_are_no_journeys_no_second_thing_and_no_hidden_number()
    {
        var page = Draw(MadeUpHomes.Public, new HomesView(October, InPublic: true));

        Assert.Equal(
            ["Outside, more than 20 miles from home Hidden to protect children", "Outside, distance not recorded Hidden to protect children"],
            page.FindAll(".homes-parts tbody tr").Skip(2).Take(2).Select(row => row.Words()));
        Assert.Empty(page.FindAll(".flows, .crossed, .confidential-note"));
        Assert.Equal(["How far away", "Kind of home", "Who runs it"], page.FindAll("[aria-label='What to see the homes by'] a").Select(link => link.TextContent));
        Assert.DoesNotContain("74", page.Find("section").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".public-banner"));
        Assert.All(page.FindAll("main a, section a").Select(link => link.GetAttribute("href")!), href => Assert.Contains("view=public", href, StringComparison.Ordinal));
    }

    [Fact]
    public void The_trend_is_spoken_and_has_its_table()
    {
        var page = Draw(MadeUpHomes.Staff);

        Assert.StartsWith("New placements this month, from October 2025 to October 2026", page.Find("figure.trend svg").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(13, page.FindAll("details table tbody tr").Count);
    }

    [Fact]
    public void The_other_states_say_what_to_do()
    {
        var nothing = Render<FourStates<HomesContent>>(parameters => parameters
            .Add(page => page.State, new PageState<HomesContent>.Nothing())
            .Add(page => page.Title, "Homes and journeys")
            .Add(page => page.InPublic, true)
            .Add(page => page.Path, HomesView.Path)
            .Add(page => page.Here, "/homes?view=public")
            .Add(page => page.ChildContent, _ => string.Empty));

        Assert.Equal("No month has been published yet", nothing.Find("h1").TextContent);
        Assert.Equal("/homes", nothing.Find("a.button").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/homes", null, null, null)]
    [InlineData("/homes?month=2026-10&by=provider", "2026-10", "provider", null)]
    [InlineData("/homes?by=kind&view=public", null, "kind", "public")]
    public void The_address_makes_the_round_trip(string url, string? month, string? by, string? view) =>
        Assert.Equal(url, HomesView.FromQuery(month, by, view).ToUrl());

    [Fact]
    public void Two_things_at_once_are_one_in_public() =>
        Assert.Equal("/homes?view=public", HomesView.FromQuery(null, "kind-and-distance", null).ForPublic().ToUrl());

    private IRenderedComponent<HomesBody> Draw(HomesContent content, HomesView? view = null) => Render<HomesBody>(parameters => parameters
        .Add(body => body.View, view ?? new HomesView(October))
        .Add(body => body.Content, content));
}
