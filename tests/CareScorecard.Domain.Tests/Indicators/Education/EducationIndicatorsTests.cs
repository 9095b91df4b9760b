using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Education;

public class EducationIndicatorsTests
{
    [Fact]
    public void An_education_plan_is_up_to_date_from_the_first_day_of_the_6_months()
    {
        var records = February(
            Child("A") with { LastEducationPlanOn = Day("2023-09-01") },
            Child("B") with { LastEducationPlanOn = Day("2023-08-31") },
            Child("C") with { LastEducationPlanOn = Day("2024-03-01") },
            Child("D"));

        Assert.Equal(Verdict.Share("A B C D", "A"), Verdict.Of("pep-up-to-date", records));
    }

    [Fact]
    public void The_date_of_a_plan_is_the_later_of_first_and_last()
    {
        var records = February(
            Child("A") with { FirstEducationPlanOn = Day("2023-09-01") },
            Child("B") with { FirstEducationPlanOn = Day("2023-09-01"), LastEducationPlanOn = Day("2023-08-01") },
            Child("C") with { FirstEducationPlanOn = Day("2023-08-01"), LastEducationPlanOn = Day("2023-09-01") },
            Child("D") with { FirstEducationPlanOn = Day("2023-08-31"), LastEducationPlanOn = Day("2023-08-31") });

        Assert.Equal(Verdict.Share("A B C D", "A B C"), Verdict.Of("pep-up-to-date", records));
    }

    [Fact]
    public void Plans_are_asked_for_from_the_20th_working_day_on_which_may_be_the_last_of_the_month()
    {
        var records = February(
            Child("A", "2024-02-01"),
            Child("B", "2024-02-02"),
            Child("C", "2024-01-15", ended: "2024-02-29"));

        Assert.Equal(Verdict.Share("A", ""), Verdict.Of("pep-up-to-date", records));
    }

    [Fact]
    public void School_age_is_of_the_school_year_and_not_of_the_day()
    {
        // The school year began on 1 September 2023: 4 to 15 on 31 August 2023.
        var records = February(
            Child("A", "2023-09-10", born: "2019-08-31"),
            Child("B", "2023-09-10", born: "2019-09-01"),
            Child("C", born: "2007-09-01"),
            Child("D", born: "2007-08-31"));

        Assert.Equal(Verdict.Share("A C", ""), Verdict.Of("pep-up-to-date", records));
    }

    [Fact]
    public void A_first_plan_is_on_time_from_the_day_care_started_to_the_20th_working_day()
    {
        // Monday 11 December 2023: the 20th working day, across Christmas, is 11 January 2024.
        var records = February(
            Child("A", "2023-12-11") with { FirstEducationPlanOn = Day("2024-01-11") },
            Child("B", "2023-12-11") with { FirstEducationPlanOn = Day("2024-01-12") },
            Child("C", "2023-12-11") with { FirstEducationPlanOn = Day("2023-12-11") },
            Child("D", "2023-12-11") with { FirstEducationPlanOn = Day("2023-12-10") },
            Child("E", "2023-12-11") with { LastEducationPlanOn = Day("2023-12-20") });

        Assert.Equal(Verdict.Share("A B C D E", "A C"), Verdict.Of("pep-initial-on-time", records));
    }

    [Fact]
    public void A_first_plan_is_asked_of_children_who_came_in_the_year_and_stayed_20_working_days_even_if_they_left_since()
    {
        var records = February(
            Child("A", "2023-03-01"),
            Child("B", "2023-02-28"),
            Child("C", "2023-12-11", ended: "2024-01-12"),
            Child("D", "2023-12-11", ended: "2024-01-11"),
            Child("E", "2024-02-01"),
            Child("F", "2024-02-02"));

        Assert.Equal(Verdict.Share("A C E", ""), Verdict.Of("pep-initial-on-time", records));
    }

    [Fact]
    public void Exclusions_and_suspensions_are_of_children_of_school_age()
    {
        var records = February(
            Child("A") with { PermanentlyExcluded = true, Suspended = true },
            Child("B") with { PermanentlyExcluded = false, Suspended = false },
            Child("C"),
            Child("D", born: "2007-08-31") with { PermanentlyExcluded = true, Suspended = true },
            Child("E", ended: "2024-02-10") with { PermanentlyExcluded = true, Suspended = true });

        Assert.Equal(Verdict.Count("A B C", "A"), Verdict.Of("permanent-exclusions", records));
        Assert.Equal(Verdict.Share("A B C", "A"), Verdict.Of("suspended", records));
    }

    [Fact]
    public void Attendance_is_the_mean_of_those_recorded()
    {
        var records = February(
            Child("A") with { AttendancePercent = 100m },
            Child("B") with { AttendancePercent = 90.5m },
            Child("C") with { AttendancePercent = 0m },
            Child("D"),
            Child("E", born: "2007-08-31") with { AttendancePercent = 10m });

        var verdict = Verdict.Of("school-attendance", records);

        Assert.Equal(new Verdict(new IndicatorValue.Measured(190.5m, 3m, Calculation.Quotient), "A B C", "A B C"), verdict);
        Assert.Equal(63.5m, verdict.Value.Number);
    }

    private static MonthRecordsBuilder February(params PeriodOfCare[] children) =>
        new MonthRecordsBuilder("2024-02").With(children);
}
