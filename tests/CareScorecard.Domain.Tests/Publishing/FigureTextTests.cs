using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Publishing;

public class FigureTextTests
{
    [Fact]
    public void A_value_carries_its_unit_and_its_own_decimals()
    {
        Assert.Equal("65.9%", FigureText.Of(Percent(), Share(352, 534)));
        Assert.Equal("428", FigureText.Of(Count(), Number(428)));
        Assert.Equal("13,660", FigureText.Of(Count(), Number(13_660)));
        Assert.Equal("3.5", FigureText.Of(Count() with { Decimals = 1 }, Number(3.5m)));
        Assert.Equal("159.1 per 10,000", FigureText.Of(Of(Unit.Rate, Calculation.RatePer10000), new IndicatorValue.Measured(534, 33_563, Calculation.RatePer10000)));
        Assert.Equal("0.82", FigureText.Of(Of(Unit.Ratio, Calculation.Quotient, decimals: 2), Quotient(103, 125)));
        Assert.Equal("151.8 weeks", FigureText.Of(Of(Unit.Weeks, Calculation.WeeksFromDays), 151.8m));
        Assert.Equal("382 days", FigureText.Of(Of(Unit.Days, Calculation.Quotient, decimals: 0), 381.5m));
        Assert.Equal("1 day", FigureText.Of(Of(Unit.Days, Calculation.Quotient, decimals: 0), 1m));
        Assert.Equal("76.4", FigureText.Of(PerPost(), Quotient(428, 5.6m)));
        Assert.Equal("13.2", FigureText.Of(Of(Unit.Score, Calculation.Quotient), 13.24m));
    }

    [Theory]
    [InlineData(0.05, "0.1%")]
    [InlineData(65.85, "65.9%")]
    [InlineData(65.849999, "65.8%")]
    [InlineData(100, "100.0%")]
    [InlineData(-0.04, "0.0%")]
    [InlineData(-0.05, "-0.1%")]
    public void Halves_are_rounded_away_from_zero(double value, string expected)
    {
        Assert.Equal(expected, FigureText.Of(Percent(), (decimal)value));
    }

    [Fact]
    public void No_figure_says_why_in_a_few_words()
    {
        Assert.Equal("Nobody to count", FigureText.Of(Percent(), new IndicatorValue.Unavailable(new UnavailableReason.Nobody())));
        Assert.Equal("Hidden to protect children", FigureText.Of(Percent(), new IndicatorValue.Unavailable(new UnavailableReason.Hidden())));
    }

    [Fact]
    public void A_figure_says_what_it_rests_on()
    {
        Assert.Equal("352 of 534", FigureText.Basis(Percent(), Share(352, 534)));
        Assert.Equal("428 for 5.6 full-time posts", FigureText.Basis(PerPost(), Quotient(428, 5.60m)));
        Assert.Equal("534 among 33,563", FigureText.Basis(Of(Unit.Rate, Calculation.RatePer10000), new IndicatorValue.Measured(534, 33_563, Calculation.RatePer10000)));
        Assert.Equal("103 for 125", FigureText.Basis(Of(Unit.Ratio, Calculation.Quotient), Quotient(103, 125)));
        Assert.Equal("an average of 25", FigureText.Basis(Of(Unit.Weeks, Calculation.WeeksFromDays), new IndicatorValue.Measured(26_565, 25, Calculation.WeeksFromDays)));
        Assert.Equal("", FigureText.Basis(Count(), Number(428)));
    }

    [Fact]
    public void A_change_of_percentages_is_in_percentage_points_and_is_never_called_nothing()
    {
        Assert.Equal("up 4.1 percentage points", FigureText.Change(Percent(), 4.09m));
        Assert.Equal("down 4.1 percentage points", FigureText.Change(Percent(), -4.09m));
        Assert.Equal("up less than 0.1 percentage points", FigureText.Change(Percent(), 0.02m));
        Assert.Equal("no change", FigureText.Change(Percent(), 0m));
        Assert.Equal("down 7", FigureText.Change(Count(), -7m));
        Assert.Equal("up 3.2 weeks", FigureText.Change(Of(Unit.Weeks, Calculation.WeeksFromDays), 3.2m));
    }
}
