using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// The figures of published months as the public may see them. Everything that is computed from figures (status, gap, change, signal,
/// trend) is computed from these, so that nothing can hang on a hidden one.
/// </summary>
public static class PublicFigures
{
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <summary>
    /// Hides what is small, and what would let a small number be worked out from everything published up to then. What an edition hides
    /// depends on those published before it and never on later ones: nothing that was shown would have to be taken back.
    /// </summary>
    /// <param name="editions">Every version that was ever published, in the order of publication.</param>
    /// <param name="definitionOf">Null for an id that nobody knows: it is hidden.</param>
    /// <returns>The figures of each edition, in the same order: hidden ones are unavailable and hold no number.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, IndicatorValue>> Protect(
        IReadOnlyList<Edition> editions, Func<string, IndicatorDefinition?> definitionOf, DisclosureThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(definitionOf);
        ArgumentNullException.ThrowIfNull(thresholds);
        var ledgers = new Dictionary<(LinkedAccount, ReportingMonth?), AccountLedger>();
        var shown = new List<IReadOnlyDictionary<string, IndicatorValue>>(editions.Count);
        foreach (var edition in editions)
        {
            var figures = new Dictionary<string, IndicatorValue>(edition.Figures.Count, StringComparer.OrdinalIgnoreCase);
            foreach (var (id, value) in edition.Figures)
            {
                figures[id] = definitionOf(id) is { } definition ? Judge(definition, value, thresholds) : Hidden;
            }

            foreach (var account in LinkedFigures.Accounts)
            {
                var key = (account, account.MonthsAreApart ? edition.Month : (ReportingMonth?)null);
                if (!ledgers.TryGetValue(key, out var ledger))
                {
                    ledgers[key] = ledger = new AccountLedger(account, definitionOf, thresholds);
                }

                foreach (var id in ledger.Publish(edition, figures))
                {
                    figures[id] = Hidden;
                }
            }

            shown.Add(figures);
        }

        return shown;
    }

    private static IndicatorValue Judge(IndicatorDefinition definition, IndicatorValue value, DisclosureThresholds thresholds) =>
        SmallNumberRule.Judge(definition, value, thresholds) is { } reason ? new IndicatorValue.Unavailable(reason) : value;
}
