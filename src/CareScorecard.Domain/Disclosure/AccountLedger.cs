using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// What has been published of one account, edition by edition in the order of publication. A number of a month that a later edition
/// leaves as it was is the same number; one that was corrected is another.
/// </summary>
internal sealed class AccountLedger(
    LinkedAccount account, Func<string, IndicatorDefinition?> definitionOf, DisclosureThresholds thresholds)
{
    private readonly List<Quantity> _quantities =
        [.. account.Figures.SelectMany(Sums).SelectMany(sum => sum.Quantities).Concat(account.Cells).Distinct()];

    private readonly Dictionary<(Quantity, ReportingMonth), (int Number, decimal? Value)> _numbers = [];
    private readonly Dictionary<ReportingMonth, Edition> _editions = [];
    private readonly ShownSums _sums = new();

    /// <param name="figures">What each figure of the edition may show as far as its own size goes.</param>
    /// <returns>Ids of the figures that have to be hidden besides.</returns>
    public IReadOnlyList<string> Publish(Edition edition, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        _editions[edition.Month] = edition;
        foreach (var quantity in _quantities)
        {
            Record(quantity, edition);
        }

        foreach (var balance in account.Balances)
        {
            Settle(balance, edition.Month);
            if (balance.IsCarriedOver && _editions.ContainsKey(edition.Month.AddMonths(1)))
            {
                Settle(balance, edition.Month.AddMonths(1));
            }
        }

        foreach (var number in account.Cells.Select(cell => _numbers[(cell, edition.Month)]).Where(cell => thresholds.IsSmall(cell.Value ?? 0m)))
        {
            _sums.Guard([new Term(number.Number)]);
        }

        foreach (var (figure, value) in Measured(edition, figures, hidden: true))
        {
            Guard(figure, value, edition.Month);
        }

        var refused = new List<string>();
        foreach (var (figure, _) in Measured(edition, figures, hidden: false).ToList())
        {
            var sums = Sums(figure).Select(IReadOnlyList<Term> (sum) => TermsOf(sum, edition.Month)).ToList();
            if (!_sums.TryShow(sums))
            {
                refused.Add(figure.IndicatorId);
                sums.ForEach(sum => _sums.Guard(sum));
            }
        }

        return refused;
    }

    private static IEnumerable<LinkedSum> Sums(LinkedFigure figure) =>
        new[] { figure.Numerator, figure.Denominator }.OfType<LinkedSum>();

    private IEnumerable<(LinkedFigure Figure, IndicatorValue.Measured Value)> Measured(
        Edition edition, IReadOnlyDictionary<string, IndicatorValue> figures, bool hidden) =>
        from figure in account.Figures
        where edition.Figures.GetValueOrDefault(figure.IndicatorId) is IndicatorValue.Measured
            && figures[figure.IndicatorId] is IndicatorValue.Unavailable { Reason: UnavailableReason.Hidden } == hidden
        select (figure, (IndicatorValue.Measured)edition.Figures[figure.IndicatorId]);

    private void Guard(LinkedFigure figure, IndicatorValue.Measured value, ReportingMonth month)
    {
        foreach (var side in SmallNumberRule.SmallSides(definitionOf(figure.IndicatorId)!, value, thresholds))
        {
            if (figure.Of(side) is { } sum)
            {
                _sums.Guard(TermsOf(sum, month));
            }
        }
    }

    private void Record(Quantity quantity, Edition edition)
    {
        var value = ValueOf(quantity, edition) ?? RestOf(quantity, edition);
        var key = (quantity, edition.Month);
        if (!_numbers.TryGetValue(key, out var known))
        {
            _numbers[key] = (_sums.Add(value), value);
        }
        else if (known.Value is null && value is { } learnt)
        {
            // A later month, published before this one, already added it up.
            _sums.Learn(known.Number, learnt);
            _numbers[key] = (known.Number, value);
        }
        else if (known.Value != value)
        {
            _numbers[key] = (_sums.Add(value), value);
        }
    }

    /// <summary>From a figure of the month alone; or, where there is none, from the growth of one that runs through the year.</summary>
    private decimal? ValueOf(Quantity quantity, Edition edition)
    {
        foreach (var figure in account.Figures)
        {
            foreach (var side in (FigureSide[])[FigureSide.Numerator, FigureSide.Denominator])
            {
                if (figure.Of(side) is not { Quantities: [var only] } sum || only != quantity
                    || NumberOf(edition, figure, side) is not { } now)
                {
                    continue;
                }

                if (sum.Months == 1 || (sum.Months == LinkedSum.FinancialYearToDate && edition.Month.Month == 4))
                {
                    return now;
                }

                if (sum.Months == LinkedSum.FinancialYearToDate
                    && _editions.TryGetValue(edition.Month.AddMonths(-1), out var before)
                    && NumberOf(before, figure, side) is { } then)
                {
                    return Math.Max(0m, now - then);
                }
            }
        }

        return null;
    }

    /// <summary>What a figure of several quantities, or a balance, leaves over when the others are taken off.</summary>
    private decimal? RestOf(Quantity quantity, Edition edition)
    {
        var wholes = account.Figures
            .SelectMany(figure => new[] { FigureSide.Numerator, FigureSide.Denominator }.Select(side => (Sum: figure.Of(side), Whole: NumberOf(edition, figure, side))))
            .Where(whole => whole.Sum is { Months: 1, Quantities.Count: > 1 })
            .Select(whole => (whole.Sum!.Quantities, whole.Whole))
            .Concat(account.Balances
                .Where(balance => !balance.IsCarriedOver && !balance.HasRest)
                .Select(balance => (Quantities: balance.Added, Whole: ValueOf(balance.Total, edition))));
        foreach (var (quantities, whole) in wholes.Where(whole => whole.Quantities.Contains(quantity)))
        {
            var others = quantities.Where(other => other != quantity).Select(other => ValueOf(other, edition)).ToList();
            if (others.TrueForAll(other => other is not null) && whole - others.Sum() is >= 0m and var rest)
            {
                return rest;
            }
        }

        return null;
    }

    private static decimal? NumberOf(Edition edition, LinkedFigure figure, FigureSide side) =>
        edition.Figures.GetValueOrDefault(figure.IndicatorId) is not IndicatorValue.Measured measured ? null
        : side == FigureSide.Numerator ? measured.Numerator
        : measured.Denominator;

    private void Settle(Balance balance, ReportingMonth month)
    {
        var before = (balance.Total, month.AddMonths(-1));
        if (balance.IsCarriedOver && !_numbers.ContainsKey(before))
        {
            return;
        }

        if (balance.HasRest
            && _numbers[(balance.Total, month)].Value > balance.Added.Sum(quantity => _numbers[(quantity, month)].Value ?? 0m))
        {
            return;
        }

        List<Term> terms =
        [
            new(_numbers[(balance.Total, month)].Number),
            .. balance.Added.Select(quantity => new Term(_numbers[(quantity, month)].Number, -1)),
            .. balance.TakenOff.Select(quantity => new Term(_numbers[(quantity, month)].Number)),
        ];
        if (balance.IsCarriedOver)
        {
            terms.Add(new Term(_numbers[before].Number, -1));
        }

        _sums.Know(terms);
    }

    private List<Term> TermsOf(LinkedSum sum, ReportingMonth month)
    {
        var months = sum.Months == LinkedSum.FinancialYearToDate
            ? month.MonthsSince(ReportingMonth.Of(month.FinancialYearToDate.From)) + 1
            : sum.Months;
        var terms = new List<Term>(months * sum.Quantities.Count);
        foreach (var quantity in sum.Quantities)
        {
            for (var back = 0; back < months; back++)
            {
                var key = (quantity, month.AddMonths(-back));
                if (!_numbers.TryGetValue(key, out var number))
                {
                    _numbers[key] = number = (_sums.Add(null), null);
                }

                terms.Add(new Term(number.Number));
            }
        }

        return terms;
    }
}
