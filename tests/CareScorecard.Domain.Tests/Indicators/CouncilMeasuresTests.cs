using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

public class CouncilMeasuresTests
{
    [Theory]
    [InlineData(Unit.Percent, Calculation.Share, 75)]
    [InlineData(Unit.Rate, Calculation.RatePer10000, 7500)]
    [InlineData(Unit.Ratio, Calculation.Quotient, 0.75)]
    [InlineData(Unit.Weeks, Calculation.Quotient, 0.75)]
    [InlineData(Unit.Days, Calculation.Quotient, 0.75)]
    [InlineData(Unit.Score, Calculation.Quotient, 0.75)]
    [InlineData(Unit.PerFullTimePost, Calculation.Quotient, 0.75)]
    public void The_unit_says_how_the_value_follows(Unit unit, Calculation calculation, double value)
    {
        var figure = Single(Measure("rota-visits", 3m, 4m, unit));

        Assert.Equal(new IndicatorValue.Measured(3m, 4m, calculation), figure.Value);
        Assert.Equal((decimal)value, figure.Value.Number);
    }

    [Fact]
    public void A_count_is_its_numerator_whatever_stands_below_it()
    {
        Assert.Equal(
            new IndicatorValue.Measured(0m, null, Calculation.Count), Single(Measure("carers", 0m, 0m, Unit.Count)).Value);
        Assert.Equal(
            new IndicatorValue.Measured(12m, null, Calculation.Count), Single(Measure("carers", 12m, null, Unit.Count)).Value);
    }

    [Fact]
    public void Anything_else_without_a_denominator_or_over_nobody_has_no_figure()
    {
        Assert.Equal(
            new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Measures.Denominator])),
            Single(Measure("visits", 3m, null, Unit.Percent)).Value);
        Assert.Equal(
            new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), Single(Measure("visits", 0m, 0m, Unit.Ratio)).Value);
    }

    [Fact]
    public void A_measure_becomes_an_indicator_of_the_council_in_its_own_words()
    {
        var definition = Single(Measure(" CP4 ", 3m, 4m, Unit.Percent) with
        {
            Title = "Visits by councillors",
            Polarity = Polarity.Higher,
            Note = "Each home twice a year",
        }).Definition;

        Assert.Equal(
            ("CP4", Theme.Council, "Visits by councillors", Unit.Percent, Polarity.Higher, "Each home twice a year", SubjectKind.Measure),
            (definition.Id, definition.Theme, definition.Title, definition.Unit, definition.Polarity, definition.Note, definition.Counts));
    }

    [Fact]
    public void Without_a_title_the_id_is_shown()
    {
        Assert.Equal("CP4", Single(Measure("CP4", 3m, null, Unit.Count)).Definition.Title);
    }

    [Fact]
    public void Ids_that_are_empty_ours_or_taken_are_refused_and_the_reason_is_told()
    {
        var measures = Of(
            Measure("visits", 1m, null, Unit.Count),
            Measure("Children-In-Care", 2m, null, Unit.Count),
            Measure("VISITS", 3m, null, Unit.Count),
            Measure("  ", 4m, null, Unit.Count));

        Assert.Equal(["visits"], measures.Figures.Select(figure => figure.Definition.Id));
        Assert.Equal(
            [
                (2m, "The id Children-In-Care belongs to the scorecard's own measure \"Children in our care\". Give this one another id."),
                (3m, "The id VISITS is on the sheet more than once. The first row is used; give this one another id."),
                (4m, "The measure has no id. Give it one that no other measure has."),
            ],
            measures.Refused.Select(refused => (refused.Measure.Numerator, refused.Why)));
    }

    private static CouncilMeasure Measure(string id, decimal numerator, decimal? denominator, Unit unit) => new()
    {
        Id = id,
        Numerator = numerator,
        Denominator = denominator,
        Unit = unit,
    };

    private static CouncilFigure Single(CouncilMeasure measure) => Assert.Single(Of(measure).Figures);

    private static CouncilMeasures Of(params CouncilMeasure[] measures) =>
        CouncilMeasures.Of(new MonthRecordsBuilder("2024-02").Build() with { Measures = measures });
}
