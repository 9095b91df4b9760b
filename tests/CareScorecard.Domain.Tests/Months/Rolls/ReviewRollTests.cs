using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Months.Rolls;

public class ReviewRollTests
{
    private static readonly MonthRecordsBuilder Empty = new("2024-02");

    [Fact]
    public void A_review_belongs_to_the_period_of_care_that_contains_its_day_both_ends_included()
    {
        var reviews = ReviewsOf(new MonthRecordsBuilder("2024-02")
            .With(Child("A", "2023-03-01", "2023-06-30"), Child("A", "2023-09-01"))
            .With(
                Review("A", "2023-02-28"),
                Review("A", "2023-03-01"),
                Review("A", "2023-06-30"),
                Review("A", "2023-07-01"),
                Review("A", "2023-09-01"),
                Review("A", "2024-02-29"),
                Review("A", "2024-03-01")));

        Assert.Equal(
            [
                "A|2023-03-01|2023-03-01",
                "A|2023-03-01|2023-06-30",
                "A|2023-09-01|2023-09-01",
                "A|2023-09-01|2024-02-29",
            ],
            reviews.Select(review => review.Identity));
    }

    [Fact]
    public void A_review_on_the_day_of_leaving_and_coming_back_belongs_to_the_period_that_began()
    {
        var reviews = ReviewsOf(new MonthRecordsBuilder("2024-02")
            .With(Child("A", "2023-03-01", "2023-09-01"), Child("A", "2023-09-01"))
            .With(Review("A", "2023-09-01")));

        Assert.Equal(["A|2023-09-01|2023-09-01"], reviews.Select(review => review.Identity));
    }

    [Fact]
    public void Reviews_of_unknown_children_and_of_short_breaks_are_left_out()
    {
        var reviews = ReviewsOf(new MonthRecordsBuilder("2024-02")
            .With(Child("A") with { LegalStatus = LegalStatus.V4 })
            .With(Review("A", "2023-09-01"), Review("B", "2023-09-01")));

        Assert.Empty(reviews);
    }

    [Fact]
    public void Rows_of_one_day_are_one_review_and_complete_each_other()
    {
        var reviews = ReviewsOf(new MonthRecordsBuilder("2024-02")
            .With(Child("A", "2023-09-01"))
            .With(
                Review("A", "2023-09-20") with { Participation = Participation.PN5 },
                Review("A", "2023-09-20", due: "2023-09-25") with { Participation = Participation.PN1, SeenBefore = true }));

        var expected = Review("A", "2023-09-20", due: "2023-09-25") with { Participation = Participation.PN5, SeenBefore = true };
        Assert.Equal([expected], reviews.Select(review => review.Record));
    }

    [Fact]
    public void Reviews_are_in_order_of_their_children_and_days_and_each_child_has_its_own()
    {
        var month = Ready(new MonthRecordsBuilder("2024-02")
            .With(Child("A", "2023-01-01"), Child("B", "2023-01-01"), Child("C", "2023-01-01"))
            .With(Review("C", "2023-05-01"), Review("A", "2023-08-01"), Review("A", "2023-04-01")));

        Assert.Equal([(0, "2023-04-01"), (1, "2023-08-01"), (2, "2023-05-01")],
            month.Reviews.Subjects.Select(review => (review.Index, $"{review.Record.HeldOn:O}")));
        Assert.Equal([2, 0, 1], month.Children.Subjects.Select(child => child.Reviews.Count));
        Assert.Same(month.Reviews.Subjects[2], month.Children.Subjects[2].Reviews[0]);
    }

    [Fact]
    public void Fewer_than_four_reviews_are_all_there_are_so_that_the_first_is_due_by_the_20th_working_day()
    {
        // Care started on Monday 11 March 2024, across Easter; the first review was two months late.
        Assert.Equal(["2024-04-10", "2024-09-10", "2025-03-01"], DueDates("2024-03-11", "2024-06-10", "2024-09-01", "2024-12-01"));
    }

    [Fact]
    public void Of_four_reviews_or_more_the_earliest_is_a_first_one_up_to_14_days_after_the_20th_working_day()
    {
        Assert.Equal(
            ["2024-04-10", "2024-07-24", "2024-12-01", "2025-05-01"],
            DueDates("2024-03-11", "2024-04-24", "2024-06-01", "2024-11-01", "2025-01-10"));
    }

    [Fact]
    public void Of_four_reviews_or_more_an_earliest_one_later_than_that_has_no_due_date_and_the_next_is_due_in_6_months()
    {
        Assert.Equal(
            [null, "2024-10-25", "2024-12-01", "2025-05-01"],
            DueDates("2024-03-11", "2024-04-25", "2024-06-01", "2024-11-01", "2025-01-10"));
    }

    [Fact]
    public void A_due_date_goes_to_the_end_of_a_month_that_has_no_such_day()
    {
        Assert.Equal(["2024-12-17", "2025-02-28", "2025-08-27"], DueDates("2024-11-19", "2024-11-30", "2025-02-27", "2025-03-01"));
    }

    [Fact]
    public void A_recorded_due_date_goes_before_the_one_worked_out_and_may_lie_after_the_month()
    {
        var reviews = ReviewsOf(new MonthRecordsBuilder("2024-02")
            .With(Child("A", "2024-02-01"))
            .With(Review("A", "2024-02-20", due: "2024-03-15")));

        Assert.Equal([Day("2024-03-15")], reviews.Select(review => review.DueOn!.Value));
    }

    [Fact]
    public void A_month_without_reviews_has_an_empty_roll()
    {
        Assert.Empty(ReviewsOf(Empty));
    }

    private static IEnumerable<string?> DueDates(string started, params string[] held) =>
        ReviewsOf(new MonthRecordsBuilder("2025-12")
            .With(Child("A", started))
            .With([.. held.Select(day => Review("A", day))]))
            .Select(review => review.DueOn is { } due ? $"{due:O}" : null);

    private static IReadOnlyList<ReviewInMonth> ReviewsOf(MonthRecordsBuilder records) => Ready(records).Reviews.Subjects;

    private static CareMonth Ready(MonthRecordsBuilder records) =>
        CareMonths.Of(records.Build(), population: null, WorkingDays.England);
}
