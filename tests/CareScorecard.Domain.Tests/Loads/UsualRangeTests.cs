using CareScorecard.Domain.Loads;
using Xunit;

namespace CareScorecard.Domain.Tests.Loads;

public sealed class UsualRangeTests
{
    [Fact]
    public void Five_changes_are_too_few()
    {
        Assert.Null(UsualRange.Of([1m, 2m, 3m, 4m, 5m]));
    }

    [Fact]
    public void Of_six_changes_a_twentieth_is_left_out_at_each_end()
    {
        // A twentieth of the way along five steps is a quarter of the first: from -10 to -6 by 1, and from 20 to 10 by 2.5.
        var range = UsualRange.Of([10m, -10m, 0m, 20m, -6m, 3m]);

        Assert.Equal(new UsualRange(-9m, 17.5m), range);
    }

    [Fact]
    public void Only_the_last_twelve_changes_count()
    {
        var range = UsualRange.Of([-500m, 500m, .. Enumerable.Repeat(4m, 12)]);

        Assert.Equal(new UsualRange(4m, 4m), range);
        Assert.True(range!.Contains(4m));
        Assert.False(range.Contains(4.01m));
    }
}
