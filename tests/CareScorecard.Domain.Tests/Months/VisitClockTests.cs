using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Months;

public class VisitClockTests
{
    private static readonly VisitGap SixWeeks = new(Days: 42, Months: 0);
    private static readonly PeriodOfCare Settled = Child("A", "2020-01-01") with { PlacementStartedOn = Day("2020-01-01") };

    [Fact]
    public void Six_weeks_for_most_children()
    {
        Assert.Equal(SixWeeks, GapFor(Settled));
    }

    [Theory]
    [InlineData("2023-03-01", 0, 3)]
    [InlineData("2023-03-02", 42, 0)]
    public void Three_months_after_a_year_in_a_placement_meant_to_last(string placed, int days, int months)
    {
        Assert.Equal(
            new VisitGap(days, months), GapFor(Settled with { PlacementStartedOn = Day(placed), MeantToLastTo18 = true }));
    }

    [Fact]
    public void A_placement_not_known_to_be_meant_to_last_stays_at_six_weeks()
    {
        Assert.Equal(SixWeeks, GapFor(Settled with { MeantToLastTo18 = false }));
    }

    [Theory]
    [InlineData(LegalStatus.C1, PlacementType.P1, 7)]
    [InlineData(LegalStatus.C2, PlacementType.P1, 42)]
    [InlineData(LegalStatus.C1, PlacementType.U6, 42)]
    public void A_week_with_parents_on_an_interim_order_until_the_first_review(LegalStatus status, PlacementType type, int days)
    {
        Assert.Equal(new VisitGap(days, 0), GapFor(Settled with { LegalStatus = status, PlacementType = type }));
    }

    [Fact]
    public void A_week_under_temporary_approval_until_the_first_review_and_four_after_it()
    {
        var approved = Settled with { TemporaryApproval = true, MeantToLastTo18 = true };

        Assert.Equal(new VisitGap(7, 0), GapFor(approved));
        Assert.Equal(new VisitGap(28, 0), GapFor(approved with { LastReviewOn = Day("2024-02-29") }));
        Assert.Equal(new VisitGap(28, 0), GapFor(approved, Review("A", "2020-01-20")));
    }

    [Fact]
    public void A_review_of_an_earlier_period_of_care_does_not_end_the_weekly_visits()
    {
        var back = Child("A", "2024-01-10") with { TemporaryApproval = true, LastReviewOn = Day("2024-01-09") };

        Assert.Equal(new VisitGap(7, 0), GapFor(back, Review("A", "2024-01-09")));
    }

    [Theory]
    [InlineData(183, 183)]
    [InlineData(14, 14)]
    [InlineData(0, 7)]
    public void An_agreed_interval_replaces_the_gap_unless_it_is_no_interval(int interval, int days)
    {
        Assert.Equal(new VisitGap(days, 0), GapFor(Settled with { TemporaryApproval = true, VisitIntervalDays = interval }));
    }

    [Theory]
    [InlineData("2023-11-30", "2024-02-29")]
    [InlineData("2023-12-31", "2024-03-31")]
    [InlineData("2023-11-29", "2024-02-29")]
    public void Three_months_go_to_the_end_of_a_month_that_has_no_such_day(string visited, string due)
    {
        Assert.Equal(Day(due), new VisitGap(Days: 0, Months: 3).After(Day(visited)));
    }

    private static VisitGap GapFor(PeriodOfCare child, params Review[] reviews) =>
        VisitClock.GapFor(new MonthRecordsBuilder("2024-02").With(child).With(reviews).ToCareMonth().Children.Subjects[0]);
}
