using System.Globalization;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Components.Controls;

/// <summary>
/// Where everything in the trend chart lies, in per cent of the plot's width and height, from the left and from the top: the chart then
/// fits any screen and any sheet while its text keeps its size, and it needs no script to be laid out.
/// </summary>
public sealed record TrendPlot
{
    /// <summary>Pixels: what the style sheet gives the plot, and what keeps labels apart.</summary>
    public const int Height = 300;

    /// <summary>Pixels that a label needs: a line of text and a little air.</summary>
    public const double LabelRoom = 23d;

    private const int MostMonthLabels = 8;

    // A year has no remainder by any of them.
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];

    private static readonly decimal[] TickFactors = [1m, 2m, 2.5m, 5m, 10m];

    private readonly ReportingMonth _first;
    private readonly int _months;
    private readonly decimal _low;
    private readonly decimal _high;

    private TrendPlot(ReportingMonth first, int months, decimal low, decimal high)
    {
        _first = first;
        _months = months;
        _low = low;
        _high = high;
    }

    /// <summary>A value on the left-hand scale.</summary>
    public sealed record Tick(decimal Y, string Text);

    /// <param name="Kind">last, minor (left out where the screen is narrow) or major: the style sheet's names.</param>
    public sealed record MonthLabel(decimal X, string Text, string Kind);

    public sealed record Segment(decimal X1, decimal Y1, decimal X2, decimal Y2);

    public sealed record Box(decimal X, decimal Y, decimal Width, decimal Height);

    /// <param name="Value">Unrounded, in the unit of the indicator.</param>
    /// <param name="Words">What the point says, for a pointer that rests on it.</param>
    /// <param name="IsReal">The control chart marks it as a real change.</param>
    public sealed record Point(decimal X, decimal Y, ReportingMonth Month, decimal Value, string Words, bool IsReal, bool IsLatest);

    /// <param name="Y">Where the label stands: moved so that no two overlap.</param>
    /// <param name="Kind">now, goal or beside: the style sheet's names.</param>
    public sealed record EndLabel(decimal Y, string Text, string Kind);

    public required IReadOnlyList<Tick> Ticks { get; init; }

    public required IReadOnlyList<MonthLabel> MonthLabels { get; init; }

    public required IReadOnlyList<Segment> Line { get; init; }

    public required IReadOnlyList<Point> Points { get; init; }

    /// <summary>Levels of the target, month by month, so that a change of target is seen; a band has one at each edge.</summary>
    public required IReadOnlyList<Segment> Goal { get; init; }

    /// <summary>The usual range of the control chart.</summary>
    public required IReadOnlyList<Box> Usual { get; init; }

    /// <summary>Published figures, each across the whole width: they are of one year and not of a month.</summary>
    public required IReadOnlyList<Segment> Beside { get; init; }

    public required IReadOnlyList<EndLabel> EndLabels { get; init; }

    /// <returns>Null where fewer than two months have a figure: there is no trend to draw.</returns>
    /// <param name="labelRoom">Pixels of <see cref="Height"/> that a label needs.</param>
    public static TrendPlot? Of(IndicatorReport report, double labelRoom = LabelRoom)
    {
        ArgumentNullException.ThrowIfNull(report);
        var series = report.Series;
        var definition = report.Row.Definition;
        if (series.Count(point => point.Value.Number is not null) < 2)
        {
            return null;
        }

        var beside = BesideIt(report.Row);
        var values = series.Select(point => point.Value.Number)
            .Concat(series.SelectMany(point => new[] { point.Target?.Low, point.Target?.High, point.Limits?.Lower, point.Limits?.Upper }))
            .Concat(beside.Select(comparator => (decimal?)comparator.Value))
            .OfType<decimal>().Select(value => Clip(definition, value)).ToList();
        var ticks = TickValues(values.Min(), values.Max());
        var scale = (First: series[0].Month, Months: Math.Max(1, series[^1].Month.MonthsSince(series[0].Month)), Low: ticks[0], High: ticks[^1]);
        var plot = new TrendPlot(scale.First, scale.Months, scale.Low, scale.High)
        {
            Ticks = [],
            MonthLabels = [],
            Line = [],
            Points = [],
            Goal = [],
            Usual = [],
            Beside = [],
            EndLabels = [],
        };

        return plot with
        {
            Ticks = [.. ticks.Select(tick => new Tick(plot.Y(tick), definition.Unit == Unit.Percent ? RowWords.Level(definition, tick) : FigureText.Plain(tick)))],
            MonthLabels = [.. plot.LabelMonths(series[^1].Month)],
            Line = [.. SparklinePlot.Stretches(series).SelectMany(run => run.Zip(run.Skip(1), (from, to) =>
                new Segment(plot.X(from.Month), plot.Y(from.Value.Number!.Value), plot.X(to.Month), plot.Y(to.Value.Number!.Value))))],
            Points =
            [
                .. series.Where(point => point.Value.Number is not null).Select(point => new Point(
                    plot.X(point.Month),
                    plot.Y(point.Value.Number!.Value),
                    point.Month,
                    point.Value.Number!.Value,
                    $"{point.Month.ToWords()}: {FigureText.Of(definition, point.Value)}"
                        + (RowWords.Behind(definition, point.Value) is { } behind ? $", {behind}" : string.Empty),
                    point.StandsOut(definition.WindowMonths),
                    point.Month == series[^1].Month)),
            ],
            Goal = [.. plot.Levels(series, point => point.Target?.Low), .. plot.Levels(series, point => point.Target?.High)],
            Usual = [.. plot.Boxes(series, point => point.Limits is { } limits
                ? (Clip(definition, limits.Lower), Clip(definition, limits.Upper))
                : null)],
            Beside = [.. beside.Select(comparator => new Segment(0m, plot.Y(comparator.Value), 100m, plot.Y(comparator.Value)))],
            EndLabels = KeepApart(plot.Labels(report, beside), labelRoom),
        };
    }

    /// <summary>England and the councils most like ours, else the region: the latest year of each. More lines than two would hide our own.</summary>
    private static List<Comparator> BesideIt(ScorecardRow row) =>
    [
        .. row.Comparators
            .Where(comparator => comparator.Kind is not ComparatorKind.Council)
            .GroupBy(comparator => comparator.Area)
            .Select(area => area.MaxBy(comparator => comparator.YearEnding)!)
            .OrderBy(comparator => comparator.Kind switch { ComparatorKind.National => 0, ComparatorKind.Neighbours => 1, _ => 2 })
            .Take(2),
    ];

    /// <summary>Limits are not clamped where they are worked out, and may lie where no figure can: only the drawing is clipped.</summary>
    private static decimal Clip(IndicatorDefinition definition, decimal value) =>
        Math.Clamp(value, 0m, definition.Unit == Unit.Percent ? 100m : decimal.MaxValue);

    private IEnumerable<(double Y, string Text, string Kind)> Labels(IndicatorReport report, IEnumerable<Comparator> beside)
    {
        var definition = report.Row.Definition;
        var last = report.Series[^1];
        if (last.Value.Number is { } now)
        {
            yield return (Pixels(now), "Now " + FigureText.Of(definition, now), "now");
        }

        if (last.Target is { } target)
        {
            var level = target.Kind == TargetKind.Band ? (target.Low + target.High) / 2 : target.Low ?? target.High;
            yield return (Pixels(level ?? 0m), "Target " + RowWords.TargetLevel(definition, target), "goal");
        }

        foreach (var comparator in beside)
        {
            var area = comparator.Kind == ComparatorKind.Neighbours ? "Most like ours" : comparator.Area;
            yield return (Pixels(comparator.Value), $"{area} {RowWords.Level(definition, comparator.Value)}", "beside");
        }
    }

    /// <summary>Pushes labels down until none overlaps, then lifts the whole set back when it hangs over the edge.</summary>
    private static EndLabel[] KeepApart(IEnumerable<(double Y, string Text, string Kind)> labels, double room)
    {
        var ordered = labels.OrderBy(label => label.Y).ToList();
        var places = new double[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            places[i] = i == 0 ? ordered[i].Y : Math.Max(ordered[i].Y, places[i - 1] + room);
        }

        for (var i = ordered.Count - 1; i >= 0; i--)
        {
            var limit = i == ordered.Count - 1 ? Height : places[i + 1] - room;
            places[i] = Math.Min(places[i], limit);
        }

        return [.. ordered.Select((label, i) => new EndLabel((decimal)(100d * places[i] / Height), label.Text, label.Kind))];
    }

    private IEnumerable<MonthLabel> LabelMonths(ReportingMonth last)
    {
        // Steps are counted back from the latest month, so that it always has its label.
        var step = MonthSteps.First(months => months == 12 || _months / months < MostMonthLabels);
        var nth = 0;

        // Where the screen is narrow there is room for three.
        var apart = (_months / step / 3) + 1;
        for (var month = last; month >= _first; month = month.AddMonths(-step))
        {
            yield return new MonthLabel(
                X(month),
                month.FirstDay.ToString("MMM yyyy", EnglishDates.Culture).Replace("Sept", "Sep", StringComparison.Ordinal),
                nth == 0 ? "last" : nth % apart == 0 ? "major" : "minor");
            nth++;
        }
    }

    private IEnumerable<Segment> Levels(IReadOnlyList<SeriesPoint> series, Func<SeriesPoint, decimal?> level) =>
        Spans(series, level).Select(span => new Segment(span.From, Y(span.Value), span.To, Y(span.Value)));

    private IEnumerable<Box> Boxes(IReadOnlyList<SeriesPoint> series, Func<SeriesPoint, (decimal Low, decimal High)?> range) =>
        Spans(series, range).Select(span =>
        {
            var (low, high) = (Math.Max(span.Value.Low, _low), Math.Min(span.Value.High, _high));
            return new Box(span.From, Y(high), span.To - span.From, Y(low) - Y(high));
        });

    /// <summary>Stretches of months with the same level, each reaching to where the next one starts.</summary>
    private IEnumerable<(decimal From, decimal To, T Value)> Spans<T>(
        IReadOnlyList<SeriesPoint> series,
        Func<SeriesPoint, T?> level)
        where T : struct
    {
        for (var i = 0; i < series.Count;)
        {
            var value = level(series[i]);
            var next = i + 1;
            while (next < series.Count && Equals(level(series[next]), value))
            {
                next++;
            }

            if (value is { } known)
            {
                yield return (X(series[i].Month), X(series[Math.Min(next, series.Count - 1)].Month), known);
            }

            i = next;
        }
    }

    private static decimal[] TickValues(decimal low, decimal high)
    {
        if (low == high)
        {
            (low, high) = (low - 1m, high + 1m);
        }

        var rough = (high - low) / 4m;
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)rough)));
        var step = TickFactors.First(factor => factor * power >= rough) * power;
        var start = Math.Floor(low / step) * step;
        var end = Math.Ceiling(high / step) * step;

        // Nothing that is counted here is below nothing.
        start = low >= 0m ? Math.Max(0m, start) : start;
        return [.. Enumerable.Range(0, (int)((end - start) / step) + 1).Select(i => start + (i * step))];
    }

    /// <summary>Whether the month lies between the first and the last of the plot.</summary>
    public bool Covers(ReportingMonth month) => month >= _first && month.MonthsSince(_first) <= _months;

    /// <summary>How far across the month lies.</summary>
    public decimal X(ReportingMonth month) => 100m * month.MonthsSince(_first) / _months;

    private decimal Y(decimal value) => 100m * (_high - value) / (_high - _low);

    private double Pixels(decimal value) => (double)Y(value) * Height / 100d;

    /// <summary>As an attribute of a drawing has it: 12.5%.</summary>
    public static string Percent(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
