using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Components.Pages.Gallery;

namespace CareScorecard.Web.Tests.Components;

public class TrendPlotTests
{
    [Fact]
    public void A_month_that_is_missing_breaks_the_line()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome, months: 6);
        var series = report.Series.Where((_, index) => index != 2).ToList();

        var plot = TrendPlot.Of(report with { Series = series })!;

        // Months 1-2 and 4-5-6: one piece and two.
        Assert.Equal(3, plot.Line.Count);
    }

    [Fact]
    public void A_month_without_a_figure_has_no_point()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome, months: 6);
        var series = report.Series
            .Select((point, index) => index == 2 ? point with { Value = new IndicatorValue.Unavailable(new UnavailableReason.Nobody()) } : point)
            .ToList();

        var plot = TrendPlot.Of(report with { Series = series })!;

        Assert.Equal(5, plot.Points.Count);
        Assert.Equal(3, plot.Line.Count);
    }

    [Fact]
    public void Labels_at_the_end_never_overlap_and_stay_inside()
    {
        var row = MadeUpFigures.OneHome with
        {
            Comparators = [new Comparator("England", ComparatorKind.National, 2025, 66m, null), new Comparator("North East", ComparatorKind.Region, 2025, 66m, null)],
        };

        var plot = TrendPlot.Of(MadeUpFigures.Report(row))!;

        var places = plot.EndLabels.Select(label => label.Y * TrendPlot.Height / 100m).ToList();
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 22.9m, $"{pair.First} and {pair.Second}"));
        Assert.True(places[^1] <= TrendPlot.Height);
    }

    [Fact]
    public void Where_months_overlap_only_a_point_outside_the_limits_stands_out()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome);
        var shifted = report.Series.Select(point => point with { Limits = point.Limits! with { PointType = "shift-above" } }).ToList();

        var plot = TrendPlot.Of(report with { Series = shifted })!;

        Assert.Equal("January 2026: 69.9%, 299 of 428 children", plot.Points.Single(point => point.IsReal).Words);
    }

    [Fact]
    public void Where_a_figure_is_of_one_month_a_run_stands_out()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome with { Definition = MadeUpFigures.OneHome.Definition with { WindowMonths = 1 } });
        var shifted = report.Series.Select(point => point with { Limits = point.Limits! with { PointType = "shift-above" } }).ToList();

        Assert.All(TrendPlot.Of(report with { Series = shifted })!.Points, point => Assert.True(point.IsReal));
    }

    [Fact]
    public void The_latest_month_is_always_labelled()
    {
        foreach (var months in new[] { 2, 13, 24, 36, 60 })
        {
            var plot = TrendPlot.Of(MadeUpFigures.Report(MadeUpFigures.OneHome, months))!;

            Assert.Equal((100m, "Oct 2026"), (plot.MonthLabels[0].X, plot.MonthLabels[0].Text));
            Assert.InRange(plot.MonthLabels.Count, 2, 8);
        }
    }

    [Fact]
    public void A_figure_that_never_moves_can_still_be_drawn()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.ChildrenInCare, months: 3);
        var series = report.Series.Select(point => point with { Value = report.Row.Value }).ToList();

        var plot = TrendPlot.Of(report with { Series = series })!;

        Assert.Equal(50m, plot.Points[0].Y);
    }

    [Fact]
    public void What_is_counted_has_no_scale_below_nought()
    {
        var row = MadeUpFigures.ChildrenInCare with { Value = new IndicatorValue.Measured(2, null, Calculation.Count) };

        var plot = TrendPlot.Of(MadeUpFigures.Report(row, months: 24))!;

        Assert.DoesNotContain(plot.Ticks, tick => tick.Text.StartsWith('-'));
    }
}
