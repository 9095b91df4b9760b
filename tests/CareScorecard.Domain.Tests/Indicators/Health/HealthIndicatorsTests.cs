using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Health;

public class HealthIndicatorsTests
{
    [Fact]
    public void A_first_health_check_is_on_time_from_the_day_care_started_to_the_20th_working_day()
    {
        // Monday 11 March 2024: the 20th working day, across Easter, is 10 April 2024.
        var records = new MonthRecordsBuilder("2024-04").With(
            Child("A", "2024-03-11") with { FirstHealthAssessmentOn = Day("2024-04-10") },
            Child("B", "2024-03-11") with { FirstHealthAssessmentOn = Day("2024-04-11") },
            Child("C", "2024-03-11") with { FirstHealthAssessmentOn = Day("2024-03-10") },
            Child("D", "2024-03-11", ended: "2024-04-10") with { FirstHealthAssessmentOn = Day("2024-03-12") },
            Child("E", "2024-03-11", ended: "2024-04-11") with { FirstHealthAssessmentOn = Day("2024-03-12") },
            Child("F", "2024-04-10") with { FirstHealthAssessmentOn = Day("2024-04-11") },
            Child("G", "2023-04-30") with { FirstHealthAssessmentOn = Day("2023-05-01") });

        Assert.Equal(Verdict.Share("A B C E", "A E"), Verdict.Of("initial-health-on-time", records));
    }

    [Fact]
    public void A_year_of_leavers_is_needed_for_the_first_health_check()
    {
        var records = February(Child("A")).WithLeaversOf(11);

        Assert.Equal(
            new IndicatorValue.Unavailable(new UnavailableReason.WindowTooShort(11)),
            Verdict.Of("initial-health-on-time", records).Value);
    }

    [Fact]
    public void The_12_month_cohort_came_in_on_or_before_the_first_day_of_the_window_and_is_still_in_care()
    {
        var records = February(
            Child("A", "2023-03-01"),
            Child("B", "2023-03-02"),
            Child("C", "2020-01-01", ended: "2024-02-29"),
            Child("D", "2020-01-01", ended: "2024-03-01"));

        foreach (var id in (string[])["health-assessment", "health-assessment-no-refusals", "dental-check", "immunisations", "sdq-completed"])
        {
            Assert.Equal(Verdict.Share("A D", ""), Verdict.Of(id, records));
        }
    }

    [Fact]
    public void A_health_check_lasts_12_months_and_6_under_five()
    {
        var records = February(
            Child("A") with { LastHealthAssessmentOn = Day("2023-03-01") },
            Child("B") with { LastHealthAssessmentOn = Day("2023-02-28") },
            Child("C", born: "2019-03-01") with { LastHealthAssessmentOn = Day("2023-09-01") },
            Child("D", born: "2019-03-01") with { LastHealthAssessmentOn = Day("2023-08-31") },
            Child("E", born: "2019-02-28") with { LastHealthAssessmentOn = Day("2023-08-31") });

        Assert.Equal(Verdict.Share("A B C D E", "A C E"), Verdict.Of("health-assessment", records));
    }

    [Fact]
    public void Born_on_29_February_a_child_is_five_on_1_March_of_a_common_year()
    {
        var child = Child("A", born: "2016-02-29") with { LastHealthAssessmentOn = Day("2020-08-31") };

        Assert.Equal(Verdict.Share("A", ""), Verdict.Of("health-assessment", new MonthRecordsBuilder("2021-02").With(child)));
        Assert.Equal(Verdict.Share("A", "A"), Verdict.Of("health-assessment", new MonthRecordsBuilder("2021-03").With(child)));
    }

    [Fact]
    public void Those_who_declined_are_left_out_only_where_they_are_not_done()
    {
        var records = February(
            Child("A") with { LastHealthAssessmentOn = Day("2023-12-01"), HealthAssessmentDeclined = true },
            Child("B") with { HealthAssessmentDeclined = true },
            Child("C") with { HealthAssessmentDeclined = false },
            Child("D"));

        Assert.Equal(Verdict.Share("A B C D", "A"), Verdict.Of("health-assessment", records));
        Assert.Equal(Verdict.Share("A C D", "A"), Verdict.Of("health-assessment-no-refusals", records));
    }

    [Fact]
    public void A_dental_check_lasts_12_months()
    {
        var records = February(
            Child("A") with { LastDentalCheckOn = Day("2023-03-01") },
            Child("B") with { LastDentalCheckOn = Day("2023-02-28") },
            Child("C"));

        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("dental-check", records));
    }

    [Fact]
    public void Immunisations_and_development_checks_pass_where_they_are_marked()
    {
        var records = February(
            Child("A") with { ImmunisationsUpToDate = true, DevelopmentChecksUpToDate = true },
            Child("B", born: "2019-03-01") with { ImmunisationsUpToDate = false, DevelopmentChecksUpToDate = true },
            Child("C", born: "2020-01-01"));

        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("immunisations", records));
        Assert.Equal(Verdict.Share("B C", "B"), Verdict.Of("development-checks", records));
    }

    [Fact]
    public void Wellbeing_is_asked_about_from_4_to_16()
    {
        var records = February(
            Child("A", born: "2020-02-29"),
            Child("B", "2022-01-01", born: "2020-03-01"),
            Child("C", born: "2007-03-01"),
            Child("D", born: "2007-02-28"));

        Assert.Equal(Verdict.Share("A C", ""), Verdict.Of("sdq-completed", records));
    }

    [Fact]
    public void A_wellbeing_score_is_of_the_year_and_from_0_to_40()
    {
        var records = February(
            Scored("A", "2023-03-01", 0),
            Scored("B", "2024-02-29", 40),
            Scored("C", "2023-02-28", 10),
            Scored("D", "2024-01-01", 41),
            Scored("E", "2024-01-01", -1),
            Scored("F", "2024-01-01", null),
            Scored("G", null, 10),
            Scored("H", "2024-01-01", 17),
            Scored("I", "2024-01-01", 16));

        Assert.Equal(Verdict.Share("A B C D E F G H I", "A B H I"), Verdict.Of("sdq-completed", records));
        Assert.Equal(Verdict.Share("A B H I", "B H"), Verdict.Of("sdq-concern", records));
        Assert.Equal(
            new Verdict(new IndicatorValue.Measured(73m, 4m, Calculation.Quotient), "A B H I", "A B H I"),
            Verdict.Of("sdq-average", records));
    }

    private static PeriodOfCare Scored(string id, string? scoredOn, int? score) => Child(id) with
    {
        WellbeingScoredOn = scoredOn is null ? null : Day(scoredOn),
        WellbeingScore = score,
    };

    private static MonthRecordsBuilder February(params PeriodOfCare[] children) =>
        new MonthRecordsBuilder("2024-02").With(children);
}
