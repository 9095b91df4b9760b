using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// What the board was shown of a month, against what it was shown next: every value as the public may see it, however many loads lay
/// between. Who did it is not told.
/// </summary>
public sealed class PublishedRestatements(
    PublicEditions publicEditions,
    PublicationsQuery publications,
    RestatementsQuery restatements,
    MonthStore months,
    SettingsStore settings)
{
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <param name="month">Null for all months.</param>
    /// <param name="indicatorId">Null for all indicators.</param>
    public async Task<IReadOnlyList<Restatement>> ReadAsync(
        ReportingMonth? month, string? indicatorId, CancellationToken cancellation)
    {
        var shown = await publications.ReadAsync(month, cancellation);
        var editions = (await publicEditions.ReadEditionsAsync(await settings.ReadAsync(cancellation), cancellation))
            .ToDictionary(edition => (edition.Version.Month, edition.Version.Number));
        var versions = (await months.ListAsync(cancellation)).ToLookup(version => version.Month);
        List<Restatement> told =
        [
            .. from publication in shown.GroupBy(publication => publication.Month)
               from pair in publication.Zip(publication.Skip(1))
               from restatement in Between(
                   editions[(publication.Key, pair.First.Number)], editions[(publication.Key, pair.Second.Number)], pair.Second.At, versions[publication.Key])
               where indicatorId is null || restatement.IndicatorId.Equals(indicatorId, StringComparison.OrdinalIgnoreCase)
               select restatement,
            .. from restatement in await restatements.ReadAsync(month, indicatorId, cancellation)
               where restatement.IsOfPopulation && WasShown(restatement, shown)
               select AsShown(restatement, editions[(restatement.Month, restatement.Version)]),
        ];
        return [.. told.OrderBy(restatement => restatement.At).ThenBy(restatement => restatement.Month)];
    }

    private static IEnumerable<Restatement> Between(
        MonthFigures former, MonthFigures next, DateTime at, IEnumerable<MonthVersion> versions)
    {
        var reason = Reason(former.Version, next.Version, versions);
        return from figure in next.Figures
               let before = former.Figures.GetValueOrDefault(figure.Key)
               where before is not null && before != figure.Value
               orderby figure.Key

               // A change is hidden when either side is.
               let isHidden = PublicView.IsWithheld(before) || PublicView.IsWithheld(figure.Value)
               select new Restatement(
                   figure.Key, next.Version.Month, next.Version.Number, isHidden ? Hidden : before, isHidden ? Hidden : figure.Value, reason, By: null, at);
    }

    /// <summary>Of every load that lies between two editions and was not taken back; where none does, of the undo that made the next one.</summary>
    private static string? Reason(MonthVersion former, MonthVersion next, IEnumerable<MonthVersion> versions)
    {
        var holds = next.Restores ?? next.Number;
        if (holds <= former.Number)
        {
            return next.Reason;
        }

        var reasons = versions
            .Where(version => version.Number > former.Number && version.Number <= holds)
            .Where(version => version.Number == holds || (version.Restores is null && !version.IsUndone))
            .OrderBy(version => version.Number)
            .Select(version => version.Reason)
            .OfType<string>()
            .Distinct();
        return string.Join(" ", reasons) is { Length: > 0 } all ? all : null;
    }

    /// <summary>Whether the board saw the figure move without a new edition, since the population was set anew under the one it saw.</summary>
    private static bool WasShown(Restatement restatement, IEnumerable<Publication> shown) =>
        shown.LastOrDefault(publication => publication.Month == restatement.Month && publication.At <= restatement.At)?.Number
            == restatement.Version;

    /// <summary>Where the rate is shown its children can be reckoned from it, and so its other rates may be shown too.</summary>
    private static Restatement AsShown(Restatement restatement, MonthFigures edition) =>
        edition.Figures.GetValueOrDefault(restatement.IndicatorId) is IndicatorValue.Measured
            ? restatement with { By = null }
            : restatement with { Before = Hidden, After = Hidden, By = null };
}
