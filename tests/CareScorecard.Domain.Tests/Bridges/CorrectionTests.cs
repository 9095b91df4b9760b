using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Bridges;

/// <summary>What February's records say of January that January's did not: corrections, and what is none.</summary>
public sealed class CorrectionTests
{
    private static MonthRecordsBuilder January => new("2024-01");

    private static MonthRecordsBuilder February => new("2024-02");

    [Theory]
    [InlineData("2024-01-31", "corrected -1 (A)")]
    [InlineData("2024-02-01", "left -1 (A)")]
    public void A_child_who_had_left_by_the_end_of_January_was_wrongly_counted(string ended, string expected)
    {
        Assert.Equal(expected, Bridged.Between("children-in-care", January.With(Child("A")), February.With(Child("A", ended: ended))));
    }

    [Theory]
    [InlineData("2024-01-31", "corrected +1 (A)")]
    [InlineData("2024-02-01", "came-in +1 (A)")]
    public void A_child_who_was_in_care_by_the_end_of_January_was_recorded_late(string started, string expected)
    {
        Assert.Equal(expected, Bridged.Between("children-in-care", January, February.With(Child("A", started))));
    }

    [Fact]
    public void A_child_who_is_gone_from_the_records_was_taken_back()
    {
        Assert.Equal("corrected -1 (A)", Bridged.Between("children-in-care", January.With(Child("A")), February));
        Assert.Equal("corrected -1 (A)", Bridged.Between("ended-in-month", January.With(Child("A", ended: "2024-01-10")), February));
    }

    [Theory]
    [InlineData(12, "2024-12", "corrected -1 (A)")]
    [InlineData(12, "2025-01", "corrected -1 (A)")]
    [InlineData(12, "2025-02", "left -1 (A)")]
    [InlineData(6, "2024-07", "corrected -1 (A)")]
    [InlineData(6, "2024-08", "left -1 (A)")]
    public void A_child_may_be_gone_when_the_extract_no_longer_reaches_back(int leaversOf, string later, string expected)
    {
        var now = new MonthRecordsBuilder(later).WithLeaversOf(leaversOf);

        Assert.Equal(expected, Bridged.Between("children-in-care", January.With(Child("A")), now));
    }

    [Fact]
    public void An_ending_that_was_taken_back_is_corrected()
    {
        var then = January.With(Child("A", ended: "2024-01-10"));
        var now = February.With(Child("A"));

        Assert.Equal("corrected -1 (A)", Bridged.Between("ended-in-month", then, now));
        Assert.Equal("corrected +1 (A)", Bridged.Between("children-in-care", then, now));
    }

    [Fact]
    public void A_period_whose_start_was_moved_is_the_same_period()
    {
        var then = January.With(Child("A", "2020-01-01") with { PlacementType = PlacementType.U4 });
        var now = February.With(Child("A", "2020-01-09") with { PlacementType = PlacementType.K2 });

        Assert.Equal("", Bridged.Between("children-in-care", then, now));
        Assert.Equal("no-longer-passes -1 (A)", Bridged.Between("in-foster-care", then, now));
    }

    [Fact]
    public void A_start_moved_out_of_the_window_is_corrected()
    {
        var then = January.With(Child("A", "2024-01-02"));
        var now = February.With(Child("A", "2023-12-29"));

        Assert.Equal("corrected -1 (A)", Bridged.Between("started-in-month", then, now));
    }

    [Fact]
    public void A_start_moved_into_February_is_taken_back_and_came_in()
    {
        var then = January.With(Child("A", "2024-01-30"));
        var now = February.With(Child("A", "2024-02-02"));

        Assert.Equal("came-in +1 (A); corrected -1 (A)", Bridged.Between("children-in-care", then, now));
    }

    [Fact]
    public void Moves_of_a_moved_period_stay_its_own()
    {
        var then = January.With(Child("A", "2023-06-01")).With(Stay("A", "2023-06-01", "2024-01-05"), Stay("A", "2024-01-05"));
        var now = February.With(Child("A", "2023-06-02")).With(Stay("A", "2023-06-02", "2024-01-05"), Stay("A", "2024-01-05"));

        Assert.Equal("left-cohort -1 (A)", Bridged.Between("new-placements-month", then, now));
    }

    [Fact]
    public void A_date_of_birth_put_right_is_corrected()
    {
        var then = January.With(Child("A", born: "2008-02-20"), Child("B", born: "2007-03-01")).With(Stays("A", "B"));
        var now = February.With(Child("A", born: "2008-02-20"), Child("B", born: "2010-03-01")).With(Stays("A", "B"));

        Assert.Equal("left-cohort -1 (A); corrected +1 (B)", Bridged.Between("long-term-stability", then, now));
    }

    [Theory]
    [InlineData("2024-01-20", "corrected +1 (A)")]
    [InlineData("2024-02-01", "now-passes +1 (A)")]
    public void A_visit_of_January_that_was_written_down_in_February_is_corrected(string visited, string expected)
    {
        var then = January.With(Child("A") with { LastVisitOn = Day("2023-11-01") });
        var now = February.With(Child("A") with { LastVisitOn = Day(visited) });

        Assert.Equal(expected, Bridged.Between("visited-6-weeks", then, now));
    }

    [Fact]
    public void A_visit_that_has_been_taken_back_is_corrected()
    {
        var then = January.With(Child("A") with { LastVisitOn = Day("2024-01-20") });
        var now = February.With(Child("A"));

        Assert.Equal("corrected -1 (A)", Bridged.Between("visited-6-weeks", then, now));
    }

    [Fact]
    public void A_visit_that_has_grown_old_is_not()
    {
        var then = January.With(Child("A") with { LastVisitOn = Day("2024-01-01") });
        var now = February.With(Child("A") with { LastVisitOn = Day("2024-01-01") });

        Assert.Equal("no-longer-passes -1 (A)", Bridged.Between("visited-6-weeks", then, now));
    }

    [Fact]
    public void What_was_corrected_and_what_happened_are_two_parts_of_one_child()
    {
        // Written late: seen on 5 January. By the end of February that visit too is more than six weeks old.
        var then = January.With(Child("A") with { LastVisitOn = Day("2023-11-01") });
        var now = February.With(Child("A") with { LastVisitOn = Day("2024-01-05") });

        Assert.Equal("no-longer-passes -1 (A); corrected +1 (A)", Bridged.Between("visited-6-weeks", then, now));
    }

    [Theory]
    [InlineData("2024-01-15", "corrected +1 (A)")]
    [InlineData("2024-02-02", "")]
    public void A_first_check_was_in_time_or_it_was_not(string first, string expected)
    {
        var then = January.With(Child("A", "2024-01-02"));
        var now = February.With(Child("A", "2024-01-02") with { FirstHealthAssessmentOn = Day(first) });

        Assert.Equal(expected, Bridged.Between("initial-health-on-time", then, now));
    }

    [Fact]
    public void The_reason_of_an_ending_that_was_filled_in_later_is_corrected()
    {
        var then = January.With(Child("A", ended: "2024-01-10"));
        var now = February.With(Child("A", ended: "2024-01-10") with { ReasonCareEnded = ReasonCareEnded.E11 });

        Assert.Equal("corrected +1 (A)", Bridged.Between("left-by-adoption", then, now));
    }

    [Fact]
    public void A_placement_without_a_day_may_have_changed_any_day()
    {
        var then = January.With(Child("A") with { PlacementType = PlacementType.U4 });
        var now = February.With(Child("A") with { PlacementType = PlacementType.P1 });

        Assert.Equal("now-passes +1 (A)", Bridged.Between("placed-with-parents", then, now));
    }

    [Fact]
    public void An_ethnicity_that_is_recorded_now_passes()
    {
        var then = January.With(Child("A"));
        var now = February.With(Child("A") with { Ethnicity = Ethnicity.WBRI });

        Assert.Equal("now-passes +1 (A)", Bridged.Between("ethnicity-recorded", then, now));
    }

    [Fact]
    public void A_child_recorded_as_unaccompanied_was_so_on_arrival()
    {
        var then = January.With(Child("A"), Child("B") with { UnaccompaniedAsylumSeeking = true });
        var now = February.With(Child("A") with { UnaccompaniedAsylumSeeking = true }, Child("B") with { UnaccompaniedAsylumSeeking = false });

        Assert.Equal("no-longer-passes -1 (B); corrected +1 (A)", Bridged.Between("unaccompanied-share", then, now));
    }

    [Theory]
    [InlineData("2024-01-20", "corrected -1 (A)")]
    [InlineData("2024-02-01", "no-longer-passes -1 (A)")]
    public void A_move_of_January_that_was_written_down_in_February_is_corrected(string moved, string expected)
    {
        var then = January.With(Child("A")).With(Stay("A", "2020-01-01"));
        var now = February.With(Child("A")).With(Stay("A", "2020-01-01", moved), Stay("A", moved, type: PlacementType.K2));

        Assert.Equal(expected, Bridged.Between("one-placement", then, now));
    }

    [Fact]
    public void History_that_reaches_back_less_far_corrects_nothing()
    {
        var then = January.With(Child("A")).With(Stay("A", "2020-01-01", "2023-04-01"), Stay("A", "2023-04-01"));
        var now = new MonthRecordsBuilder("2024-03").With(Child("A")).With(Stay("A", "2023-04-01"));

        Assert.Equal("now-passes +1 (A)", Bridged.Between("one-placement", then, now));
    }

    [Fact]
    public void The_last_four_reviews_correct_nothing_about_those_before()
    {
        Review[] held =
        [
            Review("A", "2022-01-10"), Review("A", "2022-04-08"), Review("A", "2022-10-01"), Review("A", "2023-03-20"), Review("A", "2023-09-10"),
        ];
        var then = January.With(Child("A", "2022-01-01")).With(held);
        var now = February.With(Child("A", "2022-01-01")).With([.. held.Skip(2), Review("A", "2024-02-20")]);

        Assert.Equal("entered-cohort +1 (A)", Bridged.Between("reviews-on-time", then, now));
    }

    [Fact]
    public void A_review_of_January_that_was_written_down_in_February_is_corrected()
    {
        var then = January.With(Child("A")).With(Review("A", "2023-07-10", "2023-08-01"));
        var now = February.With(Child("A")).With(Review("A", "2023-07-10", "2023-08-01"), Review("A", "2024-01-09", "2024-01-10"));

        Assert.Equal("corrected +1 (A)", Bridged.Between("reviews-on-time", then, now));
    }

    [Fact]
    public void A_column_that_only_one_extract_has_corrects_nothing()
    {
        var then = January.With(Child("A", "2023-11-20")).With(Review("A", "2023-12-01")).Without(Fields.Children.LastReview);
        var now = February.With(Child("A", "2023-11-20") with { LastReviewOn = Day("2024-01-20") })
            .With(Review("A", "2023-12-01"));

        Assert.Equal("", Bridged.Between("reviews-up-to-date", then, now));
    }

    [Fact]
    public void An_adoption_of_January_that_was_written_down_in_February_is_corrected()
    {
        var then = January.With(Adoption("A") with { DecidedOn = Day("2023-05-01") }, Adoption("B") with { DecidedOn = Day("2023-05-01"), AdoptedOn = Day("2024-01-05") });
        var now = February.With(Adoption("A") with { DecidedOn = Day("2023-05-01"), AdoptedOn = Day("2024-01-20") });

        Assert.Equal("corrected 0 (A +1, B -1)", Bridged.Between("adopted-12-months", then, now));
    }

    [Fact]
    public void A_new_plan_for_adoption_says_nothing_of_the_one_before()
    {
        var then = January.With(Adoption("A") with { DecidedOn = Day("2023-05-01"), PlacementOrderOn = Day("2023-06-01") });
        var now = February.With(Adoption("A") with { DecidedOn = Day("2024-02-20") });

        Assert.Equal("left-cohort -1 (A)", Bridged.Between("waiting-with-placement-order", then, now));
    }

    [Fact]
    public void A_pathway_plan_of_January_that_was_written_down_in_February_is_corrected()
    {
        var then = January.With(CareLeaver("A", "2004-01-01"));
        var now = February.With(CareLeaver("A", "2004-01-01") with { PathwayPlanReviewedOn = Day("2024-01-15") });

        Assert.Equal("corrected +1 (A)", Bridged.Between("care-leavers-pathway-plan", then, now));
    }

    [Fact]
    public void A_score_belongs_to_its_day()
    {
        var then = January.With(Scored("A", "2023-10-01", 10), Scored("B", "2023-10-01", 10));
        var now = February.With(Scored("A", "2023-10-01", 14), Scored("B", "2024-02-01", 13));

        Assert.Equal("now-passes +3 (B); corrected +4 (A)", Bridged.Between("sdq-average", then, now));
    }

    private static PlacementStay[] Stays(params string[] children) => [.. children.Select(child => Stay(child, "2020-01-01"))];

    private static PeriodOfCare Scored(string id, string on, int score) =>
        Child(id) with { WellbeingScoredOn = Day(on), WellbeingScore = score };
}
