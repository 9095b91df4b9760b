using Bunit;
using CareScorecard.Application.Access;
using CareScorecard.Web.Components.Layout;

namespace CareScorecard.Web.Tests.Components;

public sealed class FrameTests : BunitContext
{
    [Fact]
    public void Landmarks_are_there_once_and_the_skip_link_stays_on_the_page()
    {
        var frame = Draw("/indicators/one-placement?month=2026-10", isSample: false);

        Assert.Single(frame.FindAll("header"));
        Assert.Single(frame.FindAll("main#main"));
        Assert.Single(frame.FindAll("footer"));
        Assert.Equal("/indicators/one-placement?month=2026-10#main", frame.Find("a.skip").GetAttribute("href"));
    }

    [Fact]
    public void A_made_up_council_says_so_on_every_page() =>
        Assert.Equal(
            "Sample council: made-up children, open accounts. Norhaven is a made-up council. No real child is in these figures.",
            Draw("/", isSample: true).Find("aside p").TextContent);

    [Fact]
    public void A_real_council_has_no_such_note() => Assert.Empty(Draw("/", isSample: false).FindAll("aside"));

    [Fact]
    public void The_place_where_one_is_is_marked()
    {
        Assert.Equal("/", Draw("/?month=2026-10", isSample: false).Find("[aria-current=page]").GetAttribute("href"));
        Assert.Equal("/upload", Draw("/upload", isSample: false).Find("[aria-current=page]").GetAttribute("href"));
    }

    [Fact]
    public void So_is_the_place_to_which_a_page_belongs()
    {
        var marked = Draw("/settings/crest", isSample: false).FindAll("nav a[aria-current]");

        Assert.Equal([("/settings", "true")], marked.Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-current"))));
    }

    [Fact]
    public void Nobody_is_led_to_where_they_may_not_go()
    {
        Assert.Equal(["/", "/homes", "/care-leavers", "/health-and-education", "/village", "/pack", "/present", "/restatements"], Draw("/", isSample: false, Viewer.Board).FindAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Draw("/sign-in", isSample: false, Viewer.Nobody).FindAll("nav"));
    }

    private IRenderedComponent<Frame> Draw(string here, bool isSample, Viewer? viewer = null) => Render<Frame>(parameters => parameters
        .Add(frame => frame.Council, "Norhaven Council")
        .Add(frame => frame.Here, here)
        .Add(frame => frame.Viewer, viewer ?? Viewer.Staff)
        .Add(frame => frame.IsSample, isSample));
}
