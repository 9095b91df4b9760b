using Bunit;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components.Pages.Restatements;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class RestatementsBodyTests : BunitContext
{
    private static readonly ReportingMonth September = new(2026, 9);

    private static readonly DateTime First = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    [Fact]
    public void Each_load_says_when_why_and_what_moved_the_latest_first()
    {
        var page = Draw(
            Restated("children-in-care", 421, 420, First, 2, "A late leaver"),
            Restated("started-in-month", 19, 18, First, 2, "A late leaver"),
            Restated("children-in-care", 420, 422, First.AddDays(1), 3, null));

        Assert.Equal("3 past figures have been corrected, at 2 times", page.Find("h1").TextContent);
        Assert.Equal(
            ["September 2026, 5 November 2026 at 09:14", "September 2026, 4 November 2026 at 09:14"],
            page.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["Children in our care 420 422", "Children in our care 421 420", "Children who came into care this month 19 18"],
            page.FindAll("tbody tr").Select(row => row.Words()));
        Assert.Contains("Why: A late leaver.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("No reason was given.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/indicators/children-in-care?month=2026-09", page.Find("tbody a").GetAttribute("href"));
    }

    [Fact]
    public void Nothing_corrected_is_said() => Assert.Equal("No past figure has been corrected", Draw().Find("h1").TextContent);

    private static Restatement Restated(string id, int before, int after, DateTime at, int version, string? reason) => new(
        id, September, version, new IndicatorValue.Measured(before, null, Calculation.Count), new IndicatorValue.Measured(after, null, Calculation.Count), reason, null, at);

    private IRenderedComponent<RestatementsBody> Draw(params Restatement[] restatements) => Render<RestatementsBody>(parameters => parameters
        .Add(body => body.View, new RestatementsView())
        .Add(body => body.Content, new RestatementsContent(restatements, [September])));
}
