namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class PermanenceIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        TimeInCare.WeeksOfLeaversMonth,
        TimeInCare.WeeksOfLeavers12Months,
        TimeInCare.LeftAfterFiveYearsMonth,
        WaysOut.LeftAt18Month,
        WaysOut.PermanenceOrdersMonth,
        WaysOut.PermanenceOrders6Months,
        WaysOut.PermanenceOrders12Months,
        WaysOut.LeftBySpecialGuardianship,
        LivingWithParents.PlacedWithParents,
        LivingWithParents.OnOrder,
        LivingWithParents.FullOrder,
        WaysOut.LeftFromParentsMonth,
        PermanencePlanRecorded.Declared,
    ];
}
