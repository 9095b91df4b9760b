using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Comparators;

public class PublishedFiguresTests
{
    private const string Rate = "cla_rate_per_10000";

    private static readonly ReportingMonth October2026 = new(2026, 10);

    private static readonly PublishedFigures BuiltIn = PublishedFigures.BuiltIn;

    private static readonly IndicatorDefinition ThreeOrMorePlacements = Definitions.Percent() with
    {
        ComparatorMeasure = "placements_3plus_12m_pct",
        ComparatorDifference = "Counted otherwise.",
    };

    [Fact]
    public void England_the_region_the_councils_most_like_ours_and_their_mean_stand_in_this_order()
    {
        var comparators = BuiltIn.For(
            ThreeOrMorePlacements, Council("North East", "Redcar and Cleveland", "middlesbrough"), October2026);

        Assert.Equal(
            [
                new("England", ComparatorKind.National, 2025, 10m, "Published to the nearest whole number. Counted otherwise."),
                new("North East", ComparatorKind.Region, 2025, 10m, "Published to the nearest whole number. Counted otherwise."),
                new("Redcar and Cleveland", ComparatorKind.Council, 2025, 9m, "Published to the nearest whole number. Counted otherwise."),
                new("Middlesbrough", ComparatorKind.Council, 2025, 12m, "Published to the nearest whole number. Counted otherwise."),
                new Comparator(
                    "Councils most like ours", ComparatorKind.Neighbours, 2025, 10.5m,
                    "Mean of the published, rounded figures of 2 of the 2 councils chosen. Counted otherwise."),
            ],
            comparators);
    }

    [Fact]
    public void A_council_whose_own_neighbours_are_published_stands_beside_their_published_mean()
    {
        var rate = Definitions.Of(Unit.Rate, Calculation.RatePer10000) with { ComparatorMeasure = Rate };

        var mean = BuiltIn.For(rate, new CouncilSettings { CouncilName = "Middlesbrough Council" }, new ReportingMonth(2021, 10))[^1];

        Assert.Equal(
            new Comparator(
                "Councils most like ours", ComparatorKind.Neighbours, 2021, 135.3m,
                "Mean of the published figures of 10 of the 10 statistical neighbours."),
            mean);
    }

    [Theory]
    [InlineData(2025, 3, 2025)]
    [InlineData(2025, 2, 2024)]
    [InlineData(2021, 10, 2021)]
    public void A_month_stands_beside_the_latest_year_that_had_ended(int year, int month, int expected)
    {
        var england = BuiltIn.For(ThreeOrMorePlacements, Council(), new ReportingMonth(year, month))[0];

        Assert.Equal(expected, england.YearEnding);
    }

    [Fact]
    public void A_figure_that_was_revised_is_shown_as_it_stands_now()
    {
        var rate = Definitions.Of(Unit.Rate, Calculation.RatePer10000) with { ComparatorMeasure = Rate };

        Assert.Equal(70m, BuiltIn.For(rate, Council(), new ReportingMonth(2023, 12))[0].Value);
    }

    [Fact]
    public void A_share_worked_out_from_numbers_and_a_number_of_children_say_so()
    {
        var connected = Definitions.Percent() with { ComparatorMeasure = "kinship_pct_of_cla" };
        var children = Definitions.Count() with { ComparatorMeasure = "cla_number" };

        Assert.Equal(
            [new Comparator("England", ComparatorKind.National, 2024, 16.4m, "Worked out from two published numbers.")],
            BuiltIn.For(connected, Council("North East", "Middlesbrough"), October2026));
        Assert.Equal("Children at 31 March.", BuiltIn.For(children, Council(), October2026)[0].Note);
    }

    [Fact]
    public void An_area_without_a_figure_is_not_published_or_not_in_our_data()
    {
        var connected = Definitions.Percent() with { ComparatorMeasure = "kinship_pct_of_cla" };
        var council = Council("London", "Middlesbrough", "Hackney");

        Assert.Equal(
            [("London", "not in our data"), ("Middlesbrough", "not published"), ("Hackney", "not in our data")],
            BuiltIn.Without(connected, council, October2026).Select(area => (area.Area, area.Why)));
        Assert.Equal(
            [("England", "not published"), ("London", "not in our data"), ("Middlesbrough", "not published"), ("Hackney", "not in our data")],
            BuiltIn.Without(Definitions.Percent(), council, October2026).Select(area => (area.Area, area.Why)));
        Assert.Empty(BuiltIn.Without(ThreeOrMorePlacements, Council("North East", "Middlesbrough"), October2026));
    }

    [Fact]
    public void Nothing_is_published_before_the_first_year_nor_for_a_measure_or_an_area_of_our_own()
    {
        Assert.Empty(BuiltIn.For(ThreeOrMorePlacements, Council("North East"), new ReportingMonth(2015, 1)));
        Assert.Empty(BuiltIn.For(Definitions.Percent(), Council("North East"), October2026));
        Assert.Single(BuiltIn.For(ThreeOrMorePlacements, Council("Wessex", "Casterbridge"), October2026));
    }

    [Theory]
    [InlineData(77, 1000, null)]
    [InlineData(160, 1000, null)]
    [InlineData(161, 1000, "above anything published, 7.7 to 16% in the years ending March 2019 to 2025")]
    [InlineData(76, 1000, "below anything published, 7.7 to 16% in the years ending March 2019 to 2025")]
    [InlineData(40, 100, "far above anything published, 7.7 to 16% in the years ending March 2019 to 2025")]
    public void A_figure_outside_everything_published_is_questioned(int numerator, int denominator, string? words)
    {
        var value = new IndicatorValue.Measured(numerator, denominator, Calculation.Share);

        Assert.Equal(words, BuiltIn.Outside(ThreeOrMorePlacements, value, October2026)?.Words(ThreeOrMorePlacements));
    }

    [Fact]
    public void Numbers_of_children_single_areas_and_measures_without_a_figure_are_not_questioned()
    {
        var few = new IndicatorValue.Measured(1, null, Calculation.Count);
        var share = new IndicatorValue.Measured(90, 100, Calculation.Share);
        var hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

        Assert.Null(BuiltIn.Outside(Definitions.Count() with { ComparatorMeasure = "cla_number" }, few, October2026));
        Assert.Null(BuiltIn.Outside(Definitions.Percent() with { ComparatorMeasure = "kinship_pct_of_cla" }, share, October2026));
        Assert.Null(BuiltIn.Outside(Definitions.Percent(), share, October2026));
        Assert.Null(BuiltIn.Outside(ThreeOrMorePlacements, hidden, October2026));
        Assert.Null(BuiltIn.Outside(ThreeOrMorePlacements, share, new ReportingMonth(2015, 1)));
    }

    [Fact]
    public void Regions_and_councils_that_have_figures_can_be_offered()
    {
        Assert.Equal(["East Midlands", "North East"], BuiltIn.Regions);
        Assert.Equal(["Middlesbrough", "Nottingham", "Redcar and Cleveland", "Stockton-on-Tees"], BuiltIn.Councils);
        Assert.All(BuiltIn.Regions, region => Assert.True(EnglishAreas.IsRegion(region)));
        Assert.All(BuiltIn.Councils, council => Assert.True(EnglishAreas.IsCouncil(council)));
    }

    [Fact]
    public void Every_measure_that_the_catalogue_names_is_published()
    {
        Assert.All(
            Domain.Indicators.Catalogue.All.Where(indicator => indicator.Definition.ComparatorMeasure is not null),
            indicator => Assert.NotEmpty(BuiltIn.For(indicator.Definition, Council(), October2026)));
    }

    [Fact]
    public void A_measure_of_one_month_never_stands_beside_a_years_figure()
    {
        // What is published is of a year or of a day. A flow of one month has no published twin.
        Assert.DoesNotContain(
            Domain.Indicators.Catalogue.All,
            indicator => indicator.Definition.ComparatorMeasure is not null && indicator.Definition.Id.EndsWith("-month", StringComparison.Ordinal));
    }

    private static CouncilSettings Council(string? region = null, params string[] neighbours) => new() { Region = region, Neighbours = neighbours };
}
