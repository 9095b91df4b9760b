using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Comparators;

public class PublishedFiguresTests
{
    private static readonly ReportingMonth October2026 = new(2026, 10);

    private static readonly IndicatorDefinition ThreeOrMorePlacements = Definitions.Percent() with
    {
        ComparatorMeasure = "placements_3plus_12m_pct",
        ComparatorDifference = "Counted otherwise.",
    };

    [Fact]
    public void England_the_region_the_neighbours_and_their_neighbours_stand_in_this_order()
    {
        var comparators = PublishedFigures.For(
            ThreeOrMorePlacements, "North East", ["Redcar and Cleveland", "middlesbrough"], October2026);

        Assert.Equal(
            [
                ("England", ComparatorKind.National),
                ("North East", ComparatorKind.Region),
                ("Redcar and Cleveland", ComparatorKind.Council),
                ("Middlesbrough", ComparatorKind.Council),
                ("Councils most like Redcar and Cleveland", ComparatorKind.Neighbours),
                ("Councils most like Middlesbrough", ComparatorKind.Neighbours),
            ],
            comparators.Select(comparator => (comparator.Area, comparator.Kind)));
        Assert.Equal(
            new Comparator("England", ComparatorKind.National, 2025, 10m, "Published to the nearest whole number. Counted otherwise."),
            comparators[0]);
        Assert.Equal(
            "Mean of the published figures of 10 of its 10 statistical neighbours. Counted otherwise.",
            comparators[^1].Note);
    }

    [Theory]
    [InlineData(2025, 3, 2025)]
    [InlineData(2025, 2, 2024)]
    [InlineData(2021, 10, 2021)]
    public void A_month_stands_beside_the_latest_year_that_had_ended(int year, int month, int expected)
    {
        var england = PublishedFigures.For(ThreeOrMorePlacements, null, [], new ReportingMonth(year, month))[0];

        Assert.Equal(expected, england.YearEnding);
    }

    [Fact]
    public void The_neighbours_mean_rate_of_March_2021_is_the_published_one()
    {
        var rate = Definitions.Of(Unit.Rate, Calculation.RatePer10000) with { ComparatorMeasure = "cla_rate_per_10000" };

        var mean = PublishedFigures.For(rate, null, ["Middlesbrough"], new ReportingMonth(2021, 10))
            .Single(comparator => comparator.Kind == ComparatorKind.Neighbours);

        Assert.Equal((2021, 135.3m), (mean.YearEnding, mean.Value));
    }

    [Fact]
    public void A_figure_that_was_revised_is_shown_as_it_stands_now()
    {
        var rate = Definitions.Of(Unit.Rate, Calculation.RatePer10000) with { ComparatorMeasure = "cla_rate_per_10000" };

        Assert.Equal(70m, PublishedFigures.For(rate, null, [], new ReportingMonth(2023, 12))[0].Value);
    }

    [Fact]
    public void A_share_worked_out_from_numbers_and_a_number_of_children_say_so()
    {
        var connected = Definitions.Percent() with { ComparatorMeasure = "kinship_pct_of_cla" };
        var children = Definitions.Count() with { ComparatorMeasure = "cla_number" };

        Assert.Equal(
            [new Comparator("England", ComparatorKind.National, 2024, 16.4m, "Worked out from two published numbers.")],
            PublishedFigures.For(connected, "North East", ["Middlesbrough"], October2026));
        Assert.Equal("Children at 31 March.", PublishedFigures.For(children, null, [], October2026)[0].Note);
    }

    [Fact]
    public void Nothing_is_published_before_the_first_year_nor_for_a_measure_or_an_area_of_our_own()
    {
        Assert.Empty(PublishedFigures.For(ThreeOrMorePlacements, "North East", [], new ReportingMonth(2015, 1)));
        Assert.Empty(PublishedFigures.For(Definitions.Percent(), "North East", [], October2026));
        Assert.Single(PublishedFigures.For(ThreeOrMorePlacements, "Wessex", ["Casterbridge"], October2026));
    }

    [Fact]
    public void Regions_and_councils_that_have_figures_can_be_offered()
    {
        Assert.Equal(["East Midlands", "North East"], PublishedFigures.Regions);
        Assert.Equal(["Middlesbrough", "Nottingham", "Redcar and Cleveland", "Stockton-on-Tees"], PublishedFigures.Councils);
    }

    [Fact]
    public void Every_measure_that_the_catalogue_names_is_published()
    {
        Assert.All(
            Domain.Indicators.Catalogue.All.Where(indicator => indicator.Definition.ComparatorMeasure is not null),
            indicator => Assert.NotEmpty(PublishedFigures.For(indicator.Definition, null, [], October2026)));
    }
}
