using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Bridges;

/// <summary>
/// Bridges between published months as the public may see them. The flows into a month are told once, from the month that had been
/// published before it: two bridges over the same weeks could be taken from each other. Between any other months only the change is told.
/// </summary>
public sealed class PublicBridges(PublicEditions publicEditions, CareMonthCache careMonths)
{
    public async Task<Bridge> ReadAsync(
        Indicator indicator, MonthVersion earlier, MonthVersion later, CouncilSettings council, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var id = indicator.Definition.Id;
        var thresholds = DisclosureThresholds.Of(council);
        var editions = await publicEditions.ReadEditionsAsync(council, cancellation);
        if (!PublicBridge.TellsFlows(id) || MonthBefore(later.Month, editions) != earlier.Month)
        {
            var bridge = await BuildAsync(indicator, earlier, later, council, cancellation);
            return PublicBridge.ChangeOnly(bridge, Shown(earlier), Shown(later), thresholds);
        }

        // What a bridge between former editions of the two months hid stays hidden.
        var hidden = new HashSet<BridgePartKind>();
        var (from, to) = ((MonthVersion?)null, (MonthVersion?)null);
        Bridge? latest = null;
        foreach (var version in editions.Select(edition => edition.Version))
        {
            (from, to) = (version.Month == earlier.Month ? version : from, version.Month == later.Month ? version : to);
            if ((version.Month == earlier.Month || version.Month == later.Month) && from is not null && to is not null)
            {
                latest = await TellAsync(from, to);
            }
        }

        return from?.Number == earlier.Number && to?.Number == later.Number && latest is not null ? latest : await TellAsync(earlier, later);

        async Task<Bridge> TellAsync(MonthVersion then, MonthVersion now)
        {
            hidden.UnionWith(LinkedFigures.FlowsOf(id).Where(flow => Find(now).GetValueOrDefault(flow.Value) is not IndicatorValue.Measured).Select(flow => flow.Key));
            var bridge = PublicBridge.Protect(
                await BuildAsync(indicator, then, now, council, cancellation), Shown(then), Shown(now), thresholds, hidden);
            hidden.UnionWith(bridge.Parts.Where(part => part.Hidden).Select(part => part.Kind));
            return bridge;
        }

        IReadOnlyDictionary<string, IndicatorValue> Find(MonthVersion version) =>
            editions.First(edition => edition.Version.Month == version.Month && edition.Version.Number == version.Number).Figures;

        IndicatorValue Shown(MonthVersion version) =>
            Find(version).GetValueOrDefault(id) ?? new IndicatorValue.Unavailable(new UnavailableReason.Hidden());
    }

    /// <summary>The month to which the flows into a month lead back; null where later months had been published before it.</summary>
    private static ReportingMonth? MonthBefore(ReportingMonth month, IReadOnlyList<MonthFigures> editions)
    {
        var before = editions.Select(edition => edition.Version.Month).TakeWhile(published => published != month).ToList();
        return before.Count > 0 && before.Max() < month ? before.Max() : null;
    }

    private async Task<Bridge> BuildAsync(
        Indicator indicator, MonthVersion earlier, MonthVersion later, CouncilSettings council, CancellationToken cancellation)
    {
        var then = await careMonths.ReadAsync(earlier, council.PopulationIn(earlier.Month), cancellation);
        var now = await careMonths.ReadAsync(later, council.PopulationIn(later.Month), cancellation);
        return await Task.Run(() => BridgeRule.Of(indicator, new MonthPair(then, now)), cancellation);
    }
}
