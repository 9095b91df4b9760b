namespace CareScorecard.Domain.Indicators.Placements;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class PlacementIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        WhereTheyLive.InFosterCare,
        WhereTheyLive.InHouseFoster,
        WhereTheyLive.ConnectedCarers,
        WhereTheyLive.InChildrensHomes,
        WhereTheyLive.InSupportedAccommodation,
        FarFromHome.Over20Miles,
        FarFromHome.OutOfArea,
        NewPlacements.ThisMonth,
        NewPlacements.InAreaThisMonth,
    ];
}
