using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators.Placements;

public sealed class PlacementIndicatorsTests
{
    [Theory]
    [InlineData("in-foster-care", "U1 U2 U3 U4 U5 U6")]
    [InlineData("connected-carers", "U1 U2 U3")]
    [InlineData("in-childrens-homes", "K1 K2")]
    [InlineData("in-supported-accommodation", "H5 K3 P2")]
    [InlineData("placed-with-parents", "P1")]
    public void Kinds_of_home_are_groups_of_codes(string id, string passing)
    {
        var records = new MonthRecordsBuilder("2024-02").With(
        [
            .. Enum.GetValues<PlacementType>().Select(type => A.Child(type.ToString()) with { PlacementType = type }),
            A.Child("BLANK"),
            A.Child("LEFT", ended: "2024-02-29") with { PlacementType = PlacementType.U1 },
        ]);

        var outcome = records.Judge(id);

        Assert.Equal(passing, outcome.Passing());
        Assert.Equal(29m, outcome.Figure().Denominator);
    }

    [Fact]
    public void Own_foster_carers_are_neither_connected_nor_another_providers()
    {
        static PeriodOfCare With(string id, PlacementType type, PlacementProvider? provider) =>
            A.Child(id) with { PlacementType = type, PlacementProvider = provider };

        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                With("OWN", PlacementType.U4, PlacementProvider.PR1),
                With("AGENCY", PlacementType.U4, PlacementProvider.PR4),
                With("BLANK", PlacementType.U6, null),
                With("CONNECTED", PlacementType.U3, PlacementProvider.PR1),
                With("HOME", PlacementType.K2, PlacementProvider.PR1))
            .Judge("in-house-foster");

        Assert.Equal("OWN", outcome.Passing());
        Assert.Equal((1m, 5m, 20m), outcome.Figure());
    }

    [Fact]
    public void Twenty_miles_are_not_more_than_twenty_and_unaccompanied_children_are_left_out()
    {
        static PeriodOfCare At(string id, decimal? miles, PlacementLocation? location = PlacementLocation.Out) =>
            A.Child(id) with { MilesFromHome = miles, PlacementLocation = location };

        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                At("EDGE", 20m),
                At("FAR", 20.1m),
                At("FAR-INSIDE", 25m, PlacementLocation.In),
                At("FAR-SOMEWHERE", 25m, null),
                At("BLANK", null),
                At("UNACCOMPANIED", 99m) with { UnaccompaniedAsylumSeeking = true },
                At("NOT-UNACCOMPANIED", 99m) with { UnaccompaniedAsylumSeeking = false })
            .Judge("over-20-miles");

        Assert.Equal("EDGE FAR FAR-INSIDE FAR-SOMEWHERE BLANK NOT-UNACCOMPANIED", outcome.Counted());
        Assert.Equal("FAR NOT-UNACCOMPANIED", outcome.Passing());
    }

    [Fact]
    public void Out_of_area_leaves_out_those_of_whom_it_is_not_recorded()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("IN") with { PlacementLocation = PlacementLocation.In },
                A.Child("OUT") with { PlacementLocation = PlacementLocation.Out },
                A.Child("BLANK"))
            .Judge("out-of-area");

        Assert.Equal("IN OUT", outcome.Counted());
        Assert.Equal((1m, 2m, 50m), outcome.Figure());
    }

    [Fact]
    public void New_placements_are_counted_placements_that_started_in_the_month_of_children_in_care()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(A.Child("TWICE"), A.Child("LEFT", ended: "2024-02-20"), A.Child("SETTLED"), A.Child("SAME"))
            .With(
                A.Stay("TWICE", "2023-01-01", "2024-02-01"),
                A.Stay("TWICE", "2024-02-01", "2024-02-29", PlacementType.K2) with { Location = PlacementLocation.Out },
                A.Stay("TWICE", "2024-02-29"),
                A.Stay("TWICE", "2024-03-01", null, PlacementType.U1),
                A.Stay("LEFT", "2024-02-10"),
                A.Stay("SETTLED", "2024-01-31", "2024-02-10"),
                A.Stay("SETTLED", "2024-02-10", "2024-02-12", PlacementType.T1),
                A.Stay("SETTLED", "2024-02-12"),
                A.Stay("SAME", "2020-01-01", "2024-02-10"),
                A.Stay("SAME", "2024-02-10", null, PlacementType.U4, sameCarer: true))
            .ToCareMonth();

        Assert.Equal("TWICE TWICE", outcome.Judge("new-placements-month").Passing());
        Assert.Equal((1m, 2m, 50m), outcome.Judge("new-placements-in-area-month").Figure());
        Assert.Equal(SubjectKind.Placement, outcome.Judge("new-placements-month").Cohort!.Roll.Kind);
    }

    [Fact]
    public void Without_history_the_current_placement_is_new_when_it_started_in_the_month()
    {
        static PeriodOfCare Since(string id, string day, PlacementLocation? location) =>
            A.Child(id) with { PlacementStartedOn = A.Day(day), PlacementLocation = location };

        var records = new MonthRecordsBuilder("2024-02").Without(RecordKind.Placements).With(
            Since("FIRST", "2024-02-01", PlacementLocation.In),
            Since("LAST", "2024-02-29", null),
            Since("BEFORE", "2024-01-31", PlacementLocation.In),
            Since("AFTER", "2024-03-01", PlacementLocation.In),
            Since("LEFT", "2024-02-10", PlacementLocation.In) with { CareEndedOn = A.Day("2024-02-20") },
            A.Child("BLANK"));

        Assert.Equal("FIRST LAST", records.Judge("new-placements-month").Passing());
        Assert.Equal((1m, 2m, 50m), records.Judge("new-placements-in-area-month").Figure());
    }

    [Fact]
    public void Location_that_history_lacks_is_that_of_the_current_placement_on_the_children_sheet()
    {
        var outcome = new MonthRecordsBuilder("2024-02")
            .With(A.Child("A") with { PlacementLocation = PlacementLocation.In })
            .With(
                A.Stay("A", "2024-02-01", "2024-02-10") with { Location = null },
                A.Stay("A", "2024-02-10", null, PlacementType.K2) with { Location = null })
            .Judge("new-placements-in-area-month");

        Assert.Equal((1m, 2m, 50m), outcome.Figure());
    }

    [Fact]
    public void No_new_placement_makes_a_count_of_zero_and_no_share()
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A"));

        Assert.Equal((0m, null, 0m), records.Judge("new-placements-month").Figure());
        Assert.Equal(new UnavailableReason.Nobody(), records.Judge("new-placements-in-area-month").Reason());
    }
}
