namespace CareScorecard.Domain.Indicators.Health;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class HealthIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        HealthAssessments.FirstOnTime,
        HealthAssessments.UpToDate,
        HealthAssessments.UpToDateWithoutRefusals,
        HealthChecks.Dental,
        HealthChecks.Immunisations,
        HealthChecks.Development,
        Wellbeing.Completed,
        Wellbeing.Average,
        Wellbeing.OfConcern,
    ];
}
