using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>A trend as it is spoken: what a chart draws, in three sentences.</summary>
public static class TrendSummary
{
    public static string Of(IndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var definition = report.Row.Definition;
        var figures = report.Series.Where(point => point.Value.Number is not null).ToList();
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
}
