using CareScorecard.Domain.Children;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.CareLeavers;

public class CareLeaverIndicatorsTests
{
    private const string Eighteen = "2006-01-15";
    private const string Twenty = "2004-01-15";

    [Fact]
    public void The_bands_go_by_completed_years_at_the_end_of_the_month()
    {
        // February 2024: 17 on the last day, 19 the day after, 19 on it, 22 the day after, 22 on it; C was born on a 29 February.
        var records = February(
            CareLeaver("A", "2007-02-28"),
            CareLeaver("B", "2007-03-01"),
            CareLeaver("C", "2004-02-29"),
            CareLeaver("D", "2005-03-01"),
            CareLeaver("E", "2005-02-28"),
            CareLeaver("F", "2002-03-01"),
            CareLeaver("G", "2002-02-28"));

        Assert.Equal(Verdict.Share("A D", ""), Verdict.Of("care-leavers-in-touch-17-18", records));
        Assert.Equal(Verdict.Share("C E F", ""), Verdict.Of("care-leavers-in-touch-19-21", records));
        Assert.Equal(Verdict.Share("A C D E F", ""), Verdict.Of("care-leavers-personal-adviser", records));
    }

    [Fact]
    public void Relevant_and_eligible_young_people_count_at_17_and_18_only_and_qualifying_ones_never()
    {
        var records = February(
            CareLeaver("A", Eighteen, LeaverEligibility.FormerRelevant),
            CareLeaver("B", Eighteen, LeaverEligibility.Relevant),
            CareLeaver("C", Eighteen, LeaverEligibility.Eligible),
            CareLeaver("D", Eighteen, LeaverEligibility.Qualifying),
            CareLeaver("E", Eighteen, eligibility: null),
            CareLeaver("F", Twenty, LeaverEligibility.FormerRelevant),
            CareLeaver("G", Twenty, LeaverEligibility.Relevant),
            CareLeaver("H", Twenty, LeaverEligibility.Eligible),
            CareLeaver("I", Twenty, LeaverEligibility.Qualifying));

        Assert.Equal(Verdict.Share("A B C", ""), Verdict.Of("care-leavers-eet-17-18", records));
        Assert.Equal(Verdict.Share("F", ""), Verdict.Of("care-leavers-eet-19-21", records));
        Assert.Equal(Verdict.Share("A B C F", ""), Verdict.Of("care-leavers-pathway-plan", records));
    }

    [Fact]
    public void Died_and_returned_home_are_outside_and_refused_is_not_in_touch()
    {
        var records = February(
            CareLeaver("A", Eighteen) with { InTouch = InTouch.Yes },
            CareLeaver("B", Eighteen) with { InTouch = InTouch.No },
            CareLeaver("C", Eighteen) with { InTouch = InTouch.Died },
            CareLeaver("D", Eighteen) with { InTouch = InTouch.ReturnedHome },
            CareLeaver("E", Eighteen) with { InTouch = InTouch.Refused },
            CareLeaver("F", Eighteen) with { InTouch = InTouch.NoLongerRequired },
            CareLeaver("G", Eighteen));

        Assert.Equal(Verdict.Share("A B E F G", "A"), Verdict.Of("care-leavers-in-touch-17-18", records));
        Assert.Equal(Verdict.Share("A B E F G", ""), Verdict.Of("care-leavers-suitable-home-17-18", records));
    }

    [Fact]
    public void Every_kind_of_study_and_work_passes_and_an_unknown_activity_does_not()
    {
        LeaverActivity?[] activities = [.. Enum.GetValues<LeaverActivity>().Cast<LeaverActivity?>(), null];
        var records = February([.. activities.Select(activity =>
            CareLeaver(activity?.ToString() ?? "NONE", Twenty) with { Activity = activity })]);

        const string All = "F1 F2 F3 F4 F5 P1 P2 P3 P4 P5 G4 G5 G6 NONE";
        Assert.Equal(Verdict.Share(All, "F1 F2 F3 F4 F5 P1 P2 P3 P4 P5"), Verdict.Of("care-leavers-eet-19-21", records));
        Assert.Equal(Verdict.Share(All, "F1 P1"), Verdict.Of("care-leavers-higher-education", records));
    }

    [Fact]
    public void A_suitable_home_leaves_out_those_abroad_deported_or_whose_home_is_not_known()
    {
        LeaverAccommodation?[] homes = [.. Enum.GetValues<LeaverAccommodation>().Cast<LeaverAccommodation?>(), null];
        var records = February([.. homes.Select(home =>
            CareLeaver(home?.ToString() ?? "NONE", Twenty) with { Accommodation = home, Suitability = Suitability.Suitable })]);

        const string InSight = "B C D E K S T U V W X Y Z NONE";
        Assert.Equal(Verdict.Share(InSight, InSight), Verdict.Of("care-leavers-suitable-home-19-21", records));
    }

    [Fact]
    public void A_home_passes_only_where_it_is_recorded_as_suitable()
    {
        var records = February(
            CareLeaver("A", Eighteen) with { Accommodation = LeaverAccommodation.U, Suitability = Suitability.Suitable },
            CareLeaver("B", Eighteen) with { Accommodation = LeaverAccommodation.U, Suitability = Suitability.Unsuitable },
            CareLeaver("C", Eighteen) with { Accommodation = LeaverAccommodation.U });

        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("care-leavers-suitable-home-17-18", records));
    }

    [Fact]
    public void A_pathway_plan_lasts_6_months()
    {
        var records = February(
            CareLeaver("A", Eighteen) with { PathwayPlanReviewedOn = Day("2023-09-01") },
            CareLeaver("B", Twenty) with { PathwayPlanReviewedOn = Day("2023-08-31") },
            CareLeaver("C", Twenty) with { PathwayPlanReviewedOn = Day("2024-03-01") });

        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("care-leavers-pathway-plan", records));
    }

    [Fact]
    public void A_personal_adviser_has_a_name()
    {
        var records = February(
            CareLeaver("A", Eighteen) with { PersonalAdviser = "Oak" },
            CareLeaver("B", Twenty) with { PersonalAdviser = " " },
            CareLeaver("C", Twenty));

        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("care-leavers-personal-adviser", records));
    }

    private static MonthRecordsBuilder February(params CareLeaver[] leavers) => new MonthRecordsBuilder("2024-02").With(leavers);
}
