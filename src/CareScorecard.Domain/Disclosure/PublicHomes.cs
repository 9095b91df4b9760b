using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// How far away children live and who runs their homes, as the public may see it, edition by edition of one month. Both are told of
/// children whom other published figures split in other ways: those outside our area, those further than 20 miles away who did not come
/// alone, those in each kind of home. What those figures tell is taken as known, so that no small number follows from all of them together.
/// </summary>
public sealed class PublicHomes(DisclosureThresholds thresholds)
{
    private const string ChildrenInCare = "children-in-care";

    private static readonly IndicatorValue HiddenValue = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private static readonly (string IndicatorId, string[] Kinds)[] ToldKinds =
    [
        ("in-foster-care", ["Own foster carers", "Other foster carers", "Connected carers"]),
        ("in-house-foster", ["Own foster carers"]),
        ("connected-carers", ["Connected carers"]),
        ("in-childrens-homes", ["Children's home"]),
        ("in-supported-accommodation", ["Supported accommodation"]),
        ("placed-with-parents", ["Parents"]),
    ];

    private static readonly int[] Outside =
        [HomeGroups.WithinTwentyMiles, HomeGroups.BeyondTwentyMiles, HomeGroups.OutsideDistanceNotRecorded];

    private static readonly int[] Everywhere = [.. Enumerable.Range(0, HomeGroups.Distances.Count)];

    private readonly PublicTable _areas = new(Catalogue.Find(ChildrenInCare)!, Dimension.Area, thresholds);
    private readonly PublicTable _kinds = new(Catalogue.Find(ChildrenInCare)!, Dimension.Placement, thresholds);
    private readonly CrossedLedger _distances = new(thresholds);
    private readonly CrossedLedger _providers = new(thresholds);

    /// <param name="figures">The edition's figures as the public sees them, by indicator id.</param>
    public (HomeSplit ByDistance, HomeSplit ByProvider) Publish(CareMonth month, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(figures);
        var homes = new HomesRule(month);
        var (areas, kinds) = (_areas.Publish(month, figures), _kinds.Publish(month, figures));
        return (
            Protect(homes.ByDistance(), areas, () => _distances.Publish(homes.DistanceCells, ToldOfDistance(areas, figures), HiddenBy(areas))),
            Protect(homes.ByProvider(), kinds, () => _providers.Publish(homes.ProviderCells, ToldOfProvider(kinds, figures), [])));
    }

    private static HomeSplit Protect(HomeSplit split, Breakdown known, Func<IReadOnlySet<int>?> hide)
    {
        if (split.Unavailable is not null)
        {
            return split;
        }

        return known.Unavailable == PartsLedger.OnlyAsAWhole || hide() is not { } hidden
            ? new HomeSplit([], PartsLedger.OnlyAsAWhole)
            : split with
            {
                Parts = [.. split.Parts.Select((part, column) => hidden.Contains(column) ? new Part(part.Label, null, null, HiddenValue, Hidden: true) : part)],
            };
    }

    private static IEnumerable<IEnumerable<(int Row, int Column)>> ToldOfDistance(
        Breakdown areas, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        bool IsTold(string indicatorId) => figures.GetValueOrDefault(indicatorId) is IndicatorValue.Measured;
        IEnumerable<(int, int)> Both(params int[] columns) => columns.SelectMany(column => new[] { (0, column), (1, column) });

        if (IsTold(ChildrenInCare))
        {
            yield return Both(Everywhere);
        }

        foreach (var part in areas.Parts.Where(part => !part.Hidden))
        {
            yield return Both(ColumnsOf(part.Label));
        }

        if (IsTold("out-of-area"))
        {
            yield return Both(Outside);
            yield return Both([HomeGroups.InOurArea, .. Outside]);
        }

        if (IsTold("unaccompanied-share") || IsTold("unaccompanied-of-population"))
        {
            yield return Everywhere.Select(column => (1, column));
        }

        if (IsTold("over-20-miles"))
        {
            yield return [(0, HomeGroups.BeyondTwentyMiles)];
            yield return Everywhere.Select(column => (0, column));
        }
    }

    private static IEnumerable<IEnumerable<(int Row, int Column)>> ToldOfProvider(
        Breakdown kinds, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        var columns = Enumerable.Range(0, HomeGroups.Providers.Count).ToList();
        IEnumerable<(int, int)> Rows(IEnumerable<string> labels) =>
            labels.SelectMany(label => columns.Select(column => (RowOf(label), column)));

        if (figures.GetValueOrDefault(ChildrenInCare) is IndicatorValue.Measured)
        {
            yield return Rows(HomeGroups.Kinds);
        }

        foreach (var part in kinds.Parts.Where(part => !part.Hidden))
        {
            yield return Rows([part.Label]);
        }

        foreach (var (_, told) in ToldKinds.Where(told => figures.GetValueOrDefault(told.IndicatorId) is IndicatorValue.Measured))
        {
            yield return Rows(told);
        }

        // Own foster carers are approved by us and by nobody else, other foster carers by anybody else.
        var us = HomeGroups.ProviderOf(Children.PlacementProvider.PR1);
        foreach (var column in columns.Where(column => column != us))
        {
            yield return [(RowOf("Own foster carers"), column)];
        }

        yield return [(RowOf("Other foster carers"), us)];
    }

    private static IEnumerable<int> HiddenBy(Breakdown areas) =>
        areas.Parts.Where(part => part.Hidden).SelectMany(part => ColumnsOf(part.Label));

    private static int[] ColumnsOf(string area) => area switch
    {
        "In our area" => [HomeGroups.InOurArea],
        "Outside our area" => Outside,
        _ => [HomeGroups.LocationNotRecorded],
    };

    private static int RowOf(string kind) => HomeGroups.Kinds.TakeWhile(known => known != kind).Count();
}
