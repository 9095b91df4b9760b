using CareScorecard.Application.Tests.Sampling;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Import;
using Xunit;

namespace CareScorecard.Application.Tests.MinutesReplay;

/// <summary>What a board was told of October 2021 follows from the workbook of that month, read by the import and judged by the catalogue.</summary>
public sealed class MinutesReplayTests
{
    private static readonly Lazy<ReadResult> Result = new(() => MonthReader.Read(
        new ReadRequest { Files = [SourceFile.FromPath(SampleData.PathOf("minutes-replay/2021-10.xlsx"))] }, null, CancellationToken.None));

    private static readonly Lazy<CareMonth> Month = new(() =>
        new CareMonth(Result.Value.Records!, MinutesReplayRecords.Population, WorkingDays.England));

    [Fact]
    public void The_workbook_is_read_without_a_problem()
    {
        Assert.DoesNotContain(Result.Value.Problems, problem => problem.Severity != Severity.Note);
        Assert.Equal("2021-10", Result.Value.Month.ToString());
    }

    [Theory]
    [InlineData("children-in-care", 534, null)]
    [InlineData("rate-per-10000", 534, 33_563)]
    [InlineData("ended-in-month", 25, null)]
    [InlineData("left-after-five-years-month", 5, null)]
    [InlineData("left-at-18-month", 3, null)]
    [InlineData("weeks-in-care-of-leavers-month", 26_565, 25)]
    [InlineData("ended-6-months", 125, null)]
    [InlineData("started-6-months", 103, null)]
    [InlineData("starts-per-leaver", 103, 125)]
    [InlineData("permanence-orders-month", 9, null)]
    [InlineData("permanence-orders-6-months", 34, null)]
    [InlineData("permanence-orders-12-months", 90, null)]
    [InlineData("placed-with-parents", 51, 534)]
    [InlineData("placed-with-parents-full-order", 39, null)]
    [InlineData("left-from-parents-month", 6, null)]
    [InlineData("adopted-year-to-date", 17, null)]
    [InlineData("waiting-with-placement-order", 32, null)]
    [InlineData("waiting-not-matched", 2, null)]
    [InlineData("days-to-adoptive-family", 22 * 382, 22)]
    [InlineData("new-placements-month", 33, null)]
    [InlineData("new-placements-in-area-month", 18, 33)]
    [InlineData("in-house-foster", 109, 534)]
    [InlineData("connected-carers", 130, 534)]
    [InlineData("one-placement", 352, 534)]
    [InlineData("three-or-more-moves", 37, 534)]
    [InlineData("visited-6-weeks", 504, 525)]
    [InlineData("supervision-in-month", 486, 534)]
    [InlineData("pep-up-to-date", 282, 300)]
    [InlineData("health-assessment-no-refusals", 356, 392)]
    public void The_count_behind_the_figure_is_exact(string id, int numerator, int? denominator)
    {
        var value = Assert.IsType<IndicatorValue.Measured>(Catalogue.Find(id)!.Judge(Month.Value).Value);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    [Theory]
    [InlineData("rate-per-10000", 1591, 10)]
    [InlineData("weeks-in-care-of-leavers-month", 1518, 10)]
    [InlineData("starts-per-leaver", 82, 100)]
    [InlineData("days-to-adoptive-family", 382, 1)]
    [InlineData("in-house-foster", 204, 10)]
    [InlineData("connected-carers", 243, 10)]
    [InlineData("one-placement", 659, 10)]
    [InlineData("three-or-more-moves", 69, 10)]
    [InlineData("visited-6-weeks", 96, 1)]
    [InlineData("supervision-in-month", 91, 1)]
    [InlineData("pep-up-to-date", 94, 1)]
    [InlineData("health-assessment-no-refusals", 908, 10)]
    public void The_figure_is_the_one_in_the_minutes(string id, int figure, int parts)
    {
        var value = Catalogue.Find(id)!.Judge(Month.Value).Value.Number!.Value;

        Assert.Equal(figure, Math.Round(value * parts, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData("one-placement", Status.OffTarget, "22 more children would meet the target", "4.1 percentage points")]
    [InlineData("in-house-foster", Status.Close, "4 more children would meet the target", "0.6 percentage points")]
    [InlineData("connected-carers", Status.OnTarget, "24 to spare", "4.7 percentage points")]
    public void The_gap_is_said_in_children_and_the_distance_in_percentage_points(string id, Status status, string gap, string points)
    {
        var definition = Catalogue.Find(id)!.Definition;
        var value = Assert.IsType<IndicatorValue.Measured>(Catalogue.Find(id)!.Judge(Month.Value).Value);
        var target = definition.DefaultTarget!;

        Assert.Equal(status, StatusRule.Rate(definition, value, target, definition.Polarity, tolerance: null, rateNeeds: 10));
        Assert.Equal(gap, TargetWords.Of(definition, GapSearch.Find(definition, value, target, definition.Polarity)!));
        Assert.Equal(points, FigureText.Difference(definition, value.Value - (target.Low ?? target.High)!.Value));
    }

    [Fact]
    public void The_rate_read_out_is_another_days_count()
    {
        var rate = Catalogue.Find("rate-per-10000")!.Definition;

        Assert.Equal("159.1 per 10,000", FigureText.Of(rate, 10_000m * 534m / MinutesReplayRecords.Population));
        Assert.Equal("159.4 per 10,000", FigureText.Of(rate, 10_000m * 535m / MinutesReplayRecords.Population));
    }
}
