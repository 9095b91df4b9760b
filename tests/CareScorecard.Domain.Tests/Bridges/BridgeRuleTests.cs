using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Bridges;

/// <summary>What happened between January and February 2024, worked by hand.</summary>
public sealed class BridgeRuleTests
{
    private static MonthRecordsBuilder January => new("2024-01");

    private static MonthRecordsBuilder February => new("2024-02");

    [Fact]
    public void Children_in_care_change_by_those_who_came_and_those_who_left()
    {
        var then = January.With(Child("A"), Child("B"), Child("C"));
        var now = February.With(
            Child("A"), Child("B", ended: "2024-02-01"), Child("C", ended: "2024-02-29"),
            Child("D", "2024-02-01"), Child("E", "2024-02-29"), Child("F", "2024-02-05", ended: "2024-02-20"));

        Assert.Equal("came-in +2 (D +1, E +1); left -2 (B -1, C -1)", Bridged.Between("children-in-care", then, now));
    }

    [Fact]
    public void A_child_who_left_and_came_back_did_both()
    {
        var then = January.With(Child("A"));
        var now = February.With(Child("A", ended: "2024-02-10"), Child("A", "2024-02-20"));

        Assert.Equal("came-in +1 (A); left -1 (A)", Bridged.Between("children-in-care", then, now));
    }

    [Fact]
    public void Those_who_stayed_pass_now_or_no_longer()
    {
        var then = January.With(
            Foster("A"), Home("B"), Foster("C"), Home("D"), Foster("E"));
        var now = February.With(
            Foster("A"), Foster("B"), Home("C"), Home("D"), Foster("E") with { CareEndedOn = Day("2024-02-03") },
            Foster("F", "2024-02-02"), Home("G", "2024-02-02"));

        Assert.Equal(
            "came-in +1 (F); left -1 (E); now-passes +1 (B); no-longer-passes -1 (C)",
            Bridged.Between("in-foster-care", then, now));
    }

    [Fact]
    public void Growing_older_and_time_in_care_are_other_reasons_to_count()
    {
        var dentist = Day("2023-12-01");
        var then = January.With(
            Child("A", "2023-02-15") with { LastDentalCheckOn = dentist },
            Child("B", "2022-01-01") with { LastDentalCheckOn = dentist });
        var now = February.With(
            Child("A", "2023-02-15") with { LastDentalCheckOn = dentist },
            Child("B", "2022-01-01") with { LastDentalCheckOn = dentist });

        Assert.Equal("entered-cohort +1 (A)", Bridged.Between("dental-check", then, now));
    }

    [Fact]
    public void A_window_that_moves_on_takes_out_whoever_left_the_month_before()
    {
        var then = January.With(Child("A", ended: "2024-01-31"), Child("B"), Child("C"));
        var now = February.With(Child("A", ended: "2024-01-31"), Child("B", ended: "2024-02-01"), Child("C"), Child("D", "2024-02-01", "2024-02-09"));

        Assert.Equal("came-in +1 (D); entered-cohort +1 (B); left-cohort -1 (A)", Bridged.Between("ended-in-month", then, now));
    }

    [Fact]
    public void Leaving_care_takes_nobody_out_of_a_figure_that_counts_leavers_too()
    {
        var then = January.With(Child("A", "2024-01-10"));
        var now = February.With(Child("A", "2024-01-10", ended: "2024-02-10"), Child("B", "2024-02-10", ended: "2024-02-12"));

        Assert.Equal("came-in +1 (B); left-cohort -1 (A)", Bridged.Between("started-in-month", then, now));
    }

    [Fact]
    public void A_ratio_is_bridged_by_its_numerator()
    {
        var then = January.With(Child("A", "2023-08-01"), Child("B", "2023-09-01"), Child("C", ended: "2024-01-05"));
        var now = February.With(Child("A", "2023-08-01", ended: "2024-02-01"), Child("B", "2023-09-01"), Child("C", ended: "2024-01-05"), Child("D", "2024-02-02"));

        Assert.Equal("came-in +1 (D); left-cohort -1 (A)", Bridged.Between("starts-per-leaver", then, now));
    }

    [Fact]
    public void An_average_is_bridged_by_what_each_adds_to_its_sum()
    {
        var then = January.With(Pupil("A", 90m), Pupil("B", 80m), Pupil("C", 70m));
        var now = February.With(Pupil("A", 95m), Pupil("B", 79.5m), Pupil("C", 70m) with { CareEndedOn = Day("2024-02-10") }, Pupil("D", 60m, "2024-02-01"));

        Assert.Equal(
            "came-in +60 (D); left -70 (C); now-passes +5 (A); no-longer-passes -0.5 (B)",
            Bridged.Between("school-attendance", then, now));
    }

    [Fact]
    public void An_average_time_in_care_is_bridged_in_days()
    {
        var then = January.With(Child("A", "2024-01-01", ended: "2024-01-08"), Child("B", "2023-02-01"));
        var now = February.With(Child("A", "2024-01-01", ended: "2024-01-08"), Child("B", "2023-02-01", ended: "2024-02-01"));

        Assert.Equal("entered-cohort +365 (B); left-cohort -7 (A)", Bridged.Between("weeks-in-care-of-leavers-month", then, now));
    }

    [Fact]
    public void Placements_are_events_that_the_months_move_past()
    {
        var then = January
            .With(Child("A"), Child("B"))
            .With(Stay("A", "2020-01-01", "2024-01-10"), Stay("A", "2024-01-10"), Stay("B", "2020-01-01"));
        var now = February
            .With(Child("A", ended: "2024-02-20"), Child("B"), Child("C", "2024-02-03"))
            .With(
                Stay("A", "2020-01-01", "2024-01-10"), Stay("A", "2024-01-10", "2024-02-20"),
                Stay("B", "2020-01-01", "2024-02-05"), Stay("B", "2024-02-05"), Stay("C", "2024-02-03"));

        Assert.Equal(
            "came-in +1 (C); entered-cohort +1 (B); left-cohort -1 (A)", Bridged.Between("new-placements-month", then, now));
    }

    [Fact]
    public void Reviews_are_bridged_one_by_one_as_the_year_moves_past_them()
    {
        var then = January.With(Child("A")).With(Review("A", "2023-02-10", "2023-03-01"), Review("A", "2023-08-01", "2023-09-01"));
        var now = February.With(Child("A")).With(
            Review("A", "2023-02-10", "2023-03-01"), Review("A", "2023-08-01", "2023-09-01"), Review("A", "2024-02-01", "2024-02-02"));

        Assert.Equal("entered-cohort +1 (A); left-cohort -1 (A)", Bridged.Between("reviews-on-time", then, now));
    }

    [Fact]
    public void Care_leavers_come_to_the_list_and_go_from_it()
    {
        var then = January.With(
            Leaver("A", "2004-01-01", InTouch.Yes), Leaver("B", "2004-01-01", InTouch.No), Leaver("C", "2004-01-01", InTouch.Yes),
            Leaver("D", "2005-02-10", InTouch.Yes));
        var now = February.With(
            Leaver("A", "2004-01-01", InTouch.No), Leaver("B", "2004-01-01", InTouch.Yes), Leaver("D", "2005-02-10", InTouch.Yes),
            Leaver("E", "2004-01-01", InTouch.Yes));

        Assert.Equal(
            "came-in +1 (E); left -1 (C); now-passes +1 (B); no-longer-passes -1 (A); entered-cohort +1 (D)",
            Bridged.Between("care-leavers-in-touch-19-21", then, now));
    }

    [Fact]
    public void Plans_for_adoption_come_move_on_and_go()
    {
        var then = January.With(
            Adoption("A") with { DecidedOn = Day("2023-10-01"), PlacementOrderOn = Day("2023-12-01") },
            Adoption("B") with { DecidedOn = Day("2023-10-01") },
            Adoption("C") with { DecidedOn = Day("2023-10-01"), PlacementOrderOn = Day("2023-12-01") });
        var now = February.With(
            Adoption("A") with { DecidedOn = Day("2023-10-01"), PlacementOrderOn = Day("2023-12-01"), PlacedOn = Day("2024-02-01") },
            Adoption("B") with { DecidedOn = Day("2023-10-01"), PlacementOrderOn = Day("2024-02-09") },
            Adoption("D") with { DecidedOn = Day("2024-02-01"), PlacementOrderOn = Day("2024-02-01") });

        Assert.Equal(
            "came-in +1 (D); left -1 (C); no-longer-passes -1 (A); entered-cohort +1 (B)",
            Bridged.Between("waiting-with-placement-order", then, now));
    }

    [Fact]
    public void An_adoption_of_more_than_a_year_ago_is_passed_by_the_window()
    {
        var then = January.With(Adoption("A") with { DecidedOn = Day("2022-01-01"), AdoptedOn = Day("2023-02-10") });
        var now = new MonthRecordsBuilder("2024-03").With(Adoption("B") with { DecidedOn = Day("2024-02-01"), AdoptedOn = Day("2024-03-10") });

        Assert.Equal("came-in +1 (B); left-cohort -1 (A)", Bridged.Between("adopted-12-months", then, now));
    }

    [Fact]
    public void Staff_are_bridged_by_name_in_what_they_add()
    {
        var then = January.With(
            Worker("Oak", 1m) with { Agency = true }, Worker("Elm", 0.5m) with { Agency = false }, Worker("Ash", 0.8m) with { Agency = true });
        var now = February.With(
            Worker("oak", 0.6m) with { Agency = true }, Worker("Elm", 0.5m) with { Agency = true }, Worker("Yew", 1m) with { Agency = true });

        Assert.Equal(
            "came-in +1 (YEW); left -0.8 (ASH); now-passes +0.5 (ELM); no-longer-passes -0.4 (OAK)",
            Bridged.Between("agency-share", then, now));
    }

    [Fact]
    public void Officers_of_one_name_are_matched_in_their_order()
    {
        var then = January.With(Officer("Oak", 0.01m), Officer("Oak", 0.01m)).With(Child("A") with { ReviewingOfficer = "Oak" });
        var now = February.With(Officer("Oak", 0.01m)).With(Child("A") with { ReviewingOfficer = "Oak" });

        Assert.Equal("left -1 (OAK|again)", Bridged.Between("iro-over-70", then, now));
    }

    [Fact]
    public void Children_of_a_caseload_leave_it_with_their_officer()
    {
        var then = January.With(Officer("Oak"), Officer("Elm"))
            .With(Child("A") with { ReviewingOfficer = "Oak" }, Child("B") with { ReviewingOfficer = "Elm" });
        var now = February.With(Officer("Oak"))
            .With(Child("A") with { ReviewingOfficer = "Oak" }, Child("B") with { ReviewingOfficer = "Elm" }, Child("C", "2024-02-01") with { ReviewingOfficer = "Oak" });

        Assert.Equal("came-in +1 (C); left-cohort -1 (B)", Bridged.Between("iro-caseload", then, now));
    }

    [Fact]
    public void A_child_who_goes_on_to_short_breaks_has_not_left()
    {
        var then = January.With(Child("A"));
        var now = February.With(Child("A") with { LegalStatus = LegalStatus.V4 });

        Assert.Equal("left-cohort -1 (A)", Bridged.Between("children-in-care", then, now));
    }

    [Fact]
    public void Nobody_counted_in_one_month_is_a_bridge_from_nothing()
    {
        var then = January;
        var now = February.With(Foster("A", "2024-02-01"));

        Assert.Equal("came-in +1 (A)", Bridged.Between("in-foster-care", then, now));
    }

    [Fact]
    public void Months_a_year_and_more_apart_are_bridged_too()
    {
        var then = January.With(Foster("A"), Foster("B"), Foster("C"));
        var now = new MonthRecordsBuilder("2025-06").With(Foster("A"), Foster("D", "2024-05-01"), Foster("C") with { CareEndedOn = Day("2025-01-01") });

        Assert.Equal("came-in +1 (D); left -2 (B -1, C -1)", Bridged.Between("in-foster-care", then, now));
    }

    [Fact]
    public void Without_a_column_there_is_no_bridge_and_it_says_in_which_month()
    {
        var then = January.With(Foster("A"));
        var now = February.With(Foster("A")).Without(Fields.Children.PlacementType);

        var bridge = Bridged.Of("in-foster-care", then.Build(), now.Build());

        Assert.Equal(
            (null, 0, "February 2024 has no figure. Not in this month's files: Children: Placement type."),
            (bridge.Change, bridge.Parts.Count, bridge.Unavailable));
    }

    [Fact]
    public void A_rate_is_bridged_though_the_population_is_not_known()
    {
        Assert.Equal("came-in +1 (A)", Bridged.Between("rate-per-10000", January, February.With(Child("A", "2024-02-01"))));
    }

    [Fact]
    public void Months_out_of_order_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new MonthPair(February.ToCareMonth(), January.ToCareMonth()));
        Assert.Throws<ArgumentException>(() => new MonthPair(January.ToCareMonth(), January.ToCareMonth()));
    }

    [Fact]
    public void Hidden_bridge_has_no_number_and_names_nobody()
    {
        var hidden = Bridged.Of("children-in-care", January.With(Child("A")).Build(), February.Build()).Hidden();

        Assert.Null(hidden.Change);
        Assert.All(hidden.Parts, part => Assert.Equal((null, true, 0), (part.Change, part.Hidden, part.Subjects.Count)));
    }

    private static PeriodOfCare Foster(string id, string started = "2020-01-01") => Child(id, started) with { PlacementType = PlacementType.U4 };

    private static PeriodOfCare Home(string id, string started = "2020-01-01") => Child(id, started) with { PlacementType = PlacementType.K2 };

    private static PeriodOfCare Pupil(string id, decimal attendance, string started = "2020-01-01") =>
        Child(id, started) with { AttendancePercent = attendance };

    private static CareLeaver Leaver(string id, string born, InTouch inTouch) => CareLeaver(id, born) with { InTouch = inTouch };
}
