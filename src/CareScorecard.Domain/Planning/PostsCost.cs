using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>What posts that are to find cost, by the council's own figure, in whole pounds.</summary>
/// <param name="AYear">Twelve months.</param>
/// <param name="ThisYear">From the month in which they start to the 31 March that follows; null where no start was given.</param>
public sealed record PostsCost(decimal AYear, decimal? ThisYear)
{
    private const int MonthsInYear = 12;
    private const int April = 4;

    /// <returns>Null where no cost of a post was given.</returns>
    public static PostsCost? Of(PostsNeeded needed, CaseloadScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(needed);
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.CostOfPost is not { } cost)
        {
            return null;
        }

        var year = needed.Extra * cost;
        return new PostsCost(
            Pounds(year),
            scenario.Start is { } start ? Pounds(year * MonthsLeft(start) / MonthsInYear) : null);
    }

    /// <summary>Of the financial year that ends on 31 March, the starting month included: 3 for January, 12 for April.</summary>
    public static int MonthsLeft(ReportingMonth start) =>
        MonthsInYear - ((start.Month - April + MonthsInYear) % MonthsInYear);

    private static decimal Pounds(decimal exact) => Math.Round(exact, 0, MidpointRounding.AwayFromZero);
}
