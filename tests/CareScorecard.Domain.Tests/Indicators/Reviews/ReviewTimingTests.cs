using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Reviews;

public class ReviewTimingTests
{
    [Theory]
    // No holiday between 1 and 29 February 2024: the 20th working day after the 1st is the 29th.
    [InlineData("2024-02-01", true)]
    [InlineData("2024-01-31", false)]
    [InlineData("2024-02-29", true)]
    public void Before_the_first_review_the_child_is_up_to_date_to_the_20th_working_day(string started, bool upToDate)
    {
        AssertUpToDate(upToDate, February(Child("A", started)));
    }

    [Theory]
    [InlineData("2023-11-29", true)]
    [InlineData("2023-11-28", false)]
    public void After_one_review_the_child_is_up_to_date_for_3_months(string held, bool upToDate)
    {
        AssertUpToDate(upToDate, February(Child("A", "2023-11-01")).With(Review("A", held)));
    }

    [Fact]
    public void The_only_row_is_the_first_review_however_late_it_was()
    {
        AssertUpToDate(false, February(Child("A", "2020-01-01")).With(Review("A", "2023-11-28")));
    }

    [Theory]
    [InlineData("2023-08-29", true)]
    [InlineData("2023-08-28", false)]
    public void After_two_reviews_the_child_is_up_to_date_for_6_months(string held, bool upToDate)
    {
        AssertUpToDate(upToDate, February(Child("A", "2022-11-01")).With(Review("A", held), Review("A", "2022-11-20")));
    }

    [Fact]
    public void Two_rows_on_one_day_are_one_review()
    {
        var reviewed = February(Child("A", "2023-10-01")).With(Review("A", "2023-10-20"), Review("A", "2023-10-20"));

        AssertUpToDate(false, reviewed);
    }

    [Theory]
    // Care started on Monday 11 December 2023: the 20th working day is 11 January 2024, and 14 days later it is the 25th.
    [InlineData("2023-12-11", "2024-01-25", "2024-04", false)]
    [InlineData("2023-12-11", "2024-01-26", "2024-04", true)]
    [InlineData("2023-12-11", "2024-01-25", "2024-03", true)]
    [InlineData("2023-12-11", "2024-01-26", "2024-07", false)]
    public void A_last_review_without_history_is_the_first_up_to_14_days_after_the_20th_working_day(
        string started, string lastReview, string month, bool upToDate)
    {
        var records = new MonthRecordsBuilder(month).With(Child("A", started) with { LastReviewOn = Day(lastReview) });

        AssertUpToDate(upToDate, records);
    }

    [Fact]
    public void A_last_review_of_an_earlier_period_is_none_of_this_one()
    {
        AssertUpToDate(false, February(Child("A", "2023-12-01") with { LastReviewOn = Day("2023-11-30") }));
    }

    [Fact]
    public void A_last_review_newer_than_the_rows_is_one_more_review()
    {
        // One row, and a later date on the Children sheet: the second review, so that 6 months apply.
        var records = February(Child("A", "2023-06-01") with { LastReviewOn = Day("2023-08-29") }).With(Review("A", "2023-06-20"));

        AssertUpToDate(true, records);
    }

    [Fact]
    public void A_last_review_older_than_the_rows_adds_nothing()
    {
        var records = February(Child("A", "2023-06-01") with { LastReviewOn = Day("2023-08-29") }).With(Review("A", "2023-09-20"));

        AssertUpToDate(false, records);
    }

    [Fact]
    public void Either_place_for_reviews_will_do_but_not_neither()
    {
        var child = Child("A", "2023-11-01") with { LastReviewOn = Day("2023-12-01") };

        AssertUpToDate(true, February(child).Without(RecordKind.Reviews));
        AssertUpToDate(true, February(child).Without(Fields.Children.LastReview).With(Review("A", "2023-12-01")));
        Assert.Equal(
            Verdict.Missing(Fields.Children.LastReview, Fields.Reviews.Held),
            Verdict.Of("reviews-up-to-date", February(child).Without(RecordKind.Reviews).Without(Fields.Children.LastReview)));
    }

    [Fact]
    public void Beyond_the_calendar_there_is_no_figure()
    {
        var ends = new IndicatorValue.Unavailable(new UnavailableReason.CalendarEnds(Day("2028-12-31")));

        Assert.IsType<IndicatorValue.Measured>(
            Verdict.Of("reviews-up-to-date", new MonthRecordsBuilder("2028-12").With(Child("A", "2028-12-20"))).Value);
        foreach (var id in (string[])["reviews-up-to-date", "reviews-on-time", "pep-up-to-date", "pep-initial-on-time", "initial-health-on-time"])
        {
            Assert.Equal(ends, Verdict.Of(id, new MonthRecordsBuilder("2029-01").With(Child("A", "2028-12-20"))).Value);
        }
    }

    [Fact]
    public void On_time_judges_every_review_of_the_year_against_its_own_due_date()
    {
        var records = February(
                Child("A", "2023-03-14"),
                Child("B", "2022-01-01"),
                Child("C", "2023-03-01", ended: "2023-12-31"))
            .With(
                // Due 13 April 2023, across Easter; then 3 months from the first, then 6.
                Review("A", "2023-04-13"),
                Review("A", "2023-07-14"),
                Review("A", "2024-01-14"),
                // Outside the year, then late by the date that was set for it.
                Review("B", "2023-02-28"),
                Review("B", "2023-08-29", due: "2023-08-28"),
                // A child who has left; the day after leaving is no review of the period.
                Review("C", "2023-03-20"),
                Review("C", "2024-01-01"));

        Assert.Equal(
            Verdict.Share(
                "A:2023-04-13 A:2023-07-14 A:2024-01-14 B:2023-08-29 C:2023-03-20",
                "A:2023-04-13 A:2024-01-14 C:2023-03-20"),
            Verdict.Of("reviews-on-time", records));
    }

    [Fact]
    public void On_time_leaves_out_a_review_whose_due_date_cannot_be_told()
    {
        var records = February(Child("A", "2015-01-01")).With(
            Review("A", "2023-03-01"), Review("A", "2023-06-01"), Review("A", "2023-09-01"), Review("A", "2024-02-01"));

        Assert.Equal(
            Verdict.Share("A:2023-06-01 A:2023-09-01 A:2024-02-01", "A:2023-06-01 A:2023-09-01 A:2024-02-01"),
            Verdict.Of("reviews-on-time", records));
    }

    [Fact]
    public void On_time_needs_a_year_of_leavers()
    {
        var records = February(Child("A")).With(Review("A", "2024-01-01")).WithLeaversOf(6);

        Assert.Equal(
            new IndicatorValue.Unavailable(new UnavailableReason.WindowTooShort(6)), Verdict.Of("reviews-on-time", records).Value);
    }

    private static void AssertUpToDate(bool expected, MonthRecordsBuilder records) =>
        Assert.Equal(Verdict.Share("A", expected ? "A" : string.Empty), Verdict.Of("reviews-up-to-date", records));

    private static MonthRecordsBuilder February(params PeriodOfCare[] children) =>
        new MonthRecordsBuilder("2024-02").With(children);
}
