using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>A trend as it is spoken: what a chart draws, in sentences. All of it from the points that the reader is shown.</summary>
public static class TrendSummary
{
    // As many as a listener keeps in mind.
    private const int MostNamed = 4;

    /// <summary>In three sentences: what is heard in place of the drawing.</summary>
    public static string Of(IndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var definition = report.Row.Definition;
        var figures = Figures(report);
        if (figures.Count == 0)
        {
            return $"{definition.Title}: no month has a figure.";
        }

        var (first, last) = (figures[0], figures[^1]);
        var lowest = figures.MinBy(point => point.Value.Number)!;
        var highest = figures.MaxBy(point => point.Value.Number)!;
        var target = report.Row.Target is { } goal ? $" The target is {TargetWords.Of(definition, goal)}." : string.Empty;
        return $"{definition.Title}, from {first.Month.ToWords()} to {last.Month.ToWords()}: "
            + $"{FigureText.Of(definition, first.Value)} at first and {FigureText.Of(definition, last.Value)} at last. "
            + $"The lowest was {FigureText.Of(definition, lowest.Value)} in {lowest.Month.ToWords()} "
            + $"and the highest {FigureText.Of(definition, highest.Value)} in {highest.Month.ToWords()}.{target}";
    }

    /// <summary>In full, as it can be read aloud: a sentence each.</summary>
    public static IReadOnlyList<string> InFull(IndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. new[] { Of(report), Met(report), Unusual(report), Missing(report), NotHeld(report), report.Row.Signal?.Sentence, Happened(report) }.OfType<string>(),
        ];
    }

    private static List<SeriesPoint> Figures(IndicatorReport report) => [.. report.Series.Where(point => point.Value.Number is not null)];

    private static string? Met(IndicatorReport report)
    {
        var aimed = Figures(report).Where(point => point.Target is not null).ToList();
        var met = aimed.Count(point => point.Target!.IsMetBy(point.Value.Number!.Value));
        return aimed.Count < 2 || report.Row.Polarity == Polarity.Context ? null
            : met == 0 ? $"In none of {aimed.Count} months it met the target that applied then."
            : $"It met the target that applied then in {(met == aimed.Count ? "every one" : met.ToString(EnglishDates.Culture))} of {aimed.Count} months.";
    }

    private static string? Unusual(IndicatorReport report)
    {
        var ranged = Figures(report).Where(point => point.Limits is not null).ToList();
        if (ranged.Count == 0)
        {
            return null;
        }

        var outside = ranged.Where(point => point.IsOutsideLimits).ToList();
        return outside.Count switch
        {
            0 => "No month lies outside the usual range.",
            1 => $"1 month lies outside the usual range: {Where(outside[0], report.Row.Definition)}.",
            <= MostNamed => $"{outside.Count} months lie outside the usual range: {ListWords.And([.. outside.Select(point => Where(point, report.Row.Definition))])}.",
            _ => $"{outside.Count} of {ranged.Count} months lie outside the usual range, {Where(outside[^1], report.Row.Definition)} the last of them.",
        };
    }

    private static string Where(SeriesPoint point, IndicatorDefinition definition) =>
        $"{point.Month.ToWords()} {(point.Value.Number > point.Limits!.Upper ? "above" : "below")} it with {FigureText.Of(definition, point.Value)}";

    private static string? Missing(IndicatorReport report)
    {
        var why = report.Series.Select(point => point.Value).OfType<IndicatorValue.Unavailable>()
            .GroupBy(value => FigureText.Missing(value.Reason))
            .Select(reason => $"{Months(reason.Count())} {(reason.Count() == 1 ? "has" : "have")} no figure: {Small(reason.Key)}.")
            .ToList();
        return why.Count == 0 ? null : string.Join(' ', why);
    }

    private static string? NotHeld(IndicatorReport report)
    {
        var series = report.Series;
        var gaps = series.Count == 0 ? 0 : series[^1].Month.MonthsSince(series[0].Month) + 1 - series.Count;
        return gaps == 0 ? null : $"{Months(gaps)} in between {(gaps == 1 ? "is" : "are")} not held.";
    }

    private static string? Happened(IndicatorReport report)
    {
        var events = report.Events.Where(happened => report.Series.Count > 0 && happened.Month >= report.Series[0].Month)
            .Select(happened => $"in {happened.Month.ToWords()}, {happened.Words.TrimEnd('.')}").ToList();
        return events.Count == 0 ? null : $"What happened: {string.Join("; ", events)}.";
    }

    private static string Months(int number) => number == 1 ? "1 month" : $"{number} months";

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
