using Bunit;
using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components.Pages.FactChecks;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class FactCheckBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void Passages_are_marked_in_the_text_and_each_says_what_the_figures_say()
    {
        const string Text = "It fell by 51.5%.\nThen <b>4.1%</b> below.";

        var page = Draw(new CheckedText(
            Text,
            [
                new FactFinding("51.5%", 11, "a fall of 51.5%", "99 to 51 is a fall of 48.5%", FactRules.RelativeChange),
                new FactFinding("4.1%", Text.IndexOf("4.1%", StringComparison.Ordinal), "4.1%", "4.1 percentage points", FactRules.Points),
            ]));

        Assert.Equal("2 passages to look at again", page.Find("h1").TextContent);
        Assert.Equal(["51.5%", "4.1%"], page.FindAll("mark").Select(mark => mark.TextContent));
        Assert.Equal("It fell by 51.5%1.\nThen <b>4.1%2</b> below.", page.Find(".checked").TextContent.ReplaceLineEndings("\n"));
        Assert.Equal(
            "“51.5%” It says a fall of 51.5%. The figures say: 99 to 51 is a fall of 48.5%.",
            page.Find("#finding-1").Words());
        Assert.Equal(["/factcheck#finding-1", "/factcheck#finding-2"], page.FindAll("sup a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Nothing_doubted_is_said_with_what_was_not_checked()
    {
        var page = Draw(new CheckedText("12 children.", []));

        Assert.Equal("Nothing to look at again", page.Find("h1").TextContent);
        Assert.Contains("What the figures do not know was not checked.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_a_text_is_sent_there_is_only_the_question() =>
        Assert.Equal("Is what you wrote what the figures say?", Draw(null).Find("h1").TextContent);

    private IRenderedComponent<FactCheckBody> Draw(CheckedText? text) => Render<FactCheckBody>(parameters => parameters
        .Add(body => body.View, new FactCheckView())
        .Add(body => body.Content, new FactCheckContent(October, [October], text)));
}
