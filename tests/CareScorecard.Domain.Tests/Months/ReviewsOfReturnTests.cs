using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Months;

/// <summary>The Department's yearly return holds the reviews of its own years only: those of the twelve months to March 2024 here.</summary>
public sealed class ReviewsOfReturnTests
{
    [Theory]

    // In care since before the return: the only review in it is one of many, due nobody knows when, and the next one within 6 months.
    [InlineData("2020-01-01", "2023-10-02", null, "2024-04-02")]
    [InlineData("2023-03-31", "2023-10-02", null, "2024-04-02")]

    // Since then: every review is in it, and the only one is the first, however late.
    [InlineData("2023-04-01", "2023-10-02", "2023-04-28", "2024-01-02")]

    // In care since shortly before, and held when a first review is.
    [InlineData("2023-03-31", "2023-04-28", "2023-04-28", "2023-07-28")]
    public void A_lone_review_is_the_first_only_where_it_can_be(string started, string held, string? due, string next)
    {
        var month = OfReturn(new MonthRecordsBuilder("2024-03").With(Child("A", started)).With(Review("A", held)).Build());

        var child = Assert.Single(month.Children.Subjects);
        Assert.Equal(due is null ? null : Day(due), Assert.Single(month.Reviews.Subjects).DueOn);
        Assert.Equal(Day(next), ReviewClock.NextDueOn(child));
    }

    [Fact]
    public void Later_reviews_of_the_return_are_due_from_the_ones_before_them()
    {
        var month = OfReturn(new MonthRecordsBuilder("2024-03").With(Child("A", "2020-01-01")).With(Review("A", "2023-05-10"), Review("A", "2023-11-09")).Build());

        Assert.Equal([null, Day("2023-11-10")], month.Reviews.Subjects.Select(review => review.DueOn));
    }

    private static CareMonth OfReturn(MonthRecords records) =>
        CareMonths.Of(records with { Fields = records.Fields.Append(Fields.ReviewsOfReturnOnly).ToHashSet() });
}
