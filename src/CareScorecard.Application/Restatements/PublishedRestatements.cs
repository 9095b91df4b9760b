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
        var shown = (await publications.ReadAsync(month, cancellation)).ToLookup(publication => publication.Month);
        var editions = (await publicEditions.ReadEditionsAsync(await settings.ReadAsync(cancellation), cancellation))
            .ToDictionary(edition => (edition.Version.Month, edition.Version.Number));
        var versions = (await months.ListAsync(cancellation)).ToLookup(version => version.Month);
        var populationsSet = (await restatements.ReadAsync(month, indicatorId, cancellation))
            .Where(restatement => ShownToBoard.AtOnce(restatement, shown[restatement.Month]))
            .Select(restatement => AsShown(restatement, editions[(restatement.Month, restatement.Version)]))
            .ToList();
        List<Restatement> told =
        [
            .. from publication in shown
               from pair in publication.Zip(publication.Skip(1))
               from restatement in Between(
                   editions[(publication.Key, pair.First.Number)], editions[(publication.Key, pair.Second.Number)], pair.Second.At, populationsSet, versions[publication.Key])
               where indicatorId is null || restatement.IndicatorId.Equals(indicatorId, StringComparison.OrdinalIgnoreCase)
               select restatement,
            .. populationsSet,
        ];
        return [.. told.OrderBy(restatement => restatement.At).ThenBy(restatement => restatement.Month)];
    }

    private static IEnumerable<Restatement> Between(
        MonthFigures former, MonthFigures next, DateTime at, IEnumerable<Restatement> populationsSet, IEnumerable<MonthVersion> versions)
    {
        var reason = Reason(former.Version, next.Version, versions);

        // The next edition may have been restated in place since: what it said at first is what it said before that.
        var saidAtFirst = populationsSet
            .Where(restatement => restatement.Month == next.Version.Month && restatement.Version == next.Version.Number && restatement.At > at)
            .ToLookup(restatement => restatement.IndicatorId, restatement => restatement.Before, StringComparer.OrdinalIgnoreCase);
        return from figure in next.Figures
               let before = former.Figures.GetValueOrDefault(figure.Key)
               let after = saidAtFirst[figure.Key].FirstOrDefault() ?? figure.Value
               where before is not null && before != after
               orderby figure.Key

               // A change is hidden when either side is.
               let isHidden = PublicView.IsWithheld(before) || PublicView.IsWithheld(after)
               select new Restatement(
                   figure.Key, next.Version.Month, next.Version.Number, isHidden ? Hidden : before, isHidden ? Hidden : after, reason, By: null, at);
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

    /// <summary>Where the rate is shown its children can be reckoned from it, and so its other rates may be shown too.</summary>
    private static Restatement AsShown(Restatement restatement, MonthFigures edition) =>
        edition.Figures.GetValueOrDefault(restatement.IndicatorId) is IndicatorValue.Measured
            ? restatement with { By = null }
            : restatement with { Before = Hidden, After = Hidden, By = null };
}
