namespace CareScorecard.Domain.Indicators.Health;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class HealthIndicators
{
    public static IReadOnlyList<Indicator> All { get; } = [];
}
