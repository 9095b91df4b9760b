using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>
/// Every edition that the board has ever seen, with what the public may see of it. This is where small numbers are hidden: whatever is
/// made for the board is made from these figures.
/// </summary>
public sealed class PublicEditions(MonthStore months, FigureStore figures, ScorecardDatabase database)
{
    private static readonly ReportingMonth First = new(ReportingMonth.FirstYear, 1);
    private static readonly ReportingMonth Last = new(ReportingMonth.LastYear, 12);

    private readonly HeldUntilChanged<DisclosureThresholds, IReadOnlyList<MonthFigures>> _shown = new(database, most: 1);

    // What is hidden follows from the editions alone: it is worked out again only when one of them changes, not with every change of the file.
    private volatile Protection? _latest;

    /// <summary>What the board sees of the published months from one to another, both included, oldest first.</summary>
    public async Task<IReadOnlyList<MonthFigures>> ReadAsync(
        ReportingMonth from, ReportingMonth to, CouncilSettings council, CancellationToken cancellation) =>
        [
            .. (await ReadEditionsAsync(council, cancellation))
                .Where(edition => edition.Version.IsPublished && edition.Version.Month >= from && edition.Version.Month <= to)
                .OrderBy(edition => edition.Version.Month),
        ];

    /// <summary>Editions that were published once, and are no more, among them: in the order in which they were published first.</summary>
    public Task<IReadOnlyList<MonthFigures>> ReadEditionsAsync(CouncilSettings council, CancellationToken cancellation)
    {
        var thresholds = DisclosureThresholds.Of(council);
        return _shown.ReadAsync(thresholds, () => ProtectAsync(thresholds, cancellation));
    }

    /// <summary>What the public would see of a version if it were published now, after everything that was published before.</summary>
    /// <returns>Null where there is no such version.</returns>
    public async Task<MonthFigures?> PreviewAsync(MonthVersion version, CouncilSettings council, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        bool IsMeant(MonthFigures edition) => edition.Version.Month == version.Month && edition.Version.Number == version.Number;
        if ((await ReadEditionsAsync(council, cancellation)).FirstOrDefault(IsMeant) is { } known)
        {
            return known;
        }

        if (await figures.ReadVersionAsync(version.Month, version.Number, cancellation) is not { } wished)
        {
            return null;
        }

        IReadOnlyList<MonthFigures> editions = [.. await ReadInFullAsync(cancellation), wished];
        var thresholds = DisclosureThresholds.Of(council);
        return wished with { Figures = await Task.Run(() => Protection.Of(editions, thresholds).Shown[^1], cancellation) };
    }

    private async Task<IReadOnlyList<MonthFigures>> ProtectAsync(DisclosureThresholds thresholds, CancellationToken cancellation)
    {
        var editions = await ReadInFullAsync(cancellation);
        if (_latest is not { } protection || !protection.IsOf(editions, thresholds))
        {
            _latest = protection = await Task.Run(() => Protection.Of(editions, thresholds), cancellation);
        }

        return [.. editions.Select((edition, i) => edition with { Figures = protection.Shown[i] })];
    }

    private async Task<IReadOnlyList<MonthFigures>> ReadInFullAsync(CancellationToken cancellation)
    {
        var editions = (await figures.ReadAsync(First, Last, published: true, indicatorIds: null, cancellation)).ToList();
        var known = editions.Select(edition => (edition.Version.Month, edition.Version.Number)).ToHashSet();
        var order = new Dictionary<(ReportingMonth, int), int>();
        foreach (var past in await months.ReadHistoryAsync(month: null, cancellation))
        {
            if (past.What is not (VersionEventKind.Published or VersionEventKind.NoLongerPublished))
            {
                continue;
            }

            order.TryAdd((past.Month, past.Number), order.Count);
            if (known.Add((past.Month, past.Number))
                && await figures.ReadVersionAsync(past.Month, past.Number, cancellation) is { } edition)
            {
                editions.Add(edition);
            }
        }

        return
        [
            .. editions
                .OrderBy(edition => order.GetValueOrDefault((edition.Version.Month, edition.Version.Number), int.MaxValue))
                .ThenBy(edition => edition.Version.Month)
                .ThenBy(edition => edition.Version.Number),
        ];
    }

    private sealed record Protection(
        IReadOnlyList<MonthFigures> Editions,
        DisclosureThresholds Thresholds,
        IReadOnlyList<IReadOnlyDictionary<string, IndicatorValue>> Shown)
    {
        public static Protection Of(IReadOnlyList<MonthFigures> editions, DisclosureThresholds thresholds)
        {
            var measures = new Dictionary<string, IndicatorDefinition>(StringComparer.OrdinalIgnoreCase);
            foreach (var measure in editions.SelectMany(edition => edition.CouncilMeasures))
            {
                measures[measure.Id] = measure;
            }

            var shown = PublicFigures.Protect(
                [.. editions.Select(edition => new Edition(edition.Version.Month, edition.Version.Number, edition.Figures))],
                id => Catalogue.Find(id)?.Definition ?? measures.GetValueOrDefault(id),
                thresholds);
            return new Protection(editions, thresholds, shown);
        }

        public bool IsOf(IReadOnlyList<MonthFigures> editions, DisclosureThresholds thresholds) =>
            Thresholds == thresholds && Editions.Count == editions.Count && Editions.Zip(editions).All(pair => AreSame(pair.First, pair.Second));

        private static bool AreSame(MonthFigures one, MonthFigures other) =>
            one.Version.Month == other.Version.Month
            && one.Version.Number == other.Version.Number
            && one.Figures.Count == other.Figures.Count
            && one.Figures.All(figure => other.Figures.TryGetValue(figure.Key, out var value) && value == figure.Value);
    }
}
