using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators.Demand;

public sealed class DemandIndicatorsTests
{
    [Fact]
    public void Child_who_left_on_the_last_day_is_not_in_care_at_it_and_did_leave_in_the_month()
    {
        var records = new MonthRecordsBuilder("2024-02").With(
            A.Child("FIRST", "2024-02-29"),
            A.Child("LATER", "2024-03-01"),
            A.Child("LEFT", "2020-01-01", "2024-02-29"),
            A.Child("LEAVES", "2020-01-01", "2024-03-01"));

        Assert.Equal("FIRST LEAVES", records.Judge("children-in-care").Passing());
        Assert.Equal("LEFT", records.Judge("ended-in-month").Passing());
        Assert.Equal("FIRST", records.Judge("started-in-month").Passing());
    }

    [Theory]
    [InlineData("started-in-month", "2024-02-01")]
    [InlineData("started-6-months", "2023-09-01")]
    [InlineData("started-12-months", "2023-03-01")]
    public void Starts_are_counted_from_the_first_day_of_the_window_to_the_last_day(string id, string firstDay)
    {
        var records = new MonthRecordsBuilder("2024-02").With(
            Started("BEFORE", A.Day(firstDay).AddDays(-1)),
            Started("FIRST", A.Day(firstDay)),
            Started("LAST", A.Day("2024-02-29")),
            Started("AFTER", A.Day("2024-03-01")));

        var outcome = records.Judge(id);

        Assert.Equal("FIRST LAST", outcome.Passing());
        Assert.Equal((2m, null, 2m), outcome.Figure());
    }

    [Theory]
    [InlineData("ended-in-month", "2024-02-01")]
    [InlineData("ended-6-months", "2023-09-01")]
    [InlineData("ended-12-months", "2023-03-01")]
    public void Ends_are_counted_from_the_first_day_of_the_window_to_the_last_day(string id, string firstDay)
    {
        var records = new MonthRecordsBuilder("2024-02").With(
            Ended("BEFORE", A.Day(firstDay).AddDays(-1)),
            Ended("FIRST", A.Day(firstDay)),
            Ended("LAST", A.Day("2024-02-29")),
            Ended("AFTER", A.Day("2024-03-01")),
            A.Child("OPEN"));

        var outcome = records.Judge(id);

        Assert.Equal("FIRST LAST", outcome.Passing());
        Assert.Equal((2m, null, 2m), outcome.Figure());
    }

    [Fact]
    public void Child_with_two_periods_in_a_window_counts_twice_and_is_in_care_once()
    {
        var records = new MonthRecordsBuilder("2024-02").With(
            A.Child("A", "2023-04-01", "2023-06-01"),
            A.Child("A", "2023-07-01"));

        Assert.Equal("A A", records.Judge("started-12-months").Passing());
        Assert.Equal("A", records.Judge("ended-12-months").Passing());
        Assert.Equal("A", records.Judge("children-in-care").Passing());
    }

    [Theory]
    [InlineData("children-in-care")]
    [InlineData("started-in-month")]
    [InlineData("ended-in-month")]
    [InlineData("started-6-months")]
    [InlineData("ended-6-months")]
    [InlineData("started-12-months")]
    [InlineData("ended-12-months")]
    public void Count_of_nobody_is_zero(string id)
    {
        Assert.Equal((0m, null, 0m), new MonthRecordsBuilder("2024-02").Judge(id).Figure());
    }

    // A board's own figures: 534 children and a population of 33,563 make 159.1.
    [Fact]
    public void Rate_is_for_every_10000_children_of_the_population_that_is_kept_with_it()
    {
        var children = Enumerable.Range(0, 534).Select(i => A.Child($"{i}")).ToArray();
        var outcome = new MonthRecordsBuilder("2021-10").With(children).Judge("rate-per-10000", 33_563m);

        Assert.Equal((534m, 33_563m), (outcome.Figure().Numerator, outcome.Figure().Denominator));
        Assert.Equal(159.1m, Math.Round(outcome.Figure().Value, 1));
        Assert.Equal(33_563m, outcome.Cohort!.FixedDenominator);
    }

    [Theory]
    [InlineData("rate-per-10000")]
    [InlineData("unaccompanied-of-population")]
    public void Without_a_population_there_is_no_share_of_it(string id)
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A"));

        var reason = records.Judge(id).Reason();

        Assert.Equal(new UnavailableReason.NoPopulation(), reason);
    }

    [Fact]
    public void Nobody_in_care_makes_a_rate_of_zero()
    {
        Assert.Equal((0m, 10_000m, 0m), new MonthRecordsBuilder("2024-02").Judge("rate-per-10000", 10_000m).Figure());
    }

    // A board's own figures: 103 came in and 125 left in 6 months.
    [Fact]
    public void Starts_per_leaver_sets_those_who_came_against_those_who_left()
    {
        var records = new MonthRecordsBuilder("2021-10")
            .With([.. Enumerable.Range(0, 103).Select(i => A.Child($"IN{i}", "2021-05-01"))])
            .With([.. Enumerable.Range(0, 125).Select(i => A.Child($"OUT{i}", "2019-01-01", "2021-10-31"))]);

        Assert.Equal((103m, 125m, 0.824m), records.Judge("starts-per-leaver").Figure());
    }

    [Fact]
    public void Child_who_came_and_left_within_the_six_months_is_on_both_sides()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(A.Child("BOTH", "2023-09-01", "2024-01-01"), A.Child("IN", "2023-10-01"), A.Child("OUT", "2020-01-01", "2023-09-01"))
            .Judge("starts-per-leaver");

        Assert.Equal("BOTH OUT", outcome.Counted());
        Assert.Equal("BOTH IN", outcome.Passing());
        Assert.Equal((2m, 2m, 1m), outcome.Figure());
    }

    [Fact]
    public void Starts_per_leaver_has_no_figure_when_nobody_left()
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A", "2024-01-01"));

        Assert.Equal(new UnavailableReason.Nobody(), records.Judge("starts-per-leaver").Reason());
    }

    [Fact]
    public void Unaccompanied_not_recorded_counts_and_does_not_pass()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("YES") with { UnaccompaniedAsylumSeeking = true },
                A.Child("NO") with { UnaccompaniedAsylumSeeking = false },
                A.Child("BLANK"),
                A.Child("LEFT", ended: "2024-02-29") with { UnaccompaniedAsylumSeeking = true })
            .Judge("unaccompanied-share");

        Assert.Equal("YES NO BLANK", outcome.Counted());
        Assert.Equal("YES", outcome.Passing());
    }

    [Fact]
    public void Unaccompanied_of_population_is_a_percentage_of_all_children()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(A.Child("YES") with { UnaccompaniedAsylumSeeking = true }, A.Child("NO"))
            .Judge("unaccompanied-of-population", 2_000m);

        Assert.Equal((1m, 2_000m, 0.05m), outcome.Figure());
    }

    [Fact]
    public void Refused_not_obtained_and_blank_are_not_a_recorded_ethnicity()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("WBRI") with { Ethnicity = Ethnicity.WBRI },
                A.Child("OOTH") with { Ethnicity = Ethnicity.OOTH },
                A.Child("REFU") with { Ethnicity = Ethnicity.REFU },
                A.Child("NOBT") with { Ethnicity = Ethnicity.NOBT },
                A.Child("BLANK"))
            .Judge("ethnicity-recorded");

        Assert.Equal("WBRI OOTH", outcome.Passing());
        Assert.Equal((2m, 5m, 40m), outcome.Figure());
    }

    private static PeriodOfCare Started(string id, DateOnly day) => A.Child(id) with { CareStartedOn = day };

    private static PeriodOfCare Ended(string id, DateOnly day) => A.Child(id) with { CareEndedOn = day };
}
