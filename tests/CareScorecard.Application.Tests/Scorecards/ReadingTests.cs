using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Scorecards;

/// <summary>Thirteen months in which one more child each month is with our own foster carers: 10 of 40 at first, 22 of 40 at last.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private const string Indicator = "in-house-foster";

    private readonly Council _council = new();

    public async Task InitializeAsync()
    {
        await _council.InitializeAsync();
        await _council.SetAsync(new SettingChange("target." + Indicator, ">=50", A.Month("2026-09"), Reason: "Agreed by Cabinet"));
        for (var i = 0; i <= 12; i++)
        {
            await _council.LoadAsync(MonthWith(A.Month("2025-10").AddMonths(i), fostered: 10 + i));
        }
    }

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_row_says_everything_of_its_month()
    {
        var row = (await ScorecardAsync(A.Month("2026-10"))).Rows.Single(row => row.Id == Indicator);

        Assert.Equal(new IndicatorValue.Measured(22, 40, Calculation.Share), row.Value);
        Assert.Equal(Status.OnTarget, row.Status);
        Assert.Equal(new Target(TargetKind.Floor, 50, null, TargetOwner.Ours, A.Month("2026-09"), "Agreed by Cabinet"), row.Target);
        Assert.Equal(new Gap(true, 2, GapDirection.Fewer, GapUnit.Subjects), row.Gap);
        Assert.Equal(new Comparison(A.Month("2026-09"), 52.5m, 2.5m, Movement.Better), row.Previous);
        Assert.Equal(new Comparison(A.Month("2025-10"), 25m, 30m, Movement.Better), row.YearBefore);
        Assert.Equal(13, row.Trend.Count);
    }

    [Fact]
    public async Task A_past_month_keeps_the_target_that_applied_then()
    {
        var row = (await ScorecardAsync(A.Month("2026-08"))).Rows.Single(row => row.Id == Indicator);

        Assert.Equal(21m, row.Target!.Low);
        Assert.Equal(50m, (await ScorecardAsync(A.Month("2026-10"))).Rows.Single(now => now.Id == Indicator).Trend[^1].Target!.Low);
    }

    [Fact]
    public async Task A_month_that_is_not_held_is_nothing()
    {
        Assert.Null(await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Staff, A.Month("2024-01"), CancellationToken.None));
    }

    [Fact]
    public async Task Parts_add_up_to_the_headline()
    {
        var report = await IndicatorAsync(new IndicatorQuestion { Id = Indicator, By = [Dimension.Sex, Dimension.Team] });

        Assert.Equal(new IndicatorValue.Measured(22, 40, Calculation.Share), report.Row.Value);
        Assert.All(report.Breakdowns, breakdown => Assert.Equal(
            (22m, 40m), (breakdown.Parts.Sum(part => part.Numerator), breakdown.Parts.Sum(part => part.Denominator))));
        Assert.Equal(
            [("Male", 11m, 20m), ("Female", 11m, 20m), ("Neither", 0m, 0m), ("Not recorded", 0m, 0m)],
            report.Breakdowns[0].Parts.Select(part => (part.Label, part.Numerator!.Value, part.Denominator!.Value)));
    }

    [Fact]
    public async Task A_filter_limits_the_figure_its_trend_and_its_comparisons()
    {
        var report = await IndicatorAsync(new IndicatorQuestion { Id = Indicator, Filters = [new PartFilter(Dimension.Sex, "Male")] });

        Assert.Equal(new IndicatorValue.Measured(11, 20, Calculation.Share), report.Row.Value);
        Assert.Equal(50m, report.Row.Previous!.Value);
        Assert.Equal(
            [5m, 5m, 6m, 6m, 7m, 7m, 8m, 8m, 9m, 9m, 10m, 10m, 11m],
            report.Series.Select(point => ((IndicatorValue.Measured)point.Value).Numerator));
    }

    [Fact]
    public async Task A_limited_figure_stands_beside_everybodys()
    {
        var all = await IndicatorAsync(new IndicatorQuestion { Id = Indicator });
        var girls = await IndicatorAsync(new IndicatorQuestion { Id = Indicator, Filters = [new PartFilter(Dimension.Sex, "Female")] });

        Assert.Null(all.OfEverybody);
        Assert.Equal(all.Row.Value, girls.OfEverybody);
        Assert.Null(girls.NotLimitedBecause);
    }

    [Fact]
    public async Task Two_filters_of_different_characteristics_must_both_hold()
    {
        var report = await IndicatorAsync(new IndicatorQuestion
        {
            Id = Indicator,
            Filters = [new PartFilter(Dimension.Sex, "Male"), new PartFilter(Dimension.Team, "South")],
        });

        // Numbers 22, 24 ... 40; fostered are 1 to 22.
        Assert.Equal(new IndicatorValue.Measured(1, 10, Calculation.Share), report.Row.Value);
        Assert.Equal(new Gap(false, 4, GapDirection.More, GapUnit.Subjects), report.Row.Gap);
    }

    [Fact]
    public async Task A_figure_of_staff_cannot_be_limited_and_says_so()
    {
        var report = await IndicatorAsync(new IndicatorQuestion { Id = "agency-share", Filters = [new PartFilter(Dimension.Sex, "Male")] });

        Assert.Equal(FilterRule.NoCharacteristics, report.NotLimitedBecause);
        Assert.Empty(report.Filters);
        Assert.Equal((await IndicatorAsync(new IndicatorQuestion { Id = "agency-share" })).Row.Value, report.Row.Value);
    }

    [Fact]
    public async Task A_rating_that_hangs_on_few_says_on_how_few()
    {
        var report = await IndicatorAsync(new IndicatorQuestion { Id = Indicator });

        // 22 of 40 against 50: 20 would still meet it, 19 would not.
        Assert.Equal(new RatingChange(3, GapDirection.Fewer), report.RatingChange);
    }

    [Fact]
    public async Task A_trend_begins_where_it_is_asked_to()
    {
        var report = await IndicatorAsync(new IndicatorQuestion { Id = Indicator, From = A.Month("2026-08") });

        Assert.Equal(["2026-08", "2026-09", "2026-10"], report.Series.Select(point => point.Month.ToString()));
        Assert.Equal(25m, report.Row.YearBefore!.Value);
    }

    [Fact]
    public async Task Nobody_knows_an_indicator_that_does_not_exist()
    {
        Assert.Null(await _council.Use<ReadIndicatorUseCase>().RunAsync(
            Viewer.Staff, new IndicatorQuestion { Id = "no-such-thing" }, CancellationToken.None));
    }

    [Fact]
    public async Task A_rate_waits_for_the_population_and_is_there_once_it_is_set()
    {
        var before = (await ScorecardAsync(A.Month("2026-10"))).Rows.Single(row => row.Id == "rate-per-10000").Value;

        Assert.Empty(await _council.SetAsync(new SettingChange("population-0-17", "8000", A.Month("2026-04"))));

        Assert.Equal(new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation()), before);
        Assert.Equal(50m, (await ScorecardAsync(A.Month("2026-10"))).Rows.Single(row => row.Id == "rate-per-10000").Value.Number);
        Assert.Null((await ScorecardAsync(A.Month("2026-03"))).Rows.Single(row => row.Id == "rate-per-10000").Value.Number);
    }

    [Fact]
    public async Task A_polarity_is_the_councils_own()
    {
        await _council.SetAsync(new SettingChange("polarity." + Indicator, "context"));

        var row = (await ScorecardAsync(A.Month("2026-10"))).Rows.Single(row => row.Id == Indicator);

        Assert.Equal((Polarity.Context, Status.Context), (row.Polarity, row.Status));
        Assert.Equal(Movement.Up, row.Previous!.Movement);
    }

    private static MonthRecords MonthWith(ReportingMonth month, int fostered) => new()
    {
        Month = month,
        Fields = Fields.Children.All.ToHashSet(),
        Periods =
        [
            .. Enumerable.Range(1, 40).Select(number => A.Child($"N{number}") with
            {
                Sex = number % 2 == 0 ? Sex.Male : Sex.Female,
                Team = number <= 20 ? "North" : "South",
                PlacementType = number <= fostered ? PlacementType.U6 : PlacementType.K2,
                PlacementProvider = PlacementProvider.PR1,
            }),
        ],
    };

    private async Task<Scorecard> ScorecardAsync(ReportingMonth month) =>
        (await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Staff, month, CancellationToken.None))!;

    private async Task<IndicatorReport> IndicatorAsync(IndicatorQuestion question) =>
        (await _council.Use<ReadIndicatorUseCase>().RunAsync(Viewer.Staff, question, CancellationToken.None))!;
}
