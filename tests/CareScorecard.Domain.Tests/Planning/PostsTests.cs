using CareScorecard.Domain.Planning;
using Xunit;

namespace CareScorecard.Domain.Tests.Planning;

public class PostsTests
{
    [Theory]
    [InlineData(428, 70, "6.2")]
    [InlineData(428, 60, "7.2")]
    [InlineData(428, 50, "8.6")]
    [InlineData(405, 70, "5.8")]
    [InlineData(470, 70, "6.8")]
    [InlineData(450, 70, "6.5")]
    [InlineData(420, 70, "6.0")]
    [InlineData(427, 70, "6.1")]
    [InlineData(1, 70, "0.1")]
    [InlineData(0, 70, "0")]
    public void For_no_more_than_so_many_each_posts_go_up_to_the_next_tenth(int children, int each, string posts)
    {
        Assert.Equal(Decimal(posts), Posts.AtMostEach(children, each));
    }

    [Theory]
    [InlineData(428, 50, "8.5")]
    [InlineData(425, 50, "8.5")]
    [InlineData(424, 50, "8.4")]
    [InlineData(4, 50, "0.0")]
    public void For_so_many_each_or_more_posts_go_down_to_a_tenth(int children, int each, string posts)
    {
        Assert.Equal(Decimal(posts), Posts.AtLeastEach(children, each));
    }

    [Fact]
    public void The_rounded_posts_hold_and_a_tenth_less_or_more_does_not()
    {
        for (var children = 1; children <= 1_000; children++)
        {
            var least = Posts.AtMostEach(children, 70m);
            var most = Posts.AtLeastEach(children, 50m);

            Assert.True(children <= 70m * least && children > 70m * (least - 0.1m));
            Assert.True(children >= 50m * most && children < 50m * (most + 0.1m));
        }
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
