using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// The numbers of one breakdown and how they add up: those who pass, those who do not, and both together in each part, and the same in
/// the whole. Where the numerator is no part of the denominator (days, coming in for every one leaving) the two add up separately. A
/// number that a later edition leaves as it was is the same number.
/// </summary>
internal sealed class PartSet(IndicatorDefinition definition, DisclosureThresholds thresholds)
{
    private readonly ShownSums _sums = new();
    private readonly Dictionary<(string Label, FigureSide Side), (int Number, decimal? Value)> _numbers = [];
    private readonly Dictionary<string, Dictionary<FigureSide, IReadOnlyList<Term>>> _sides = [];
    private IReadOnlyList<Part> _parts = [];

    /// <summary>Whether what everybody knows gives a small number away, whatever the breakdown hides.</summary>
    public bool IsGivenAway { get; private set; }

    /// <summary>Turns to the parts of the next edition.</summary>
    public void Take(IReadOnlyList<Part> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            _sides[part.Label] = Number(part);
        }

        foreach (var part in parts)
        {
            foreach (var side in SmallSides(part))
            {
                IsGivenAway |= !_sums.Guard(_sides[part.Label][side]);
            }
        }
    }

    public bool IsSmall(Part part) => SmallSides(part).Any();

    /// <summary>A whole that is shown is known to everybody; one that is hidden must not follow from its parts.</summary>
    public void ShowWhole(IndicatorValue whole, IndicatorValue publicWhole)
    {
        foreach (var side in SidesShown(_parts[0]))
        {
            IReadOnlyList<Term> sum = [.. _parts.SelectMany(part => _sides[part.Label][side])];
            if (publicWhole is not IndicatorValue.Unavailable { Reason: UnavailableReason.Hidden })
            {
                Know(sum);
            }
            else if (whole is IndicatorValue.Measured measured && IsToBeHidden(measured, side))
            {
                _sums.Guard(sum);
            }
        }
    }

    /// <summary>The number of these parts together is known from elsewhere.</summary>
    public void Know(IReadOnlyList<string> labels) =>
        Know([.. labels.Where(_sides.ContainsKey).SelectMany(label => _sides[label][FigureSide.Numerator])]);

    /// <summary>Everything of the part is known from elsewhere.</summary>
    public void Know(Part part)
    {
        foreach (var side in SidesShown(part))
        {
            Know(_sides[part.Label][side]);
        }
    }

    /// <summary>How many are counted in the part is known from elsewhere.</summary>
    public void KnowCounted(Part part) => Know(_sides[part.Label][FigureSide.Denominator]);

    public bool TryShow(Part part) => _sums.TryShow([.. SidesShown(part).Select(side => _sides[part.Label][side])]);

    // How many are counted is known from other figures, unless they are few.
    private bool IsToBeHidden(IndicatorValue.Measured whole, FigureSide side) => side == FigureSide.Numerator
        ? whole.Numerator != 0m
        : SmallNumberRule.SmallSides(definition, whole, thresholds).Contains(side);

    private void Know(IReadOnlyList<Term> sum) => IsGivenAway |= !_sums.Know(sum);

    private static IEnumerable<FigureSide> SidesShown(Part part) =>
        part.Denominator is null ? [FigureSide.Numerator] : [FigureSide.Numerator, FigureSide.Denominator];

    private IEnumerable<FigureSide> SmallSides(Part part) => part.Numerator is not { } numerator ? []
        : part.Value is IndicatorValue.Measured measured ? SmallNumberRule.SmallSides(definition, measured, thresholds)
        : thresholds.IsSmall(numerator) ? [FigureSide.Numerator]
        : [];

    private Dictionary<FigureSide, IReadOnlyList<Term>> Number(Part part)
    {
        var numerator = Number(part, FigureSide.Numerator, part.Numerator);
        if (part.Denominator is not { } denominator)
        {
            return new() { [FigureSide.Numerator] = [numerator] };
        }

        if (definition.Calculation != Calculation.Share || part.Numerator > denominator || !decimal.IsInteger(part.Numerator ?? 0m))
        {
            return new()
            {
                [FigureSide.Numerator] = [numerator],
                [FigureSide.Denominator] = [Number(part, FigureSide.Denominator, denominator)],
            };
        }

        var complement = Number(part, FigureSide.Complement, denominator - part.Numerator);
        return new()
        {
            [FigureSide.Numerator] = [numerator],
            [FigureSide.Denominator] = [numerator, complement],
            [FigureSide.Complement] = [complement],
        };
    }

    private Term Number(Part part, FigureSide side, decimal? value)
    {
        var key = (part.Label, side);
        if (!_numbers.TryGetValue(key, out var known) || known.Value != value)
        {
            _numbers[key] = known = (_sums.Add(value), value);
        }

        return new Term(known.Number);
    }
}
