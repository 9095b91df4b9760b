namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class DemandIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        CareNumbers.ChildrenInCare,
        CareNumbers.RatePer10000,
        StartsAndEnds.StartedInMonth,
        StartsAndEnds.EndedInMonth,
        StartsAndEnds.Started6Months,
        StartsAndEnds.Ended6Months,
        StartsAndEnds.Started12Months,
        StartsAndEnds.Ended12Months,
        StartsPerLeaver.SixMonths,
        CareNumbers.UnaccompaniedShare,
        CareNumbers.UnaccompaniedOfPopulation,
        CareNumbers.EthnicityRecorded,
    ];
}
