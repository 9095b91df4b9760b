using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Targets;

public class RatingChangeTests
{
    private static RatingChange? Find(int numerator, int denominator, string? target = ">=70", Polarity polarity = Polarity.Higher) =>
        RatingChange.Find(
            Percent(), Share(numerator, denominator), target is null ? null : Target(target), polarity, tolerance: null, rateNeeds: 10);

    [Fact]
    public void A_rating_that_hangs_on_few_children_says_on_how_many()
    {
        Assert.Equal(new RatingChange(1, GapDirection.Fewer), Find(14, 20));
        Assert.Equal(new RatingChange(1, GapDirection.More), Find(13, 20));
        Assert.Equal(new RatingChange(2, GapDirection.More), Find(12, 20));
        Assert.Equal(new RatingChange(3, GapDirection.Fewer), Find(16, 20));
    }

    [Fact]
    public void A_rating_that_more_than_three_would_be_needed_to_change_says_nothing()
    {
        Assert.Null(Find(17, 20));
        Assert.Null(Find(200, 428));
    }

    [Fact]
    public void What_is_not_rated_cannot_change()
    {
        Assert.Null(Find(5, 9));
        Assert.Null(Find(13, 20, target: null));
        Assert.Null(Find(13, 20, polarity: Polarity.Context));
        Assert.Null(RatingChange.Find(Count(), Number(3), Target("<=2"), Polarity.Lower, null, 10));
    }

    [Fact]
    public void It_is_said_in_what_is_counted()
    {
        Assert.Equal("1 more child would change the rating", TargetWords.Of(Percent(), new RatingChange(1, GapDirection.More)));
        Assert.Equal("2 fewer reviews would change the rating", TargetWords.Of(Percent(SubjectKind.Review), new RatingChange(2, GapDirection.Fewer)));
    }
}
