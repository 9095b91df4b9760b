using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Publishing;

public sealed class SeriesPointTests
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Theory]
    [InlineData("common-cause", 70, 1, false)]
    [InlineData("shift-above", 70, 1, true)]
    [InlineData("shift-above", 70, 12, false)]
    [InlineData("above-limit", 76, 12, true)]
    [InlineData("above-limit", 75, 12, false)]
    [InlineData("below-limit", 59, 12, true)]
    public void A_run_stands_out_only_where_months_do_not_overlap_and_a_point_outside_the_limits_always(
        string type, int value, int windowMonths, bool expected)
    {
        var point = new SeriesPoint(October, Count(value), null, new PointLimits(type, 68m, 60m, 75m));

        Assert.Equal(expected, point.StandsOut(windowMonths));
    }

    [Fact]
    public void Without_a_figure_or_limits_nothing_stands_out()
    {
        var limits = new PointLimits("above-limit", 68m, 60m, 75m);

        Assert.False(new SeriesPoint(October, new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), null, limits).StandsOut(1));
        Assert.False(new SeriesPoint(October, Count(90)).StandsOut(1));
    }

    /// <summary>How a hidden figure was rated would tell on which side of its target it lies.</summary>
    [Fact]
    public void In_public_a_hidden_point_keeps_its_month_and_target_only()
    {
        var target = new Target(TargetKind.Ceiling, null, 0m, TargetOwner.Statutory, new ReportingMonth(2026, 4));
        var hidden = new SeriesPoint(
            October, new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), target, new PointLimits("common-cause", 2m, 0m, 5m), Status.OffTarget);

        Assert.Equal([new SeriesPoint(October, hidden.Value, target)], PublicView.Of([hidden]));
    }

    private static IndicatorValue.Measured Count(int value) => new(value, null, Calculation.Count);
}
