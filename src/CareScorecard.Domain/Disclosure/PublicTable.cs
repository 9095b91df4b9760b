using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// One figure of one month by one characteristic, as the public may see it, edition by edition. A part that is hidden of all children in
/// care is hidden of every figure that counts some of them, who may be nearly all of them.
/// </summary>
public sealed class PublicTable
{
    private const string ChildrenInCare = "children-in-care";
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private readonly Indicator _indicator;
    private readonly Dimension _dimension;
    private readonly PartsLedger _ledger;
    private readonly PublicTable? _children;

    public PublicTable(Indicator indicator, Dimension dimension, DisclosureThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        (_indicator, _dimension) = (indicator, dimension);
        _ledger = new PartsLedger(indicator.Definition, thresholds);
        _children = CountsChildrenInCare(indicator.Definition)
            ? new PublicTable(Catalogue.Find(ChildrenInCare)!, dimension, thresholds)
            : null;
    }

    /// <param name="figures">The edition's figures as the public sees them, by indicator id.</param>
    public Breakdown Publish(CareMonth month, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(figures);
        var children = _children?.Publish(month, figures);
        if (children is { Parts: [], Unavailable: PartsLedger.OnlyAsAWhole })
        {
            return children;
        }

        var outcome = _indicator.Judge(month);
        var breakdown = BreakdownRule.Of(outcome, _indicator.Definition, _dimension);
        return _ledger.Publish(
            breakdown,
            outcome.Value,
            figures.GetValueOrDefault(_indicator.Definition.Id) ?? Hidden,
            children is null ? new HashSet<string>() : PartsLedger.HiddenIn(children),
            [.. ToldParts.Of(_indicator.Definition.Id, _dimension, figures), .. WholeParts(breakdown, children)]);
    }

    // Where everybody of a part is counted the definition may say so, and then the part of all children tells how many.
    private static IEnumerable<IReadOnlyList<string>> WholeParts(Breakdown breakdown, Breakdown? children) =>
        from part in breakdown.Parts
        join all in children?.Parts ?? [] on part.Label equals all.Label
        where !all.Hidden && part.Denominator is not null && part.Denominator == all.Numerator
        select new[] { part.Label };

    private static bool CountsChildrenInCare(IndicatorDefinition definition) =>
        definition is { Counts: SubjectKind.Child, LeaverMonths: 0 } && definition.Id != ChildrenInCare;
}
