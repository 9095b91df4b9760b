using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators.Stability;

public sealed class StabilityIndicatorsTests
{
    [Theory]
    [InlineData("one-placement", "ONE")]
    [InlineData("three-or-more-placements", "THREE FOUR")]
    [InlineData("three-or-more-moves", "FOUR")]
    public void Placements_are_not_moves_and_a_child_with_neither_history_nor_number_passes_none(string id, string passing)
    {
        static PeriodOfCare With(string child, int? placements) => A.Child(child) with { PlacementsInLast12Months = placements };

        var outcome = new MonthRecordsBuilder("2024-02")
            .With(With("ONE", 1), With("TWO", 2), With("THREE", 3), With("FOUR", 4), With("BLANK", null))
            .Judge(id);

        Assert.Equal("ONE TWO THREE FOUR BLANK", outcome.Counted());
        Assert.Equal(passing, outcome.Passing());
    }

    // A board's own figures: 352 of 534 are 65.9 %, and 37 are 6.9 %.
    [Theory]
    [InlineData("one-placement", 352, 65.9)]
    [InlineData("three-or-more-moves", 37, 6.9)]
    public void Shares_of_534_children_read_as_the_board_heard_them(string id, int passing, double percent)
    {
        var placements = id == "one-placement" ? (Passing: 1, Other: 2) : (Passing: 4, Other: 3);
        var children = Enumerable.Range(0, 534).Select(i => A.Child($"{i}") with
        {
            PlacementsInLast12Months = i < passing ? placements.Passing : placements.Other,
        });

        var outcome = new MonthRecordsBuilder("2021-10").With([.. children]).Judge(id);

        Assert.Equal((decimal)percent, Math.Round(outcome.Figure().Value, 1, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Without_number_and_without_history_in_the_whole_extract_there_is_no_figure()
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A"))
            .Without(RecordKind.Placements)
            .Without(Fields.Children.PlacementsInLast12Months);

        Assert.Equal(
            new UnavailableReason.NotInExtract([Fields.Children.PlacementsInLast12Months, Fields.Placements.Ended]),
            records.Judge("one-placement").Reason());
    }

    [Fact]
    public void History_alone_is_enough()
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A")).With(A.Stay("A", "2020-01-01"))
            .Without(Fields.Children.PlacementsInLast12Months, Fields.Children.PlacementStarted);

        Assert.Equal((1m, 1m, 100m), records.Judge("one-placement").Figure());
        Assert.Equal((1m, 1m, 100m), records.Judge("long-term-stability").Figure());
    }

    [Fact]
    public void Long_term_stability_counts_under_16s_in_care_for_30_months()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("COUNTS", "2021-09-01", born: "2008-03-01"),
                A.Child("SIXTEEN", "2021-09-01", born: "2008-02-29"),
                A.Child("TOO-SHORT", "2021-09-02"),
                A.Child("LEFT", "2019-01-01", "2024-02-29"))
            .Judge("long-term-stability");

        Assert.Equal("COUNTS", outcome.Counted());
        Assert.Equal((0m, 1m, 0m), outcome.Figure());
    }

    [Fact]
    public void Two_years_are_reached_on_the_first_day_of_the_window()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("REACHED") with { PlacementStartedOn = A.Day("2022-03-01") },
                A.Child("DAY-SHORT") with { PlacementStartedOn = A.Day("2022-03-02") },
                A.Child("BLANK"))
            .Judge("long-term-stability");

        Assert.Equal("REACHED DAY-SHORT BLANK", outcome.Counted());
        Assert.Equal("REACHED", outcome.Passing());
    }

    [Fact]
    public void Adoption_counts_with_the_one_placement_before_and_with_the_same_carers_chain()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(A.Child("NEW-CARERS"), A.Child("SAME-CARERS"), A.Child("TOO-SHORT"), A.Child("FOSTER-AFTER-FOSTER"))
            .With(
                A.Stay("NEW-CARERS", "2021-01-01", "2024-02-01"),
                A.Stay("NEW-CARERS", "2024-02-01", null, PlacementType.A5),
                A.Stay("SAME-CARERS", "2021-01-01", "2024-02-01"),
                A.Stay("SAME-CARERS", "2024-02-01", null, PlacementType.A3, sameCarer: true),
                A.Stay("TOO-SHORT", "2020-01-01", "2022-03-02", PlacementType.K2),
                A.Stay("TOO-SHORT", "2022-03-02", "2024-02-01"),
                A.Stay("TOO-SHORT", "2024-02-01", null, PlacementType.A4),
                A.Stay("FOSTER-AFTER-FOSTER", "2021-01-01", "2024-02-01"),
                A.Stay("FOSTER-AFTER-FOSTER", "2024-02-01", null, PlacementType.U4))
            .Judge("long-term-stability");

        Assert.Equal("NEW-CARERS SAME-CARERS", outcome.Passing());
    }

    [Fact]
    public void Nobody_counted_makes_no_figure()
    {
        var records = new MonthRecordsBuilder("2024-02");

        Assert.Equal(new UnavailableReason.Nobody(), records.Judge("one-placement").Reason());
        Assert.Equal(new UnavailableReason.Nobody(), records.Judge("long-term-stability").Reason());
    }
}
