namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class PermanenceIndicators
{
    public static IReadOnlyList<Indicator> All { get; } = [];
}
