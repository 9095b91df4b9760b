namespace CareScorecard.Domain.Indicators.Placements;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class PlacementIndicators
{
    public static IReadOnlyList<Indicator> All { get; } = [];
}
