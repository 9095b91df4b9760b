using CareScorecard.Domain.Children;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Contact;

// Every month here is February 2024: its last day is the 29th.
public class ContactIndicatorsTests
{
    [Fact]
    public void Seen_in_six_weeks_is_42_days_and_not_43()
    {
        var records = February(
            Child("A") with { LastVisitOn = Day("2024-01-18") },
            Child("B") with { LastVisitOn = Day("2024-01-17") },
            Child("C") with { LastVisitOn = Day("2024-02-29") },
            Child("D") with { LastVisitOn = Day("2024-03-01") },
            Child("E"));

        Assert.Equal(Verdict.Share("A B C D E", "A C"), Verdict.Of("visited-6-weeks", records));
    }

    [Fact]
    public void Seen_in_six_weeks_counts_children_in_care_for_7_days_or_more()
    {
        var records = February(
            Child("A", "2024-02-22") with { LastVisitOn = Day("2024-02-28") },
            Child("B", "2024-02-23") with { LastVisitOn = Day("2024-02-28") },
            Child("C", "2023-01-01", ended: "2024-02-29") with { LastVisitOn = Day("2024-02-28") });

        Assert.Equal(Verdict.Share("A", "A"), Verdict.Of("visited-6-weeks", records));
    }

    [Fact]
    public void A_statutory_visit_is_up_to_date_to_the_last_day_of_its_gap()
    {
        var records = February(
            Placed("A", "2020-01-01", visited: "2024-01-18"),
            Placed("B", "2020-01-01", visited: "2024-01-17"),
            Placed("C", "2023-03-01", visited: "2023-11-29") with { MeantToLastTo18 = true },
            Placed("D", "2023-03-01", visited: "2023-11-28") with { MeantToLastTo18 = true },
            Placed("E", "2020-01-01", visited: "2024-02-22") with { TemporaryApproval = true },
            Placed("F", "2020-01-01", visited: "2024-02-21") with { TemporaryApproval = true },
            Placed("G", "2020-01-01", visited: "2024-02-01") with { TemporaryApproval = true, LastReviewOn = Day("2023-12-01") },
            Placed("H", "2020-01-01", visited: "2024-01-31") with { TemporaryApproval = true, LastReviewOn = Day("2023-12-01") },
            Placed("I", "2020-01-01", visited: null));

        Assert.Equal(Verdict.Share("A B C D E F G H I", "A C E G"), Verdict.Of("visits-statutory", records));
    }

    [Fact]
    public void After_a_week_in_a_placement_only_a_visit_there_will_do()
    {
        var records = February(
            Placed("A", "2024-02-22", visited: "2024-02-21"),
            Placed("B", "2024-02-22", visited: "2024-02-22"),
            Placed("C", "2024-02-23", visited: "2024-02-22"),
            Placed("D", "2024-02-23", visited: "2024-02-23"),
            Placed("E", "2024-02-23", visited: null));

        Assert.Equal(Verdict.Share("A B D", "B D"), Verdict.Of("visits-statutory", records));
    }

    [Fact]
    public void Without_the_start_of_the_placement_care_itself_is_the_start()
    {
        var records = February(
            Child("A", "2024-02-10") with { LastVisitOn = Day("2024-02-09") },
            Child("B", "2024-02-10") with { LastVisitOn = Day("2024-02-10") },
            Child("C", "2024-02-26"));

        Assert.Equal(Verdict.Share("A B", "B"), Verdict.Of("visits-statutory", records));
    }

    [Fact]
    public void The_chain_of_placement_history_goes_before_the_recorded_start()
    {
        // History: with the same carer since 2022, though the Children sheet says 20 February.
        var records = February(Placed("A", "2024-02-20", visited: "2024-02-01"))
            .With(Stay("A", "2022-05-01", "2024-02-20"), Stay("A", "2024-02-20", sameCarer: true));

        Assert.Equal(Verdict.Share("A", "A"), Verdict.Of("visits-statutory", records));
    }

    [Fact]
    public void Supervised_in_the_month_means_from_its_first_day_to_its_last()
    {
        var records = February(
            Child("A") with { LastSupervisionOn = Day("2024-02-01") },
            Child("B") with { LastSupervisionOn = Day("2024-01-31") },
            Child("C") with { LastSupervisionOn = Day("2024-02-29") },
            Child("D") with { LastSupervisionOn = Day("2024-03-01") });

        Assert.Equal(Verdict.Share("A B C D", "A C"), Verdict.Of("supervision-in-month", records));
    }

    private static PeriodOfCare Placed(string id, string placed, string? visited) => Child(id) with
    {
        PlacementStartedOn = Day(placed),
        LastVisitOn = visited is null ? null : Day(visited),
    };

    private static MonthRecordsBuilder February(params PeriodOfCare[] children) =>
        new MonthRecordsBuilder("2024-02").With(children);
}
