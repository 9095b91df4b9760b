using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

public sealed class NeededFieldsTests
{
    public static TheoryData<string, string> NeededFields()
    {
        var data = new TheoryData<string, string>();
        foreach (var indicator in Domain.Indicators.Catalogue.All)
        {
            foreach (var field in indicator.Definition.Needs)
            {
                data.Add(indicator.Definition.Id, field.ToString());
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(NeededFields))]
    public void Without_a_needed_column_there_is_no_figure_and_the_column_is_named(string id, string fieldName)
    {
        var field = Enum.GetValues<RecordKind>().SelectMany(Fields.Of).Single(field => field.ToString() == fieldName);

        var reason = new MonthRecordsBuilder("2024-02").With(A.Child("A")).Without(field).Judge(id, 10_000m).Reason();

        Assert.Equal([field], Assert.IsType<UnavailableReason.NotInExtract>(reason).Missing);
        Assert.Contains(fieldName, reason.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_each_rule_tests_is_needed()
    {
        var needs = new[]
        {
            "rate-per-10000", "started-in-month", "ended-in-month", "unaccompanied-share", "ethnicity-recorded",
            "left-at-18-month", "left-by-adoption", "placed-with-parents-on-order", "in-house-foster", "over-20-miles",
            "days-order-to-match", "long-term-stability",
        }.Select(id => $"{id}: {string.Join(", ", Domain.Indicators.Catalogue.Find(id)!.Definition.Needs.Select(field => field.Name))}");

        Assert.Equal(
            [
                "rate-per-10000: Care started, Care ended",
                "started-in-month: Care started",
                "ended-in-month: Care ended",
                "unaccompanied-share: Care started, Care ended, UASC",
                "ethnicity-recorded: Care started, Care ended, Ethnicity",
                "left-at-18-month: Care ended, Date of birth",
                "left-by-adoption: Care ended, Reason care ended",
                "placed-with-parents-on-order: Care started, Care ended, Placement type, Legal status",
                "in-house-foster: Care started, Care ended, Placement type, Placement provider",
                "over-20-miles: Care started, Care ended, UASC, Distance from home (miles), Placement location",
                "days-order-to-match: Adoption order, Placement order, Matched",
                "long-term-stability: Care started, Care ended, Date of birth",
            ],
            needs);
    }

    [Theory]
    [InlineData("new-placements-month", "Children: Placement started; Placements: Ended")]
    [InlineData("new-placements-in-area-month", "Children: Placement started; Children: Placement location; Placements: Ended; Placements: Location")]
    [InlineData("long-term-stability", "Children: Placement started; Placements: Ended")]
    [InlineData("three-or-more-moves", "Children: Placements in last 12 months; Placements: Ended")]
    public void Without_any_of_the_columns_that_can_stand_in_for_each_other_all_are_named(string id, string named)
    {
        var records = new MonthRecordsBuilder("2024-02")
            .Without(RecordKind.Placements)
            .Without(
                Fields.Children.PlacementStarted,
                Fields.Children.PlacementLocation,
                Fields.Children.PlacementsInLast12Months);

        var missing = Assert.IsType<UnavailableReason.NotInExtract>(records.Judge(id).Reason()).Missing;

        Assert.Equal(named.Split("; ").Order(), missing.Select(field => field.ToString()).Order());
    }

    [Theory]
    [InlineData("started-12-months")]
    [InlineData("ended-12-months")]
    [InlineData("weeks-in-care-of-leavers-12-months")]
    [InlineData("permanence-orders-12-months")]
    [InlineData("left-by-special-guardianship")]
    [InlineData("left-by-adoption")]
    public void Twelve_months_cannot_be_told_from_an_extract_with_six_months_of_leavers(string id)
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A", "2023-05-01", "2024-02-01")).WithLeaversOf(6);

        Assert.Equal(new UnavailableReason.WindowTooShort(6), records.Judge(id).Reason());
    }

    [Theory]
    [InlineData("children-in-care")]
    [InlineData("started-6-months")]
    [InlineData("ended-6-months")]
    [InlineData("starts-per-leaver")]
    [InlineData("permanence-orders-6-months")]
    [InlineData("ended-in-month")]
    [InlineData("three-or-more-placements")]
    [InlineData("adopted-12-months")]
    public void Six_months_of_leavers_are_enough_for_what_looks_no_further_back_at_them(string id)
    {
        var records = new MonthRecordsBuilder("2024-02").With(A.Child("A", "2023-05-01", "2024-02-01"), A.Child("B")).WithLeaversOf(6);

        Assert.IsType<IndicatorValue.Measured>(records.Judge(id).Value);
    }
}
