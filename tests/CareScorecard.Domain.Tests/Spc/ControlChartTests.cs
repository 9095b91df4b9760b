using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Tests.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Spc;

public class ControlChartTests
{
    private const decimal Precision = 0.000_000_001m;

    private static readonly ReportingMonth First = new(2023, 4);
    private static readonly ChartOptions Usual = new();

    public static TheoryData<string> Names => [.. PublishedChart.All.Select(chart => chart.Name)];

    internal static ControlChart Draw(IEnumerable<double> values, ChartOptions? options = null) =>
        ControlChart.Draw(values.Select((value, i) => (First.AddMonths(i), (decimal)value)), options ?? Usual);

    private static PointType[] Types(ControlChart chart) => [.. chart.Points.Select(point => point.Type)];

    private static PointType[] Times(PointType type, int times) => [.. Enumerable.Repeat(type, times)];

    [Fact]
    public void All_sixteen_published_series_are_here()
    {
        Assert.Equal(16, PublishedChart.All.Count);
        Assert.Equal(299, PublishedChart.All.Sum(chart => chart.Points.Count));
        Assert.Contains(PublishedChart.All, chart => !chart.ScreenOutliers);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Limits_and_marks_are_those_of_the_reference_package_point_by_point(string name)
    {
        var published = PublishedChart.Named(name);

        var chart = ControlChart.Draw(published.Series, new ChartOptions { ScreenOutliers = published.ScreenOutliers });

        Assert.Equal(published.Points.Select(point => point.Rule), chart.Points.Select(point => InThePackagesWords(point.Type)));
        Assert.All(published.Points.Zip(chart.Points), pair =>
        {
            var limits = pair.Second.Limits!;
            Assert.InRange(limits.Mean, pair.First.Mean - Precision, pair.First.Mean + Precision);

            // The package has no limits for a series without variation; here they equal the mean.
            var (lower, upper) = (pair.First.Lower ?? pair.First.Mean, pair.First.Upper ?? pair.First.Mean);
            Assert.InRange(limits.Lower, lower - Precision, lower + Precision);
            Assert.InRange(limits.Upper, upper - Precision, upper + Precision);
        });
    }

    private static string InThePackagesWords(PointType type) => type switch
    {
        PointType.CommonCause => "Common Cause",
        PointType.AboveLimit => "Above UCL",
        PointType.BelowLimit => "Below LCL",
        PointType.TrendUp => "7 Point Trend (Increasing)",
        PointType.TrendDown => "7 Point Trend (Decreasing)",
        PointType.TwoOfThreeAbove => "2 in 3 Above CL",
        PointType.TwoOfThreeBelow => "2 in 3 Below CL",
        PointType.ShiftAbove => "7 Points Above CL",
        PointType.ShiftBelow => "7 Points Below CL",
    };

    [Fact]
    public void Six_rising_points_are_no_trend_and_seven_are_all_marked()
    {
        double[] saw = [50, 60, 40, 60, 40, 60, 40, 60];

        Assert.DoesNotContain(PointType.TrendUp, Types(Draw([.. saw, 44, 46, 48, 50, 52])));
        Assert.Equal(Times(PointType.TrendUp, 7), Types(Draw([.. saw, 42, 44, 46, 48, 50, 52, 54]))[^7..]);
    }

    [Fact]
    public void A_tie_breaks_a_trend_and_a_point_on_the_mean_breaks_a_shift()
    {
        double[] saw = [50, 60, 40, 60, 40, 60, 40, 60];

        Assert.DoesNotContain(PointType.TrendUp, Types(Draw([.. saw, 42, 44, 46, 46, 50, 52, 54])));

        var balanced = Draw([55, 45, 51, 51, 51, 50, 51, 51, 51, 49, 49, 49, 47]);
        Assert.Equal(50m, balanced.Points[0].Limits!.Mean);
        Assert.DoesNotContain(PointType.ShiftAbove, Types(balanced));
    }

    [Fact]
    public void Every_value_alike_is_no_signal_even_where_the_value_has_no_end()
    {
        var third = 100m / 3m;

        var chart = ControlChart.Draw(Enumerable.Range(0, 14).Select(i => (First.AddMonths(i), third)), Usual);

        Assert.All(chart.Points, point =>
        {
            Assert.Equal(PointType.CommonCause, point.Type);
            Assert.Equal((third, third, third), (point.Limits!.Lower, point.Limits.Mean, point.Limits.Upper));
        });
    }

    [Fact]
    public void One_rare_event_among_zeros_is_marked_and_the_zeros_are_not_outside()
    {
        var chart = Draw([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);

        Assert.Equal(PointType.AboveLimit, chart.Points[9].Type);
        Assert.DoesNotContain(PointType.BelowLimit, Types(chart));
    }

    [Fact]
    public void Fewer_than_six_points_have_no_limits_and_fewer_than_thirteen_have_them_on_trial()
    {
        Assert.All(Draw([1, 2, 1, 2, 1]).Points, point => Assert.Null(point.Limits));
        Assert.True(Draw([1, 2, 1, 2, 1, 2]).Points[0].Limits!.OnTrial);
        Assert.True(Draw([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]).Points[0].Limits!.OnTrial);
        Assert.False(Draw([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]).Points[0].Limits!.OnTrial);
    }

    [Fact]
    public void A_rebase_starts_a_stretch_that_knows_nothing_of_the_one_before()
    {
        double[] before = [50, 52, 49, 51, 50, 52, 49, 51];
        double[] after = [70, 72, 69, 71, 70, 72, 69, 71];

        var chart = Draw([.. before, .. after], new ChartOptions { Rebases = [First.AddMonths(8)] });

        Assert.Equal(Draw(before).Points.Select(point => point.Limits), chart.Points.Take(8).Select(point => point.Limits));
        Assert.Equal(Draw(after).Points.Select(point => point.Limits), chart.Points.Skip(8).Select(point => point.Limits));
        Assert.Equal(chart.Points.Skip(8), chart.Latest);
        Assert.All(chart.Points, point => Assert.Equal(PointType.CommonCause, point.Type));
    }

    [Fact]
    public void A_rebase_in_a_month_without_a_figure_starts_with_the_next_one_that_has_one()
    {
        var months = Enumerable.Range(0, 14).Where(i => i != 7).Select(i => (First.AddMonths(i), (decimal)(i % 3))).ToList();

        var chart = ControlChart.Draw(months, new ChartOptions { Rebases = [First.AddMonths(7)] });

        Assert.Equal(First.AddMonths(8), chart.Latest[0].Month);
        Assert.Equal(6, chart.Latest.Count);
    }

    [Fact]
    public void Limits_can_rest_on_the_first_points_alone()
    {
        double[] first = [50, 52, 49, 51, 50, 52, 49, 51];

        var chart = Draw([.. first, 70, 71], new ChartOptions { FixAfter = 8 });

        Assert.Equal(Draw(first).Points[0].Limits, chart.Points[^1].Limits);
        Assert.Equal(PointType.AboveLimit, chart.Points[^1].Type);
    }

    [Fact]
    public void Months_without_a_figure_have_no_point_and_order_does_not_matter()
    {
        var nobody = new IndicatorValue.Unavailable(new UnavailableReason.Nobody());
        SeriesPoint[] series =
        [
            .. Enumerable.Range(0, 8).Select(i => new SeriesPoint(
                First.AddMonths(i), i == 3 ? nobody : Definitions.Number(i % 2))),
        ];

        var chart = ControlChart.Draw(series.AsEnumerable().Reverse(), Usual);

        Assert.Equal([0, 1, 2, 4, 5, 6, 7], chart.Points.Select(point => point.Month.MonthsSince(First)));
        Assert.Null(chart.LimitsIn(First.AddMonths(3)));
        Assert.Equal("common-cause", chart.LimitsIn(First.AddMonths(4))!.PointType);
    }
}
