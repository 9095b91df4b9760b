using System.Globalization;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Components.Controls;

/// <summary>Where a sparkline's points lie in a square of 100 by 100, and what they say in words.</summary>
public sealed record SparklinePlot
{
    // Room above and below, so that a thick line is not cut off.
    private const decimal Inset = 8m;

    /// <summary>Points of each unbroken stretch: a month without a figure breaks the line.</summary>
    public required IReadOnlyList<string> Runs { get; init; }

    /// <summary>A dot on the last month, drawn as a line of no length; null where that month has no figure.</summary>
    public string? Now { get; init; }

    /// <summary>Height of the target's line; null for a band or where there is no target.</summary>
    public string? Goal { get; init; }

    public (string Top, string Height)? Band { get; init; }

    public required string Words { get; init; }

    /// <returns>Null where fewer than two months have a figure.</returns>
    public static SparklinePlot? Of(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var figures = row.Trend.Where(point => point.Value.Number is not null).ToList();
        if (figures.Count < 2)
        {
            return null;
        }

        var first = row.Trend[0].Month;
        var last = row.Trend[^1].Month;
        var values = figures.Select(point => point.Value.Number!.Value).ToList();
        var goals = new[] { row.Target?.Low, row.Target?.High }.OfType<decimal>();
        var low = values.Concat(goals).Min();
        var high = values.Concat(goals).Max();
        var months = Math.Max(1, last.MonthsSince(first));

        string X(SeriesPoint point) => Text(100m * point.Month.MonthsSince(first) / months);
        string Y(decimal value) => Text(Height(value));
        decimal Height(decimal value) => high == low ? 50m : Inset + ((100m - (2 * Inset)) * (high - value) / (high - low));

        return new SparklinePlot
        {
            Runs = [.. Stretches(row.Trend).Select(run => string.Join(' ', run.Select(point => $"{X(point)},{Y(point.Value.Number!.Value)}")))],
            Now = row.Trend[^1].Value.Number is { } now ? $"M{X(row.Trend[^1])} {Y(now)}h0" : null,
            Goal = row.Target is { Kind: not TargetKind.Band } target ? Y(target.Low ?? target.High ?? 0m) : null,
            Band = row.Target is { Kind: TargetKind.Band, Low: { } from, High: { } to }
                ? (Y(to), Text(Height(from) - Height(to)))
                : null,
            Words = $"{figures.Count} months to {last.ToWords()}: lowest {FigureText.Of(row.Definition, values.Min())}, "
                + $"highest {FigureText.Of(row.Definition, values.Max())}.",
        };
    }

    /// <summary>Neighbouring months with a figure.</summary>
    internal static IEnumerable<IReadOnlyList<SeriesPoint>> Stretches(IReadOnlyList<SeriesPoint> series)
    {
        var run = new List<SeriesPoint>();
        foreach (var point in series)
        {
            if (run.Count > 0 && (point.Value.Number is null || point.Month.MonthsSince(run[^1].Month) != 1))
            {
                yield return run;
                run = [];
            }

            if (point.Value.Number is not null)
            {
                run.Add(point);
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
