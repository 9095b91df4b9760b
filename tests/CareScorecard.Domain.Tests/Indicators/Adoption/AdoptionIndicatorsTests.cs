using CareScorecard.Domain.Children;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators.Adoption;

public sealed class AdoptionIndicatorsTests
{
    [Theory]
    [InlineData("2024-02", "2023-04-01")]
    [InlineData("2024-03", "2023-04-01")]
    [InlineData("2024-04", "2024-04-01")]
    public void Financial_year_begins_on_1_April(string month, string begins)
    {
        var first = A.Day(begins);
        var last = A.Month(month).LastDay;
        var outcome = new MonthRecordsBuilder(month)
            .With(AdoptedOn("BEFORE", first.AddDays(-1)), AdoptedOn("FIRST", first), AdoptedOn("LAST", last), AdoptedOn("AFTER", last.AddDays(1)))
            .Judge("adopted-year-to-date");

        Assert.Equal("FIRST LAST", outcome.Passing());
        Assert.Equal((2m, null, 2m), outcome.Figure());
    }

    [Fact]
    public void Twelve_months_of_adoptions_begin_with_the_window()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                AdoptedOn("BEFORE", A.Day("2023-02-28")),
                AdoptedOn("FIRST", A.Day("2023-03-01")),
                AdoptedOn("LAST", A.Day("2024-02-29")))
            .Judge("adopted-12-months");

        Assert.Equal("FIRST LAST", outcome.Passing());
    }

    [Fact]
    public void Waiting_children_have_an_order_and_a_plan_and_no_adoptive_home_yet()
    {
        var order = A.Day("2023-06-01");
        var late = A.Day("2024-03-01");
        var records = new MonthRecordsBuilder("2024-02").With(
            A.Adoption("WAITS") with { PlacementOrderOn = order },
            A.Adoption("MATCHED") with { PlacementOrderOn = order, MatchedOn = order },
            A.Adoption("PLACED") with { PlacementOrderOn = order, MatchedOn = order, PlacedOn = A.Day("2024-02-29") },
            A.Adoption("ADOPTED") with { PlacementOrderOn = order, AdoptedOn = A.Day("2024-02-29") },
            A.Adoption("REVERSED") with { PlacementOrderOn = order, ReversedOn = A.Day("2024-02-29") },
            A.Adoption("NO-ORDER"),
            A.Adoption("ORDER-LATER") with { PlacementOrderOn = late },
            A.Adoption("ALL-LATER") with { PlacementOrderOn = order, MatchedOn = late, PlacedOn = late, AdoptedOn = late, ReversedOn = late });

        Assert.Equal("WAITS MATCHED PLACED ALL-LATER", records.Judge("waiting-with-placement-order").Counted());
        Assert.Equal("WAITS MATCHED ALL-LATER", records.Judge("waiting-with-placement-order").Passing());
        Assert.Equal("WAITS MATCHED ALL-LATER", records.Judge("waiting-not-matched").Counted());
        Assert.Equal("WAITS ALL-LATER", records.Judge("waiting-not-matched").Passing());
    }

    [Fact]
    public void Days_to_the_adoptive_family_rest_on_those_with_both_days()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                AdoptedOn("A", A.Day("2024-01-01")) with { EnteredCareOn = A.Day("2022-01-01"), PlacedOn = A.Day("2023-01-01") },
                AdoptedOn("B", A.Day("2024-01-01")) with { EnteredCareOn = A.Day("2022-01-01"), PlacedOn = A.Day("2022-01-11") },
                AdoptedOn("UNKNOWN", A.Day("2024-01-01")),
                AdoptedOn("LONG-AGO", A.Day("2023-02-28")) with { PlacedOn = A.Day("2022-01-01") })
            .Judge("days-to-adoptive-family");

        Assert.Equal("A B", outcome.Counted());
        Assert.Equal((375m, 2m, 187.5m), outcome.Figure());
    }

    [Fact]
    public void Match_before_the_court_order_took_no_days()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                AdoptedOn("AFTER", A.Day("2024-01-01")) with { PlacementOrderOn = A.Day("2023-01-01"), MatchedOn = A.Day("2023-01-31") },
                AdoptedOn("BEFORE", A.Day("2024-01-01")) with { PlacementOrderOn = A.Day("2023-01-01"), MatchedOn = A.Day("2022-01-01") },
                AdoptedOn("NO-MATCH", A.Day("2024-01-01")) with { PlacementOrderOn = A.Day("2023-01-01") },
                AdoptedOn("NO-ORDER", A.Day("2024-01-01")) with { MatchedOn = A.Day("2022-01-01") })
            .Judge("days-order-to-match");

        Assert.Equal("AFTER BEFORE", outcome.Counted());
        Assert.Equal((30m, 2m, 15m), outcome.Figure());
    }

    [Fact]
    public void Case_is_broken_down_by_the_childs_latest_period_of_care()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Child("A", "2019-01-01", "2023-05-01"), A.Child("A", "2023-06-01"), A.Child("OTHER"))
            .With(A.Adoption("A"), A.Adoption("ELSEWHERE"))
            .ToCareMonth();

        Assert.Equal(
            [A.Day("2023-06-01"), null],
            month.Adoptions.Subjects.Select(adoption => adoption.Child?.Record.CareStartedOn));
    }

    private static AdoptionCase AdoptedOn(string child, DateOnly day) => A.Adoption(child) with { AdoptedOn = day };

    [Fact]
    public void Entering_care_after_the_month_counts_as_not_recorded()
    {
        var value = new MonthRecordsBuilder("2024-02")
            .With(
                A.Adoption("A", "2022-02-01") with { PlacedOn = A.Day("2023-02-01"), AdoptedOn = A.Day("2024-02-01") },
                A.Adoption("B", "2024-03-01") with { PlacedOn = A.Day("2023-06-01"), AdoptedOn = A.Day("2024-02-01") })
            .Judge("days-to-adoptive-family");

        Assert.Equal((365m, 1m, 365m), value.Figure());
    }
}
