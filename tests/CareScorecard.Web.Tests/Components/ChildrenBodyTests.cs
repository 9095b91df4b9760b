using Bunit;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Pages.Children;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class ChildrenBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void Each_child_stands_with_what_decides()
    {
        var page = Draw(List("visited-6-weeks", Line("A1", passes: false), Line("B2", passes: true)));

        Assert.Equal("1 of 2 children passes", page.Find("h1").TextContent);
        Assert.Equal(
            ["A1 Team: North Social worker: Worker Elm Passes: No Last visit 1 August 2026", "B2 Team: North Social worker: Worker Elm Passes: Yes Last visit 1 August 2026"],
            page.FindAll("tbody tr").Select(row => row.Words()));
        Assert.Equal(["Child ID", "Team", "Social worker", "Passes", "What decides"], page.FindAll("thead th").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Those_whom_the_account_does_not_show_are_counted()
    {
        var page = Draw(List("visited-6-weeks", Line("A1", passes: true)) with { NotShown = 12 }, "North", "East");

        Assert.Contains("Not shown: 12 more children behind this figure. Your account shows the teams North and East only.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_said_to_be_nobody()
    {
        var page = Draw(List("visited-6-weeks"));

        Assert.Contains("Nobody here.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void What_a_child_adds_to_an_average_is_said()
    {
        var page = Draw(List("days-to-adoptive-family", Line("A1", passes: true) with { Adds = 401m }));

        Assert.Equal("1 child is behind this figure", page.Find("h1").TextContent);
        Assert.Equal("401 days", page.Find("td.number").TextContent);
    }

    private static MemberLine Line(string id, bool passes) =>
        new(id, "North", "Worker Elm", Counts: true, passes, passes ? 1m : 0m, 1m, new Grounds("Last visit 1 August 2026"));

    private static MemberList List(string id, params MemberLine[] lines) => new()
    {
        Definition = Catalogue.Find(id)!.Definition,
        Polarity = Polarity.Higher,
        Month = October,
        State = VersionState.Draft,
        Version = 1,
        LoadedAt = new DateTime(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc),
        Value = new IndicatorValue.Measured(lines.Count(line => line.Passes), lines.Length, Calculation.Share),
        Lines = lines,
        Found = lines.Length,
        Counted = lines.Length,
        Passing = lines.Count(line => line.Passes),
        NotShown = 0,
        Teams = ["North"],
    };

    private IRenderedComponent<ChildrenBody> Draw(MemberList list, params string[] teams) => Render<ChildrenBody>(parameters => parameters
        .Add(body => body.List, list)
        .Add(body => body.View, new ChildrenView(list.Definition.Id))
        .Add(body => body.Held, [October])
        .Add(body => body.OwnTeams, teams));
}
