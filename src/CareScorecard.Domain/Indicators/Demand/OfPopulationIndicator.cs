using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>
/// Children of the month against all children aged 0 to 17 who live in the area: the population is no list of children, so it is a
/// fixed denominator, and without it there is no figure.
/// </summary>
internal sealed class OfPopulationIndicator : Indicator
{
    /// <summary>Those of the month's records among whom it is asked who passes.</summary>
    public required Func<ChildInMonth, bool> Counts { get; init; }

    public required Func<ChildInMonth, bool> Passes { get; init; }

    /// <summary>As in <see cref="DeclaredIndicator{T}.Because"/>.</summary>
    public required Func<ChildInMonth, Grounds> Because { get; init; }

    private protected override Grounds Explain(Subject subject) => Because((ChildInMonth)subject);

    private protected override Judgement Begin(CareMonth month)
    {
        // The children are known without the population too: they are kept for the day on which it is set.
        var population = month.Population is > 0m ? month.Population : null;
        return new Judgement<ChildInMonth>(month.Children, Definition.Calculation)
        {
            Counts = Counts,
            Passes = Passes,
            FixedDenominator = population,
            Without = population is null ? new UnavailableReason.NoPopulation() : null,
        };
    }
}
