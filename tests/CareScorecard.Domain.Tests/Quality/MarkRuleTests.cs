using CareScorecard.Domain.Quality;
using Xunit;

namespace CareScorecard.Domain.Tests.Quality;

public sealed class MarkRuleTests
{
    [Theory]
    [InlineData(100, 0, Reliability.Good)]
    [InlineData(100, 1, Reliability.Good)]
    [InlineData(1000, 19, Reliability.Good)]
    [InlineData(100, 2, Reliability.WithCare)]
    [InlineData(1000, 20, Reliability.WithCare)]
    [InlineData(100, 10, Reliability.WithCare)]
    [InlineData(1000, 101, Reliability.DoNotRely)]
    [InlineData(100, 11, Reliability.DoNotRely)]
    [InlineData(0, 0, Reliability.Good)]
    [InlineData(0, 1, Reliability.DoNotRely)]
    public void Both_edges_are_with_care(int counted, int touched, Reliability expected) =>
        Assert.Equal(expected, MarkRule.Of(counted, touched, checkNotRun: false));

    [Fact]
    public void A_check_that_could_not_run_leaves_nothing_to_rely_on() =>
        Assert.Equal(Reliability.DoNotRely, MarkRule.Of(100, 0, checkNotRun: true));
}
