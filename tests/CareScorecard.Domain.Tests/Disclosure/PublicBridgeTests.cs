using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PublicBridgeTests
{
    private static readonly DisclosureThresholds Thresholds = new();
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());
    private static readonly HashSet<BridgePartKind> None = [];

    [Fact]
    public void Flows_of_none_or_many_are_shown_and_nobody_is_named()
    {
        var shown = Protect(Flows("one-placement", 19, -12, 0, -9));

        Assert.Equal(-2m, shown.Change);
        Assert.Equal([19m, -12m, 0m, -9m, 0m, 0m, 0m], shown.Parts.Select(part => part.Change));
        Assert.All(shown.Parts, part => Assert.Empty(part.Subjects));
    }

    [Fact]
    public void A_small_flow_takes_the_smallest_other_with_it_since_they_add_up_to_the_change()
    {
        var shown = Protect(Flows("one-placement", 19, -3, 8, -9));

        Assert.Equal(15m, shown.Change);
        Assert.Equal([19m, null, null, -9m, 0m, 0m, 0m], shown.Parts.Select(part => part.Change));
        Assert.Equal([false, true, true, false, false, false, false], shown.Parts.Select(part => part.Hidden));
    }

    [Fact]
    public void A_zero_is_hidden_where_nothing_else_would_protect_a_small_flow()
    {
        var shown = Protect(Flows("one-placement", 4, 0));

        Assert.Equal(4m, shown.Change);
        Assert.Equal(2, shown.Parts.Count(part => part.Hidden));
        Assert.True(shown.Parts[0].Hidden);
    }

    [Fact]
    public void A_change_is_hidden_when_either_side_is_hidden_and_every_flow_with_it()
    {
        var bridge = Flows("one-placement", 19, -12);

        Assert.All(
            [PublicBridge.Protect(bridge, Hidden, Shown, Thresholds, None), PublicBridge.Protect(bridge, Shown, Hidden, Thresholds, None)],
            shown =>
            {
                Assert.Null(shown.Change);
                Assert.All(shown.Parts, part => Assert.Equal((null, true), (part.Change, part.Hidden)));
            });
    }

    [Fact]
    public void Corrections_of_a_few_children_are_hidden_even_where_they_cancel_out()
    {
        var part = new BridgePart(BridgePartKind.Corrected, 0m, [Subject("A", 1), Subject("B", -1)]);
        var bridge = Flows("one-placement", 19, -12);

        var shown = Protect(bridge with { Parts = [.. bridge.Parts.SkipLast(1), part] });

        Assert.True(shown.Parts[^1].Hidden);
        Assert.Equal(2, shown.Parts.Count(other => other.Hidden));
    }

    [Fact]
    public void Days_of_a_few_children_are_hidden_however_many_days()
    {
        var bridge = Flows("one-placement", 0, 0);
        BridgePart[] parts = [new(BridgePartKind.CameIn, 900m, [Subject("A", 400), Subject("B", 500)]), .. bridge.Parts.Skip(1)];

        var shown = Protect(bridge with { Parts = parts, Change = 900m });

        Assert.True(shown.Parts[0].Hidden);
    }

    [Fact]
    public void Only_the_change_is_told_where_flows_would_tell_of_other_figures()
    {
        var shown = PublicBridge.ChangeOnly(Flows("one-placement", 19, -12), Shown, Shown, Thresholds);

        Assert.Equal(7m, shown.Change);
        Assert.All(shown.Parts, part => Assert.Null(part.Change));
        Assert.Equal(
            [true, false, false, false, false],
            new[] { "children-in-care", "ended-12-months", "started-in-month", "adopted-12-months", "health-assessment-no-refusals" }
                .Select(PublicBridge.TellsFlows));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(10)]
    public void No_hidden_flow_can_be_worked_out(int hideUpTo)
    {
        var random = new Random(29);
        for (var round = 0; round < 500; round++)
        {
            var staff = Flows("one-placement", [.. Enumerable.Range(0, 7).Select(kind => Draw(random) * (kind is 1 or 3 or 5 ? -1 : 1))]);

            var shown = PublicBridge.Protect(staff, Shown, Shown, new DisclosureThresholds(hideUpTo), None);

            AssertSafe(staff, shown, hideUpTo);
        }
    }

    private static int Draw(Random random) => random.Next(3) switch { 0 => 0, 1 => random.Next(1, 11), _ => random.Next(0, 40) };

    private static void AssertSafe(Bridge staff, Bridge shown, int hideUpTo)
    {
        var solver = new Solver(staff.Parts.Count);
        solver.See(Enumerable.Range(0, staff.Parts.Count).Select(i => (i, 1)));
        for (var i = 0; i < staff.Parts.Count; i++)
        {
            if (shown.Parts[i] is { Hidden: false })
            {
                Assert.Equal(staff.Parts[i].Change, shown.Parts[i].Change);
                Assert.False(Math.Abs(staff.Parts[i].Change!.Value) is var flow && flow > 0 && flow <= hideUpTo);
                solver.See([(i, 1)]);
            }
        }

        Assert.All(
            Enumerable.Range(0, staff.Parts.Count).Where(i => shown.Parts[i].Hidden),
            i => Assert.False(solver.CanWorkOut([(i, 1)])));
    }

    private static IndicatorValue Shown => IndicatorValue.From(30, 60, Calculation.Share);

    private static Bridge Protect(Bridge bridge) => PublicBridge.Protect(bridge, Shown, Shown, Thresholds, None);

    private static BridgeSubject Subject(string identity, decimal change) => new(identity, identity, change);

    private static Bridge Flows(string id, params int[] flows) => new()
    {
        Definition = Domain.Indicators.Catalogue.Find(id)!.Definition,
        From = new ReportingMonth(2024, 1),
        To = new ReportingMonth(2024, 2),
        Change = flows.Sum(),
        Parts =
        [
            .. Enum.GetValues<BridgePartKind>().Select((kind, i) => (Kind: kind, Flow: i < flows.Length ? flows[i] : 0)).Select(part => new BridgePart(
                part.Kind,
                part.Flow,
                [.. Enumerable.Range(0, Math.Abs(part.Flow)).Select(i => Subject($"{part.Kind}{i}", Math.Sign(part.Flow)))])),
        ],
    };
}
