namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class DemandIndicators
{
    public static IReadOnlyList<Indicator> All { get; } = [];
}
