using Bunit;
using CareScorecard.Application.Access;
using CareScorecard.Application.Finding;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Layout;
using CareScorecard.Web.Components.Pages.Finding;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Tests.Components;

namespace CareScorecard.Web.Tests.Finding;

public sealed class FindScreenTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void Nothing_asked_shows_what_could_be()
    {
        var screen = Draw(new PageState<FindContent>.Nothing(), "");

        Assert.Equal("What are you looking for?", screen.Find("h1").TextContent);
        Assert.Contains("/find?q=LAC%20reviews", screen.FindAll(".examples a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Loading_and_failing_say_so()
    {
        Assert.Equal("Looking…", Draw(new PageState<FindContent>.Loading(), "PEP").Find("[role=status]").TextContent);
        var failed = Draw(new PageState<FindContent>.Failed("K7-2291"), "PEP");
        Assert.Contains("K7-2291", failed.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/find?q=PEP", failed.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void Measures_come_with_figure_children_and_status_and_lead_to_the_month()
    {
        var screen = Ready("homes oct 2026", Found([October], [MadeUpFigures.OneHome.Definition]));

        Assert.Equal("Found 1 measure and 1 month", screen.Find("h1").TextContent);
        Assert.Equal("One home all year Stability 65.9% 282 of 428 children Off target", screen.Find(".found li").Words());
        Assert.Equal("/indicators/one-placement?month=2026-10", screen.Find(".found a").GetAttribute("href"));
        Assert.Equal("/?month=2026-10", screen.Find(".found-months a").GetAttribute("href"));
    }

    [Fact]
    public void Whoever_looks_as_the_board_does_goes_on_doing_so() =>
        Assert.Equal(
            "/indicators/one-placement?month=2026-10&view=public",
            Draw(new PageState<FindContent>.Ready(new FindContent(Found([], [MadeUpFigures.OneHome.Definition]), [], October)), "homes", inPublic: true)
                .Find(".found a").GetAttribute("href"));

    [Fact]
    public void Nothing_found_says_what_to_try_and_that_no_child_is_found()
    {
        var screen = Ready("N1234567", new FoundThings { Rest = "N1234567", Month = October });

        Assert.Equal("Nothing was found", screen.Find("h1").TextContent);
        Assert.Contains("Children are never found here", screen.Markup, StringComparison.Ordinal);
        Assert.Equal("/#everything", screen.FindAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public void A_month_that_is_not_there_is_named_with_the_latest_that_is() =>
        Assert.Contains(
            "There is no scorecard for March 2031 that you can open. The latest is October 2026.",
            Ready("March 2031", new FoundThings { Rest = "", NotThere = new ReportingMonth(2031, 3) }).Find(".lead").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void What_was_typed_is_shown_as_text_and_never_as_markup()
    {
        var screen = Ready("<img src=x onerror=alert(1)>", new FoundThings { Rest = "" });

        Assert.Empty(screen.FindAll("img"));
        Assert.Contains("<img src=x", screen.Find(".eyebrow").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IRO", "/officers")]
    [InlineData("corrections", "/restatements")]
    [InlineData("slides", "/present/choose")]
    [InlineData("upload", "/upload")]
    [InlineData("villages", "/village")]
    [InlineData("placements", "/homes")]
    [InlineData("out of area", "/homes")]
    [InlineData("care leavers", "/care-leavers")]
    [InlineData("virtual school", "/health-and-education")]
    public void Pages_are_found_by_their_words(string typed, string address) =>
        Assert.Equal(address, FindablePage.Find(Viewer.Staff, typed)[0].Address);

    [Fact]
    public void Nobody_is_led_to_a_page_that_they_may_not_open()
    {
        Assert.Empty(FindablePage.Find(Viewer.Board, "upload"));
        Assert.Empty(FindablePage.Find(Viewer.Board, "IRO"));
        Assert.DoesNotContain(FindablePage.Find(Viewer.Board, "audit settings people months targets backups"), page => page.Needs != Permission.ReadPublished);
    }

    /// <summary>A page that is added to the masthead is added to what is found.</summary>
    [Fact]
    public void Every_page_of_the_masthead_is_found()
    {
        var frame = Render<Frame>(parameters => parameters.Add(page => page.Here, "/").Add(page => page.Viewer, Viewer.Staff));

        var found = FindablePage.All.Select(page => page.Address).Append(PresentView.Path);

        Assert.Empty(frame.FindAll("nav a").Select(link => link.GetAttribute("href")!.Split('?')[0]).Except(found));
    }

    [Theory]
    [InlineData("/", "", false)]
    [InlineData("/?q=other", "", false)]
    [InlineData("/find?q=LAC%20reviews", "LAC reviews", false)]
    [InlineData("/indicators/one-placement?view=public", "", true)]
    public void The_box_keeps_what_is_looked_for_and_the_view(string here, string text, bool inPublic)
    {
        var frame = Render<Frame>(parameters => parameters.Add(page => page.Here, here).Add(page => page.Viewer, Viewer.Board));

        Assert.Equal("/find", frame.Find("form[role=search]").GetAttribute("action"));
        Assert.Equal(text, frame.Find("#search").GetAttribute("value"));
        Assert.Equal(inPublic ? 1 : 0, frame.FindAll("form[role=search] input[type=hidden][name=view][value=public]").Count);
    }

    [Fact]
    public void Nobody_has_a_box() => Assert.Empty(
        Render<Frame>(parameters => parameters.Add(page => page.Here, "/sign-in").Add(page => page.Viewer, new Viewer(null, Roles.None))).FindAll("form[role=search]"));

    private static FoundThings Found(IReadOnlyList<ReportingMonth> months, IReadOnlyList<IndicatorDefinition> measures) => new()
    {
        Rest = "homes",
        Month = October,
        Months = months,
        Measures = [.. measures.Select(definition => new FoundMeasure(definition, MadeUpFigures.OneHome))],
    };

    private IRenderedComponent<FindScreen> Ready(string text, FoundThings found) =>
        Draw(new PageState<FindContent>.Ready(new FindContent(found, [], October)), text);

    private IRenderedComponent<FindScreen> Draw(PageState<FindContent> state, string text, bool inPublic = false) => Render<FindScreen>(parameters => parameters
        .Add(screen => screen.State, state)
        .Add(screen => screen.View, new FindView(text, inPublic)));
}
