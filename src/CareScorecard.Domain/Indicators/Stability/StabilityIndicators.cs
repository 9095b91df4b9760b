namespace CareScorecard.Domain.Indicators.Stability;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class StabilityIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        PlacementsInAYear.One,
        PlacementsInAYear.ThreeOrMore,
        PlacementsInAYear.ThreeOrMoreMoves,
        LongTermStability.Declared,
    ];
}
