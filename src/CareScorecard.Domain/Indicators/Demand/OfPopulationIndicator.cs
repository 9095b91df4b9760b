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

    protected override Outcome JudgeRecorded(CareMonth month)
    {
        var counted = new MemberSet(month.Children.Count);
        var passing = new MemberSet(month.Children.Count);
        foreach (var child in month.Children.Subjects)
        {
            if (Counts(child))
            {
                counted.Add(child.Index);
                if (Passes(child))
                {
                    passing.Add(child.Index);
                }
            }
        }

        // The children are known without the population too: they are kept for the day on which it is set.
        var population = month.Population is > 0m ? month.Population : null;
        var cohort = new Cohort { Roll = month.Children, Counted = counted, Passing = passing, FixedDenominator = population };
        return new Outcome(
            population is { } known
                ? IndicatorValue.From(passing.Count, known, Definition.Calculation)
                : new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation()),
            cohort);
    }
}
