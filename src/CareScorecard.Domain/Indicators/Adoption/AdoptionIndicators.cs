namespace CareScorecard.Domain.Indicators.Adoption;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class AdoptionIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        Adopted.YearToDate,
        Adopted.In12Months,
        Adopted.LeftByAdoption,
        Waiting.WithPlacementOrder,
        Waiting.NotMatched,
        AdoptionTimes.ToAdoptiveFamily,
        AdoptionTimes.OrderToMatch,
    ];
}
