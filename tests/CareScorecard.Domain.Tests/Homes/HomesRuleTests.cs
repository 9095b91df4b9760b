using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Homes;

public sealed class HomesRuleTests
{
    [Fact]
    public void Twenty_miles_are_within_twenty_and_miles_do_not_matter_in_our_area()
    {
        var homes = new HomesRule(new MonthRecordsBuilder("2024-02")
            .With(
                At("IN", PlacementLocation.In, 30m),
                At("EDGE", PlacementLocation.Out, 20m),
                At("FAR", PlacementLocation.Out, 20.1m),
                At("FAR2", PlacementLocation.Out, 90m) with { UnaccompaniedAsylumSeeking = true },
                At("NO MILES", PlacementLocation.Out, null),
                At("NOWHERE", null, 90m),
                At("LEFT", PlacementLocation.Out, 90m) with { CareEndedOn = A.Day("2024-02-29") })
            .ToCareMonth());

        var split = homes.ByDistance();

        Assert.Equal(
            [
                ("In our area", 1m), ("Outside, within 20 miles of home", 1m), ("Outside, more than 20 miles from home", 2m),
                ("Outside, distance not recorded", 1m), ("Not recorded", 1m),
            ],
            split.Parts.Select(part => (part.Label, part.Numerator!.Value)));
        Assert.Null(split.Note);
    }

    [Fact]
    public void The_splits_agree_with_the_measures()
    {
        var random = new Random(7);
        var month = ManyHomes.Month(random, 300);
        var homes = new HomesRule(month);

        var distance = homes.ByDistance().Parts.Select(part => part.Numerator!.Value).ToList();
        var kinds = Breakdown(month, Dimension.Placement);
        var areas = Breakdown(month, Dimension.Area);
        var crossed = homes.Cross()!;

        Assert.Equal(areas, [distance[0], distance[1] + distance[2] + distance[3], distance[4]]);
        Assert.Equal(Numerator(month, "children-in-care"), distance.Sum());
        Assert.Equal(Numerator(month, "out-of-area"), distance[1] + distance[2] + distance[3]);
        Assert.Equal(Numerator(month, "over-20-miles"), distance[2] - ManyHomes.DistanceCells(month)[1, 2]);
        Assert.Equal(Numerator(month, "children-in-care"), homes.ByProvider().Parts.Sum(part => part.Numerator!.Value));
        Assert.Equal(kinds, crossed.Rows.Select(row => (decimal)row.Total));
        Assert.Equal(distance, crossed.Totals.Select(total => (decimal)total));
    }

    [Fact]
    public void Without_a_column_of_miles_nobody_is_said_to_live_near_or_far()
    {
        var split = new HomesRule(new MonthRecordsBuilder("2024-02")
            .With(At("IN", PlacementLocation.In, null), At("OUT", PlacementLocation.Out, null))
            .Without(Fields.Children.DistanceFromHome)
            .ToCareMonth()).ByDistance();

        Assert.Equal([1m, null, null, 1m, 0m], split.Parts.Select(part => part.Numerator));
        Assert.Equal(
            "Not in this month's files: Children: Distance from home (miles). Without it nobody can say how far away a home outside our area is.",
            split.Note);
    }

    [Fact]
    public void Without_the_columns_there_is_no_split_and_the_column_is_named()
    {
        var homes = new HomesRule(new MonthRecordsBuilder("2024-02")
            .With(A.Child("ONE"))
            .Without(Fields.Children.PlacementLocation, Fields.Children.PlacementProvider, Fields.Children.PlacementType)
            .ToCareMonth());

        Assert.Equal(("Not in this month's files: Children: Placement location.", 0), (homes.ByDistance().Unavailable, homes.ByDistance().Parts.Count));
        Assert.Equal("Not in this month's files: Children: Placement provider.", homes.ByProvider().Unavailable);
        Assert.Equal("Not in this month's files: Children: Placement type.", homes.KindUnavailable);
        Assert.Null(homes.Cross());
    }

    private static PeriodOfCare At(string id, PlacementLocation? location, decimal? miles) =>
        A.Child(id) with { PlacementLocation = location, MilesFromHome = miles };

    private static decimal Numerator(CareMonth month, string id) =>
        Assert.IsType<IndicatorValue.Measured>(Domain.Indicators.Catalogue.Find(id)!.Judge(month).Value).Numerator;

    private static IEnumerable<decimal> Breakdown(CareMonth month, Dimension dimension)
    {
        var children = Domain.Indicators.Catalogue.Find("children-in-care")!;
        return BreakdownRule.Of(children.Judge(month), children.Definition, dimension).Parts.Select(part => part.Numerator!.Value);
    }
}
