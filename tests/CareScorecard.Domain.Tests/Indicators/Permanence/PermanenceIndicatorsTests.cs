using CareScorecard.Domain.Children;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators.Permanence;

public sealed class PermanenceIndicatorsTests
{
    [Fact]
    public void Average_weeks_are_the_days_of_all_leavers_over_the_leavers_over_seven()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("A", "2024-02-01", "2024-02-15"),
                A.Child("B", "2023-02-01", "2024-02-29"),
                A.Child("STAYS"))
            .Judge("weeks-in-care-of-leavers-month");

        // 14 days and 393 days: 407 / 2 / 7.
        Assert.Equal((407m, 2m), (outcome.Figure().Numerator, outcome.Figure().Denominator));
        Assert.Equal(29.07m, Math.Round(outcome.Figure().Value, 2));
        Assert.Equal([14m, 393m, 0m], outcome.Cohort!.Amounts!);
        Assert.Equal("A B", outcome.Passing());
    }

    [Fact]
    public void Twelve_months_of_leavers_average_from_the_first_day_of_the_window()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("BEFORE", "2020-01-01", "2023-02-28"),
                A.Child("FIRST", "2023-02-22", "2023-03-01"),
                A.Child("LAST", "2024-02-08", "2024-02-29"))
            .Judge("weeks-in-care-of-leavers-12-months");

        Assert.Equal("FIRST LAST", outcome.Counted());
        Assert.Equal((28m, 2m, 2m), outcome.Figure());
    }

    [Fact]
    public void Five_years_are_reached_on_the_day_and_on_28_February_for_an_end_on_the_29th()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("REACHED", "2019-02-10", "2024-02-10"),
                A.Child("DAY-SHORT", "2019-02-11", "2024-02-10"),
                A.Child("LEAP", "2019-02-28", "2024-02-29"),
                A.Child("LEAP-SHORT", "2019-03-01", "2024-02-29"))
            .Judge("left-after-five-years-month");

        Assert.Equal("REACHED LEAP", outcome.Passing());
        Assert.Equal((2m, null, 2m), outcome.Figure());
    }

    [Fact]
    public void Age_at_leaving_is_that_of_the_day_care_ended_and_not_of_the_months_end()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("BIRTHDAY", ended: "2024-02-10", born: "2006-02-10"),
                A.Child("DAY-BEFORE", ended: "2024-02-09", born: "2006-02-10"),
                A.Child("OLDER", ended: "2024-02-09", born: "2005-02-10"),
                A.Child("STAYS", born: "2006-02-10"))
            .Judge("left-at-18-month");

        Assert.Equal("BIRTHDAY DAY-BEFORE OLDER", outcome.Counted());
        Assert.Equal("BIRTHDAY OLDER", outcome.Passing());
    }

    [Fact]
    public void Permanence_orders_are_child_arrangements_and_special_guardianship()
    {
        var records = new MonthRecordsBuilder("2024-02").With(
        [
            .. Enum.GetValues<ReasonCareEnded>()
                .Select(reason => A.Child(reason.ToString(), ended: "2024-02-10") with { ReasonCareEnded = reason }),
            A.Child("BLANK", ended: "2024-02-10"),
        ]);

        Assert.Equal("E41 E43 E44 E45 E46 E47 E48", records.Judge("permanence-orders-month").Passing());
        Assert.Equal("E43 E44 E45 E46 E47 E48", records.Judge("left-by-special-guardianship").Passing());
        Assert.Equal("E11 E12", records.Judge("left-by-adoption").Passing());
        Assert.Contains("BLANK", records.Judge("left-by-special-guardianship").Counted(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("permanence-orders-month", "M")]
    [InlineData("permanence-orders-6-months", "SIX M")]
    [InlineData("permanence-orders-12-months", "TWELVE SIX M")]
    [InlineData("left-by-special-guardianship", "TWELVE SIX M")]
    public void Permanence_orders_look_back_as_far_as_they_say(string id, string passing)
    {
        var guardianship = new[] { ("OLD", "2023-02-28"), ("TWELVE", "2023-03-01"), ("SIX", "2023-09-01"), ("M", "2024-02-01") }
            .Select(left => A.Child(left.Item1, ended: left.Item2) with { ReasonCareEnded = ReasonCareEnded.E45 });

        var outcome = new MonthRecordsBuilder("2024-02").With([.. guardianship]).Judge(id);

        Assert.Equal(passing, outcome.Passing());
    }

    [Fact]
    public void Living_with_parents_is_told_by_order()
    {
        static PeriodOfCare At(string id, PlacementType? type, LegalStatus? status) =>
            A.Child(id) with { PlacementType = type, LegalStatus = status };

        var records = new MonthRecordsBuilder("2024-02").With(
            At("C1", PlacementType.P1, LegalStatus.C1),
            At("C2", PlacementType.P1, LegalStatus.C2),
            At("E1", PlacementType.P1, LegalStatus.E1),
            At("BLANK", PlacementType.P1, null),
            At("FOSTER", PlacementType.U6, LegalStatus.C2),
            At("UNKNOWN", null, LegalStatus.C2));

        Assert.Equal("C1 C2 E1 BLANK", records.Judge("placed-with-parents").Passing());
        Assert.Equal("C1 C2", records.Judge("placed-with-parents-on-order").Passing());
        Assert.Equal((1m, null, 1m), records.Judge("placed-with-parents-full-order").Figure());
        Assert.Equal((4m, 6m), (records.Judge("placed-with-parents").Figure().Numerator, records.Judge("placed-with-parents").Figure().Denominator));
    }

    // A board's own figures: 8.56 % is 44 of 514.
    [Fact]
    public void Share_with_parents_on_an_order_reads_8_56_for_44_of_514()
    {
        var children = Enumerable.Range(0, 514).Select(i => A.Child($"{i}") with
        {
            PlacementType = i < 44 ? PlacementType.P1 : PlacementType.U4,
            LegalStatus = LegalStatus.C2,
        });

        var outcome = new MonthRecordsBuilder("2024-02").With([.. children]).Judge("placed-with-parents-on-order");

        Assert.Equal(8.56m, Math.Round(outcome.Figure().Value, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Leavers_from_parents_are_those_whose_last_home_was_with_parents()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("PARENTS", ended: "2024-02-01") with { PlacementType = PlacementType.P1 },
                A.Child("FOSTER", ended: "2024-02-01") with { PlacementType = PlacementType.U4 },
                A.Child("STAYS") with { PlacementType = PlacementType.P1 })
            .Judge("left-from-parents-month");

        Assert.Equal("PARENTS FOSTER", outcome.Counted());
        Assert.Equal("PARENTS", outcome.Passing());
    }

    [Fact]
    public void Plan_for_permanence_is_asked_of_those_in_care_for_four_months()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("DUE", "2023-11-01") with { PermanencePlan = "Long-term fostering" },
                A.Child("DUE-BLANK", "2023-11-01") with { PermanencePlan = " " },
                A.Child("NOT-DUE", "2023-11-02"),
                A.Child("LEFT", "2023-01-01", "2024-02-29"))
            .Judge("permanence-plan-recorded");

        Assert.Equal("DUE DUE-BLANK", outcome.Counted());
        Assert.Equal((1m, 2m, 50m), outcome.Figure());
    }
}
