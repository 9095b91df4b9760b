using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>
/// Published figures to stand beside a council's own: annual and rounded. The Department for Education's are built into the product
/// (they contain public sector information licensed under the Open Government Licence v3.0); those of other areas come by file.
/// </summary>
public sealed class PublishedFigures
{
    internal const string England = "England";

    private const string Resource = "CareScorecard.Domain.Comparators.published-figures.csv";

    private static readonly Lazy<PublishedFigures> Shipped = new(() => new PublishedFigures(ReadShipped().Figures));

    private readonly IReadOnlyList<PublishedFigure> _all;
    private readonly ILookup<string, PublishedFigure> _byMeasure;
    private readonly HashSet<(ComparatorKind, string)> _areas;

    private PublishedFigures(IReadOnlyList<PublishedFigure> all)
    {
        _all = all;
        _byMeasure = all.ToLookup(figure => figure.Measure);
        _areas = [.. all.Select(figure => (figure.Kind, figure.Area.ToUpperInvariant()))];
        Units = all.GroupBy(figure => figure.Measure).ToDictionary(figures => figures.Key, figures => figures.First().Unit);
    }

    /// <summary>Those that the product brings.</summary>
    public static PublishedFigures BuiltIn => Shipped.Value;

    /// <summary>The unit of each published measure, in the words of its file.</summary>
    public IReadOnlyDictionary<string, string> Units { get; }

    /// <summary>Regions that have published figures, by name.</summary>
    public IReadOnlyList<string> Regions => Areas(ComparatorKind.Region);

    /// <summary>Councils that have published figures, by name.</summary>
    public IReadOnlyList<string> Councils => Areas(ComparatorKind.Council);

    /// <summary>These and those of the files; of one measure, area and year the last one counts.</summary>
    public PublishedFigures With(IEnumerable<ComparatorsFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PublishedFigures(
            [.. _all.Concat(files.SelectMany(file => file.Figures)).GroupBy(figure => figure.Key).Select(figures => figures.Last())]);
    }

    /// <summary>Whether any figure of the region is held.</summary>
    public bool HoldsRegion(string region) => Holds(ComparatorKind.Region, region);

    /// <summary>Whether any figure of the council is held.</summary>
    public bool HoldsCouncil(string council) => Holds(ComparatorKind.Council, council);

    /// <summary>
    /// England, the region, each of the councils most like ours, and their average, in this order. Of each area the latest year that had
    /// ended by the month's last day: a month is not compared with a year that nobody could know of then.
    /// </summary>
    public IReadOnlyList<Comparator> For(IndicatorDefinition definition, CouncilSettings settings, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(settings);
        var known = Known(definition, month);
        return
        [
            .. Chosen(settings)
                .Select(area => Latest(known, area.Kind, area.Name))
                .OfType<PublishedFigure>()
                .Select(figure => ComparatorNotes.Of(definition, figure)),
            .. Average(definition, settings, known) is { } average ? new[] { average } : [],
        ];
    }

    /// <summary>England, the region and the councils most like ours, as far as <see cref="For"/> has no figure of them.</summary>
    public IReadOnlyList<AreaWithoutFigure> Without(IndicatorDefinition definition, CouncilSettings settings, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(settings);
        var known = Known(definition, month);
        return
        [
            .. Chosen(settings)
                .Where(area => Latest(known, area.Kind, area.Name) is null)
                .Select(area => new AreaWithoutFigure(area.Name, area.Kind, Holds(area.Kind, area.Name))),
        ];
    }

    /// <summary>
    /// Whether a figure lies outside every value published for its measure, of any area and of the years that had ended. Null for numbers of
    /// children, which are no larger or smaller than an area, and where fewer than two areas have a value.
    /// </summary>
    public OutsidePublished? Outside(IndicatorDefinition definition, IndicatorValue value, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(value);
        var known = Known(definition, month);
        if (definition.Unit == Unit.Count || value.Number is not { } number || known.Select(figure => figure.Area).Distinct().Count() < 2)
        {
            return null;
        }

        var (lowest, highest) = (known.Min(figure => figure.Value), known.Max(figure => figure.Value));
        var beyond = number > highest ? number - highest : lowest - number;
        return beyond > 0m
            ? new OutsidePublished(
                lowest,
                highest,
                known.Min(figure => figure.YearEnding),
                known.Max(figure => figure.YearEnding),
                number > highest,
                2m * beyond > highest - lowest)
            : null;
    }

    private static IEnumerable<(ComparatorKind Kind, string Name)> Chosen(CouncilSettings settings) =>
    [
        (ComparatorKind.National, England),
        .. settings.Region is { Length: > 0 } region ? new[] { (ComparatorKind.Region, region.Trim()) } : [],
        .. settings.Neighbours.Select(council => (ComparatorKind.Council, council.Trim())),
    ];

    private List<PublishedFigure> Known(IndicatorDefinition definition, ReportingMonth month) => definition.ComparatorMeasure is { } measure
        ? [.. _byMeasure[measure].Where(figure => new DateOnly(figure.YearEnding, 3, 31) <= month.LastDay)]
        : [];

    private static PublishedFigure? Latest(List<PublishedFigure> known, ComparatorKind kind, string area) => known
        .Where(figure => figure.Kind == kind && figure.Area.Equals(area, StringComparison.OrdinalIgnoreCase))
        .MaxBy(figure => figure.YearEnding);

    /// <summary>As published for this very council where it is; else of the councils that it chose, in the latest year that any of them has.</summary>
    private static Comparator? Average(IndicatorDefinition definition, CouncilSettings settings, List<PublishedFigure> known)
    {
        if (settings.CouncilName is { } name && Latest(known, ComparatorKind.Neighbours, ComparatorNotes.ShortName(name)) is { } published)
        {
            return ComparatorNotes.Of(definition, published);
        }

        var latest = settings.Neighbours
            .Select(council => Latest(known, ComparatorKind.Council, council.Trim()))
            .OfType<PublishedFigure>()
            .GroupBy(figure => figure.YearEnding)
            .MaxBy(figures => figures.Key)?.ToList();
        return latest is { Count: > 1 } && definition.Unit != Unit.Count
            ? ComparatorNotes.Mean(definition, latest, settings.Neighbours.Count)
            : null;
    }

    private bool Holds(ComparatorKind kind, string area) => _areas.Contains((kind, area.Trim().ToUpperInvariant()));

    private IReadOnlyList<string> Areas(ComparatorKind kind) =>
        [.. _all.Where(figure => figure.Kind == kind).Select(figure => figure.Area).Distinct().Order(StringComparer.Ordinal)];

    private static ComparatorsFile ReadShipped()
    {
        using var stream = typeof(PublishedFigures).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built in.");
        using var reader = new StreamReader(stream);
        var file = ComparatorsFile.Read(reader.ReadToEnd(), units: null);
        return file.Problems.Count == 0 ? file : throw new InvalidOperationException($"{Resource}: {file.Problems[0]}");
    }
}
