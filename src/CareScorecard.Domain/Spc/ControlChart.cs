using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Spc;

/// <summary>How a control chart is drawn.</summary>
public sealed record ChartOptions
{
    /// <summary>Leave outlying moving ranges out of the limits.</summary>
    public bool ScreenOutliers { get; init; } = true;

    /// <summary>Limits rest on the first so many points of each stretch; null for all of them.</summary>
    public int? FixAfter { get; init; }

    /// <summary>Months at which a new stretch starts, in any order.</summary>
    public IReadOnlyCollection<ReportingMonth> Rebases { get; init; } = [];
}

/// <summary>A month's figure, and what the chart says of it.</summary>
/// <param name="Limits">Null where the stretch has fewer than six points.</param>
public sealed record ChartPoint(ReportingMonth Month, decimal Value, PointType Type, ProcessLimits? Limits);

/// <summary>
/// An XmR chart of one indicator, by NHS England's Making Data Count method. Months without a figure are passed over: the month before
/// is the last one that has a figure. Stretches between rebases know nothing of each other.
/// </summary>
/// <param name="Points">Oldest first.</param>
/// <param name="Latest">The points of the latest stretch, oldest first.</param>
public sealed record ControlChart(IReadOnlyList<ChartPoint> Points, IReadOnlyList<ChartPoint> Latest)
{
    private readonly Dictionary<ReportingMonth, ChartPoint> _byMonth = Points.ToDictionary(point => point.Month);

    /// <param name="series">In any order; months without a figure have no point.</param>
    public static ControlChart Draw(IEnumerable<SeriesPoint> series, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Draw(
            series
                .Where(point => point.Value is IndicatorValue.Measured)
                .Select(point => (point.Month, ((IndicatorValue.Measured)point.Value).Value)),
            options);
    }

    /// <param name="figures">In any order, one a month at most, unrounded.</param>
    public static ControlChart Draw(IEnumerable<(ReportingMonth Month, decimal Value)> figures, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(options);
        var stretches = figures
            .OrderBy(figure => figure.Month)
            .GroupBy(figure => options.Rebases.Count(rebase => rebase <= figure.Month))
            .Select(stretch => Judge([.. stretch], options))
            .ToList();
        return new ControlChart([.. stretches.SelectMany(stretch => stretch)], stretches.LastOrDefault() ?? []);
    }

    /// <summary>For a point of a trend; null where the month has no figure or no limits.</summary>
    public PointLimits? LimitsIn(ReportingMonth month) =>
        _byMonth.GetValueOrDefault(month) is { Limits: { } limits } judged
            ? new PointLimits(Codes.Of(judged.Type), limits.Mean, limits.Lower, limits.Upper)
            : null;

    private static List<ChartPoint> Judge(List<(ReportingMonth Month, decimal Value)> stretch, ChartOptions options)
    {
        var values = stretch.ConvertAll(figure => figure.Value);
        var limits = ProcessLimits.Of(values, options.ScreenOutliers, options.FixAfter);
        var types = limits is null ? new PointType[values.Count] : ChartRules.Mark(values, limits);
        return [.. stretch.Select((figure, i) => new ChartPoint(figure.Month, figure.Value, types[i], limits))];
    }
}
