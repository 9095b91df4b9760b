using Bunit;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Controls;

namespace CareScorecard.Web.Tests.Components;

public sealed class FourStatesTests : BunitContext
{
    [Fact]
    public void Loading_says_so_to_a_screen_reader() =>
        Assert.Contains("Reading the month's figures", Draw(new PageState<string>.Loading()).Find("[role=status]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Nothing_yet_leads_to_the_upload() =>
        Assert.Equal("/upload", Draw(new PageState<string>.Nothing()).Find("a.button").GetAttribute("href"));

    [Theory]
    [InlineData(false, "January 2020 has not been loaded", "/village")]
    [InlineData(true, "January 2020 has not been published", "/village?view=public")]
    public void A_month_that_is_not_there_offers_the_latest_that_is(bool inPublic, string heading, string link)
    {
        var page = Draw(new PageState<string>.Nothing(), new ReportingMonth(2020, 1), inPublic);

        Assert.Equal(heading, page.Find("h1").TextContent);
        Assert.Equal(link, page.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void What_could_not_be_loaded_says_what_to_do_and_a_reference()
    {
        var page = Draw(new PageState<string>.Failed("K7-2291"));

        Assert.Contains("K7-2291", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/village?about=sex", page.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void What_is_ready_is_drawn() => Assert.Equal("<p>Ready</p>", Draw(new PageState<string>.Ready("Ready")).Markup);

    private IRenderedComponent<FourStates<string>> Draw(PageState<string> state, ReportingMonth? month = null, bool inPublic = false) =>
        Render<FourStates<string>>(parameters => parameters
            .Add(page => page.State, state)
            .Add(page => page.Title, "A village of 100")
            .Add(page => page.Month, month)
            .Add(page => page.InPublic, inPublic)
            .Add(page => page.Path, "/village")
            .Add(page => page.Here, "/village?about=sex")
            .Add(page => page.ChildContent, content => $"<p>{content}</p>"));
}
