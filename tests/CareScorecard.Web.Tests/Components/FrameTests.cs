using Bunit;
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
            "Norhaven is a made-up council. No real child is in these figures.",
            Draw("/", isSample: true).Find("aside p").TextContent);

    [Fact]
    public void A_real_council_has_no_such_note() => Assert.Empty(Draw("/", isSample: false).FindAll("aside"));

    [Fact]
    public void The_place_where_one_is_is_marked()
    {
        Assert.Equal("/", Draw("/?month=2026-10", isSample: false).Find("[aria-current=page]").GetAttribute("href"));
        Assert.Equal("/upload", Draw("/upload", isSample: false).Find("[aria-current=page]").GetAttribute("href"));
    }

    private IRenderedComponent<Frame> Draw(string here, bool isSample) => Render<Frame>(parameters => parameters
        .Add(frame => frame.Council, "Norhaven Council")
        .Add(frame => frame.Here, here)
        .Add(frame => frame.IsSample, isSample));
}
