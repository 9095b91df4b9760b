using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Tests.Targets;
using CareScorecard.Domain.Trends;
using Xunit;

namespace CareScorecard.Domain.Tests.Trends;

public class MovementRuleTests
{
    [Theory]
    [InlineData(65, 66, Polarity.Higher, Movement.Better)]
    [InlineData(66, 65, Polarity.Higher, Movement.Worse)]
    [InlineData(65, 66, Polarity.Lower, Movement.Worse)]
    [InlineData(66, 65, Polarity.Lower, Movement.Better)]
    [InlineData(65, 66, Polarity.Context, Movement.Up)]
    [InlineData(66, 65, Polarity.Context, Movement.Down)]
    [InlineData(66, 66, Polarity.Higher, Movement.Same)]
    [InlineData(66, 66, Polarity.Context, Movement.Same)]
    public void Polarity_says_which_way_is_better(double before, double after, Polarity polarity, Movement expected)
    {
        Assert.Equal(expected, MovementRule.Between((decimal)before, (decimal)after, polarity, null));
    }

    [Theory]
    [InlineData(76, 72, Movement.Better)]
    [InlineData(72, 76, Movement.Worse)]
    [InlineData(40, 45, Movement.Better)]
    [InlineData(48, 73, Movement.Worse)]
    [InlineData(72, 65, Movement.Better)]
    [InlineData(55, 65, Movement.Up)]
    [InlineData(65, 55, Movement.Down)]
    [InlineData(45, 75, Movement.Up)]
    public void A_range_is_judged_by_the_distance_from_it(double before, double after, Movement expected)
    {
        Assert.Equal(expected, MovementRule.Between((decimal)before, (decimal)after, Polarity.Band, Definitions.Target("50..70")));
    }

    [Fact]
    public void A_range_that_nobody_has_set_judges_nothing()
    {
        Assert.Equal(Movement.Up, MovementRule.Between(1m, 2m, Polarity.Band, null));
    }
}
