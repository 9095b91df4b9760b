using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// The numbers of one breakdown and how they add up: those who pass, those who do not, and both together in each part, and the same in
/// the whole. Where the numerator is no part of the denominator (days, coming in for every one leaving) the two add up separately.
/// </summary>
internal sealed class PartSet
{
    private readonly IndicatorDefinition _definition;
    private readonly DisclosureThresholds _thresholds;
    private readonly ShownSums _sums = new();
    private readonly Dictionary<string, Dictionary<FigureSide, IReadOnlyList<Term>>> _sides = [];
    private readonly IReadOnlyList<Part> _parts;

    public PartSet(IReadOnlyList<Part> parts, IndicatorDefinition definition, DisclosureThresholds thresholds)
    {
        (_parts, _definition, _thresholds) = (parts, definition, thresholds);
        foreach (var part in parts)
        {
            _sides[part.Label] = Number(part);
        }

        foreach (var part in parts)
        {
            foreach (var side in SmallSides(part))
            {
                _sums.Guard(_sides[part.Label][side]);
            }
        }
    }

    public bool IsSmall(Part part) => SmallSides(part).Any();

    /// <summary>A whole that is shown is known to everybody; one that is hidden must not follow from its parts.</summary>
    public void ShowWhole(IndicatorValue whole, IndicatorValue publicWhole)
    {
        var hidden = publicWhole is IndicatorValue.Unavailable { Reason: UnavailableReason.Hidden };
        foreach (var side in SidesShown(_parts[0]))
        {
            IReadOnlyList<Term> sum = [.. _parts.SelectMany(part => _sides[part.Label][side])];
            if (!hidden)
            {
                _sums.Know(sum);
            }
            else if (whole is IndicatorValue.Measured { Numerator: not 0m } || side == FigureSide.Denominator)
            {
                _sums.Guard(sum);
            }
        }
    }

    /// <summary>The number of these parts together is known from elsewhere.</summary>
    public void Know(IReadOnlyList<string> labels) => _sums.Know(
        [.. labels.Where(_sides.ContainsKey).SelectMany(label => _sides[label][FigureSide.Numerator])]);

    public bool TryShow(Part part) => _sums.TryShow([.. SidesShown(part).Select(side => _sides[part.Label][side])]);

    private static IEnumerable<FigureSide> SidesShown(Part part) =>
        part.Denominator is null ? [FigureSide.Numerator] : [FigureSide.Numerator, FigureSide.Denominator];

    private IEnumerable<FigureSide> SmallSides(Part part) => part.Numerator is not { } numerator ? []
        : part.Value is IndicatorValue.Measured measured ? SmallNumberRule.SmallSides(_definition, measured, _thresholds)
        : _thresholds.IsSmall(numerator) ? [FigureSide.Numerator]
        : [];

    private Dictionary<FigureSide, IReadOnlyList<Term>> Number(Part part)
    {
        var numerator = new Term(_sums.Add(part.Numerator));
        if (part.Denominator is not { } denominator)
        {
            return new() { [FigureSide.Numerator] = [numerator] };
        }

        if (_definition.Calculation != Calculation.Share || part.Numerator > denominator || !decimal.IsInteger(part.Numerator ?? 0m))
        {
            return new() { [FigureSide.Numerator] = [numerator], [FigureSide.Denominator] = [new Term(_sums.Add(denominator))] };
        }

        var complement = new Term(_sums.Add(denominator - part.Numerator));
        return new()
        {
            [FigureSide.Numerator] = [numerator],
            [FigureSide.Denominator] = [numerator, complement],
            [FigureSide.Complement] = [complement],
        };
    }
}
