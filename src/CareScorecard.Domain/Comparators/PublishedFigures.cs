using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>
/// The Department for Education's published figures, to stand beside a council's own: built into the product, annual and rounded.
/// Contains public sector information licensed under the Open Government Licence v3.0.
/// </summary>
public static class PublishedFigures
{
    private const int Neighbours = 10;

    private static readonly Lazy<ILookup<string, PublishedFigure>> ByMeasure =
        new(() => PublishedFiguresFile.Read().ToLookup(figure => figure.Measure));

    /// <summary>Regions that have published figures, by name.</summary>
    public static IReadOnlyList<string> Regions => Areas(ComparatorKind.Region);

    /// <summary>Councils that have published figures, by name.</summary>
    public static IReadOnlyList<string> Councils => Areas(ComparatorKind.Council);

    /// <summary>
    /// England, the region, each neighbour, and the means of the neighbours' own statistical neighbours, in this order. Of each area the
    /// latest year that had ended by the month's last day: a month is not compared with a year that nobody could know of then. An area
    /// without a figure is left out.
    /// </summary>
    /// <param name="region">Null where the council has not chosen one.</param>
    /// <param name="neighbours">Councils by name, in the order in which they are to stand.</param>
    public static IReadOnlyList<Comparator> For(
        IndicatorDefinition definition, string? region, IReadOnlyList<string> neighbours, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(neighbours);
        if (definition.ComparatorMeasure is not { } measure)
        {
            return [];
        }

        var known = ByMeasure.Value[measure].Where(figure => new DateOnly(figure.YearEnding, 3, 31) <= month.LastDay).ToList();
        PublishedFigure?[] figures =
        [
            Latest(known, ComparatorKind.National, area: null),
            region is null ? null : Latest(known, ComparatorKind.Region, region),
            .. neighbours.Select(council => Latest(known, ComparatorKind.Council, council)),
            .. neighbours.Select(council => Latest(known, ComparatorKind.Neighbours, council)),
        ];
        return [.. figures.OfType<PublishedFigure>().Select(figure => Comparator(definition, figure))];
    }

    /// <inheritdoc cref="For(IndicatorDefinition, string?, IReadOnlyList{string}, ReportingMonth)"/>
    public static IReadOnlyList<Comparator> For(IndicatorDefinition definition, CouncilSettings settings, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return For(definition, settings.Region, settings.Neighbours, month);
    }

    private static PublishedFigure? Latest(List<PublishedFigure> known, ComparatorKind kind, string? area) => known
        .Where(figure => figure.Kind == kind && (area is null || figure.Area.Equals(area.Trim(), StringComparison.OrdinalIgnoreCase)))
        .MaxBy(figure => figure.YearEnding);

    private static Comparator Comparator(IndicatorDefinition definition, PublishedFigure figure) => new(
        figure.Kind == ComparatorKind.Neighbours ? $"Councils most like {figure.Area}" : figure.Area,
        figure.Kind,
        figure.YearEnding,
        figure.Value,
        Note(definition, figure));

    /// <summary>How it was averaged, how it is rounded, and how it differs, each as a sentence.</summary>
    private static string? Note(IndicatorDefinition definition, PublishedFigure figure)
    {
        string?[] sentences =
        [
            figure.Kind == ComparatorKind.Neighbours
                ? $"Mean of the published figures of {figure.NeighboursWithAValue} of its {Neighbours} statistical neighbours."
                : null,
            figure.IsWorkedOut ? "Worked out from two published numbers." : Rounding(definition, figure),
            definition.ComparatorDifference,
        ];
        var note = string.Join(" ", sentences.Where(sentence => sentence is not null));
        return note.Length > 0 ? note : null;
    }

    private static string? Rounding(IndicatorDefinition definition, PublishedFigure figure) => (definition.Unit, figure.Kind, figure.Decimals) switch
    {
        (Unit.Count, _, _) => "Children at 31 March.",
        (_, ComparatorKind.Neighbours, _) => null,
        (_, _, 0) => "Published to the nearest whole number.",
        (_, _, 1) => "Published to one decimal place.",
        (_, _, var decimals) => $"Published to {decimals} decimal places.",
    };

    private static IReadOnlyList<string> Areas(ComparatorKind kind) =>
    [
        .. ByMeasure.Value.SelectMany(figures => figures)
            .Where(figure => figure.Kind == kind)
            .Select(figure => figure.Area)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
