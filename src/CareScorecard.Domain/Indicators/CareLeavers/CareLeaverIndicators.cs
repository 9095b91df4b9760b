namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class CareLeaverIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        LeaversInTouch.AtSeventeenAndEighteen,
        LeaversInWork.AtSeventeenAndEighteen,
        LeaversHomes.AtSeventeenAndEighteen,
        LeaversInTouch.FromNineteenToTwentyOne,
        LeaversInWork.FromNineteenToTwentyOne,
        LeaversHomes.FromNineteenToTwentyOne,
        LeaversInWork.HigherEducation,
        LeaversSupport.PathwayPlan,
        LeaversSupport.PersonalAdviser,
    ];
}
