namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class CareLeaverIndicators
{
    public static IReadOnlyList<Indicator> All { get; } = [];
}
