using Bunit;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Components;

public sealed class BridgeTests : BunitContext
{
    [Fact]
    public void Each_step_begins_where_the_one_before_ends_and_the_last_is_the_whole_change()
    {
        var plot = BridgePlot.Of(MadeUpPages.Bridge)!;

        // +10, -5, +7, -9, +1: from 0 to 10, 5, 12, 3 and 4, of 12.
        Assert.Equal(
            [
                ("+10", "up", "0%", "83.33%"), ("\u22125", "down", "41.67%", "41.67%"), ("+7", "up", "41.67%", "58.33%"),
                ("\u22129", "down", "25%", "75%"), ("+1", "corrected", "25%", "8.33%"), ("+4", "total", "0%", "33.33%"),
            ],
            plot.Steps.Select(step => (step.Number, step.Kind, step.X, step.Width)));
        Assert.Equal("0%", plot.Zero);
    }

    [Fact]
    public void A_fall_lies_left_of_nothing()
    {
        var bridge = Changed(BridgePartKind.Left, -3m) with { Change = -3m };

        var plot = BridgePlot.Of(bridge)!;

        Assert.Equal([("0%", "100%"), ("0%", "100%")], plot.Steps.Select(step => (step.X, step.Width)));
        Assert.Equal("100%", plot.Zero);
    }

    [Fact]
    public void Where_one_step_is_hidden_nothing_is_drawn_since_its_gap_would_tell()
    {
        var bridge = MadeUpPages.InPublic.Bridge!;

        Assert.Null(BridgePlot.Of(bridge));
        Assert.Empty(Render<BridgeChart>(parameters => parameters.Add(chart => chart.Bridge, bridge)).FindAll("svg"));
    }

    [Fact]
    public void Where_nothing_moved_there_is_nothing_to_draw() =>
        Assert.Null(BridgePlot.Of(Changed(BridgePartKind.Left, 0m) with { Change = 0m }));

    [Fact]
    public void The_drawing_is_heard_as_its_steps() =>
        Assert.Equal(
            "4 more children who pass than in September 2026: Came into care +10; Left care \u22125; Stayed and now pass +7; "
                + "Stayed and no longer pass \u22129; Records corrected since +1.",
            Render<BridgeChart>(parameters => parameters.Add(chart => chart.Bridge, MadeUpPages.Bridge)).Find("svg").GetAttribute("aria-label"));

    [Fact]
    public void The_table_sets_corrections_apart_and_sums_to_the_change()
    {
        var table = Table(MadeUpPages.Bridge);

        Assert.Equal(
            ["Came into care +10", "Left care \u22125", "Stayed and now pass +7", "Stayed and no longer pass \u22129"],
            table.FindAll("tbody:not(.apart) > tr").Select(row => row.QuerySelector("th")!.Words() + " " + row.QuerySelector("td")!.Words()));
        Assert.StartsWith("Records corrected since +1", table.Find("tbody.apart tr").Words(), StringComparison.Ordinal);
        Assert.Equal("In all +4", table.Find("tfoot tr").Words());
    }

    [Fact]
    public void Each_step_names_its_children_for_staff() =>
        Assert.Equal(
            "5 children NH0021 NH0022 NH0023 NH0024 NH0025", Table(MadeUpPages.Bridge).FindAll("details")[1].Words());

    [Fact]
    public void A_hidden_step_says_so_and_names_nobody()
    {
        var table = Table(MadeUpPages.InPublic.Bridge!);

        Assert.Equal("Left care Hidden to protect children", table.FindAll("tbody tr")[1].Words());
        Assert.Empty(table.FindAll("details"));
    }

    [Theory]
    [InlineData(1, "1 more child who passes than in September 2026")]
    [InlineData(-2, "2 fewer children who pass than in September 2026")]
    [InlineData(0, "As many children who pass as in September 2026")]
    public void The_change_is_said_in_words(int change, string words) =>
        Assert.Equal(words, BridgeSteps.Lead(MadeUpPages.Bridge with { Change = change }));

    private static Bridge Changed(BridgePartKind kind, decimal change) => MadeUpPages.Bridge with
    {
        Parts = [.. MadeUpPages.Bridge.Parts.Select(part => part with { Change = part.Kind == kind ? change : 0m, Subjects = [] })],
    };

    private IRenderedComponent<BridgeTable> Table(Bridge bridge) => Render<BridgeTable>(parameters => parameters
        .Add(table => table.Bridge, bridge)
        .Add(table => table.LabelledBy, "why"));
}
