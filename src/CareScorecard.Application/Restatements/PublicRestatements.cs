using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// The ledger between published editions: what the board had been told of a month, and what it was told when the month was published
/// again. Versions in between, which it never saw, are no part of it. Both sides are hidden where either is.
/// </summary>
public sealed class PublicRestatements(
    PublicEditions publicEditions, RestatementsQuery all, FigureStore figures, MonthStore months)
{
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <param name="month">Null for all months.</param>
    /// <returns>In the order of publication.</returns>
    public async Task<IReadOnlyList<Restatement>> ReadAsync(
        ReportingMonth? month, CouncilSettings council, CancellationToken cancellation)
    {
        var editions = (await publicEditions.ReadEditionsAsync(council, cancellation))
            .Where(edition => month is null || edition.Version.Month == month)
            .ToList();
        var latest = new Dictionary<ReportingMonth, MonthFigures>();
        var restatements = new List<Restatement>();
        foreach (var edition in editions)
        {
            if (latest.TryGetValue(edition.Version.Month, out var before))
            {
                restatements.AddRange(await BetweenAsync(before, edition, cancellation));
            }

            latest[edition.Version.Month] = edition;
        }

        // A population that was set anew restates a figure without a new edition.
        restatements.AddRange(
            from restated in await all.ReadAsync(month, cancellation)
            where Catalogue.Find(restated.IndicatorId)?.Definition.AgainstPopulation == true && !restatements.Exists(told => AreSame(told, restated))
            join edition in editions
                on (restated.Month, restated.Version) equals (edition.Version.Month, edition.Version.Number)
            let isShown = edition.Figures.GetValueOrDefault(restated.IndicatorId) is IndicatorValue.Measured
            select restated with { Before = isShown ? restated.Before : Hidden, After = isShown ? restated.After : Hidden, By = null });
        return restatements;
    }

    private static bool AreSame(Restatement one, Restatement other) =>
        (one.IndicatorId, one.Month, one.Version) == (other.IndicatorId, other.Month, other.Version);

    private async Task<IEnumerable<Restatement>> BetweenAsync(MonthFigures before, MonthFigures after, CancellationToken cancellation)
    {
        var (was, said) = (await InFullAsync(before, cancellation), await InFullAsync(after, cancellation));
        var load = await months.ReadLoadAsync(after.Version.Month, after.Version.Number, cancellation);
        return from figure in said
               where was.TryGetValue(figure.Key, out var value) && value != figure.Value
               let shown = Shown(before.Figures[figure.Key], after.Figures[figure.Key])
               select new Restatement(
                   figure.Key, after.Version.Month, after.Version.Number, shown.Before, shown.After, load.Reason, null, after.Version.LoadedAt);
    }

    private async Task<IReadOnlyDictionary<string, IndicatorValue>> InFullAsync(MonthFigures edition, CancellationToken cancellation) =>
        (await figures.ReadVersionAsync(edition.Version.Month, edition.Version.Number, cancellation))!.Figures;

    private static (IndicatorValue Before, IndicatorValue After) Shown(IndicatorValue before, IndicatorValue after) =>
        PublicView.IsWithheld(before) || PublicView.IsWithheld(after) ? (Hidden, Hidden) : (before, after);
}
