using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>Published figures as they stand beside ours, with what must be said of each: mean or median, rounding, and how its definition differs.</summary>
internal static class ComparatorNotes
{
    private const string MostLikeOurs = "Councils most like ours";

    // What it is the mean of is rounded: more places would promise too much.
    private const int MeanDecimals = 1;

    public static Comparator Of(IndicatorDefinition definition, PublishedFigure figure) => new(
        figure.Kind == ComparatorKind.Neighbours ? MostLikeOurs : figure.Area,
        figure.Kind,
        figure.YearEnding,
        figure.Value,
        Note(Averaged(figure), figure.IsWorkedOut ? "Worked out from two published numbers." : Rounding(definition, figure), definition.ComparatorDifference));

    /// <param name="figures">Of the same year, two or more.</param>
    /// <param name="councils">How many the council has chosen.</param>
    public static Comparator Mean(IndicatorDefinition definition, IReadOnlyList<PublishedFigure> figures, int councils) => new(
        MostLikeOurs,
        ComparatorKind.Neighbours,
        figures[0].YearEnding,
        Math.Round(figures.Average(figure => figure.Value), MeanDecimals, MidpointRounding.AwayFromZero),
        Note($"Mean of the published, rounded figures of {figures.Count} of the {councils} councils chosen.", definition.ComparatorDifference));

    /// <summary>Middlesbrough Council and Middlesbrough are one.</summary>
    public static string ShortName(string council) =>
        council.Trim() is var name && name.EndsWith(" Council", StringComparison.OrdinalIgnoreCase) ? name[..^" Council".Length].Trim() : name;

    private static string? Note(params string?[] sentences)
    {
        var note = string.Join(" ", sentences.Where(sentence => sentence is not null));
        return note.Length > 0 ? note : null;
    }

    private static string? Averaged(PublishedFigure figure) => figure.Averaged is { } how
        ? figure.NeighboursWithAValue is { } number
            ? $"{how} of the published figures of {number} of the 10 statistical neighbours."
            : $"{how} of the statistical neighbours."
        : null;

    private static string? Rounding(IndicatorDefinition definition, PublishedFigure figure) => (definition.Unit, figure.Kind, figure.Decimals) switch
    {
        (Unit.Count, _, _) => "Children at 31 March.",
        (_, ComparatorKind.Neighbours, _) => null,
        (_, _, 0) => "Published to the nearest whole number.",
        (_, _, 1) => "Published to one decimal place.",
        (_, _, var decimals) => $"Published to {decimals} decimal places.",
    };
}
