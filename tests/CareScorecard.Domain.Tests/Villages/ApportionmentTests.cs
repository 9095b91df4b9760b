using CareScorecard.Domain.Villages;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CareScorecard.Domain.Tests.Villages;

public class ApportionmentTests
{
    [Fact]
    public void The_published_village()
    {
        Assert.Equal([20, 28, 24, 12, 10, 4, 2], Apportionment.Of([88, 118, 104, 52, 41, 17, 8], 100));
    }

    [Fact]
    public void Equal_remainders_go_to_the_larger_group_and_then_to_the_first()
    {
        // 12.5, 37.5, 12.5 and 37.5 of a hundred: two of the halves are to give, and the larger groups take them.
        Assert.Equal([12, 38, 12, 38], Apportionment.Of([1, 3, 1, 3], 100));
        Assert.Equal([34, 33, 33], Apportionment.Of([1, 1, 1], 100));
    }

    [Fact]
    public void Any_groups_make_a_hundred_and_none_is_off_by_a_whole_figure()
    {
        var groups = ArbMap.Default.GeneratorFor<PositiveInt>().Select(number => number.Get).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(groups, counts =>
        {
            var figures = Apportionment.Of([.. counts], 100);
            var total = counts.Sum();

            return figures.Sum() == 100
                && counts.Zip(figures).All(pair => Math.Abs((100m * pair.First / total) - pair.Second) < 1m);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nobody_cannot_be_shared_out()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Of([0, 0], 100));
    }
}
