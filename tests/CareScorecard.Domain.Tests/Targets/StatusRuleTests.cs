using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Targets;

public class StatusRuleTests
{
    private static Status Rate(
        IndicatorDefinition definition, IndicatorValue value, string? target, decimal? tolerance = null, Polarity polarity = Polarity.Higher) =>
        StatusRule.Rate(definition, value, target is null ? null : Target(target), polarity, tolerance, rateNeeds: 10);

    [Theory]
    [InlineData(700, ">=70", Status.OnTarget)]
    [InlineData(699, ">=70", Status.Close)]
    [InlineData(670, ">=70", Status.Close)]
    [InlineData(669, ">=70", Status.OffTarget)]
    [InlineData(100, "<=10", Status.OnTarget)]
    [InlineData(101, "<=10", Status.Close)]
    [InlineData(105, "<=10", Status.Close)]
    [InlineData(106, "<=10", Status.OffTarget)]
    [InlineData(500, "50..70", Status.OnTarget)]
    [InlineData(700, "50..70", Status.OnTarget)]
    [InlineData(475, "50..70", Status.Close)]
    [InlineData(474, "50..70", Status.OffTarget)]
    [InlineData(730, "50..70", Status.Close)]
    [InlineData(731, "50..70", Status.OffTarget)]
    public void A_percentage_is_close_within_three_points_or_a_twentieth_of_the_target_where_that_is_less(
        int numerator, string target, Status expected)
    {
        Assert.Equal(expected, Rate(Percent(), Share(numerator, 1000), target));
    }

    [Theory]
    [InlineData(136.5, Status.Close)]
    [InlineData(136.6, Status.OffTarget)]
    [InlineData(130, Status.OnTarget)]
    public void Other_units_tolerate_a_twentieth_of_the_target(double weeks, Status expected)
    {
        var definition = Of(Unit.Weeks, Calculation.WeeksFromDays);
        var value = new IndicatorValue.Measured((decimal)weeks * 7m * 20m, 20m, Calculation.WeeksFromDays);

        Assert.Equal(expected, Rate(definition, value, "<=130"));
    }

    [Theory]
    [InlineData(50, 1, Status.OnTarget)]
    [InlineData(70, 1, Status.OnTarget)]
    [InlineData(45, 1, Status.Close)]
    [InlineData(75, 1, Status.Close)]
    [InlineData(44.9, 1, Status.OffTarget)]
    [InlineData(75.1, 1, Status.OffTarget)]
    [InlineData(21, 0.3, Status.OnTarget)]
    public void The_range_for_reviewing_officers_tolerates_five_children(double children, double posts, Status expected)
    {
        Assert.Equal(expected, Rate(PerPost(), Quotient((decimal)children, (decimal)posts), "50..70", polarity: Polarity.Band));
    }

    [Fact]
    public void Three_tenths_of_a_post_are_three_tenths()
    {
        var posts = 0.1m + 0.2m;

        Assert.Equal(Status.OnTarget, Rate(PerPost(), Quotient(21m, posts), "50..70", polarity: Polarity.Band));
    }

    [Theory]
    [InlineData(0, Status.OnTarget)]
    [InlineData(1, Status.OffTarget)]
    public void A_target_of_none_has_nothing_close_to_it(int count, Status expected)
    {
        Assert.Equal(expected, Rate(Count(), Number(count), "<=0"));
    }

    [Fact]
    public void The_councils_tolerance_comes_before_the_definitions_and_that_before_the_default()
    {
        var strict = Percent() with { Tolerance = 0m };

        Assert.Equal(Status.Close, Rate(Percent(), Share(69, 100), ">=70"));
        Assert.Equal(Status.OffTarget, Rate(strict, Share(69, 100), ">=70"));
        Assert.Equal(Status.Close, Rate(strict, Share(69, 100), ">=70", tolerance: 1m));
    }

    [Theory]
    [InlineData(Unit.Percent, Calculation.Share, Status.TooFew)]
    [InlineData(Unit.Weeks, Calculation.WeeksFromDays, Status.TooFew)]
    [InlineData(Unit.Days, Calculation.Quotient, Status.TooFew)]
    [InlineData(Unit.Score, Calculation.Quotient, Status.TooFew)]
    [InlineData(Unit.Ratio, Calculation.Quotient, Status.OnTarget)]
    [InlineData(Unit.Rate, Calculation.RatePer10000, Status.OnTarget)]
    [InlineData(Unit.PerFullTimePost, Calculation.Quotient, Status.OnTarget)]
    public void Fewer_than_ten_are_not_rated_where_chance_rules(Unit unit, Calculation calculation, Status expected)
    {
        var definition = Of(unit, calculation);

        Assert.Equal(expected, Rate(definition, new IndicatorValue.Measured(9m, 9m, calculation), ">=0"));
        Assert.Equal(Status.OnTarget, Rate(definition, new IndicatorValue.Measured(10m, 10m, calculation), ">=0"));
    }

    [Fact]
    public void A_count_of_few_is_rated()
    {
        Assert.Equal(Status.OnTarget, Rate(Count(SubjectKind.ReviewingOfficer), Number(0m), "<=0"));
    }

    [Fact]
    public void No_target_or_no_judgement_is_context_and_no_figure_is_no_data()
    {
        var nobody = new IndicatorValue.Unavailable(new UnavailableReason.Nobody());

        Assert.Equal(Status.Context, Rate(Percent(), Share(1, 2), null));
        Assert.Equal(Status.Context, Rate(Percent(), Share(69, 100), ">=70", polarity: Polarity.Context));
        Assert.Equal(Status.NoData, Rate(Percent(), nobody, null));
    }
}
