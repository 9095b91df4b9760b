namespace CareScorecard.Domain.Indicators.Education;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class EducationIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        EducationPlans.UpToDate,
        EducationPlans.FirstOnTime,
        SchoolLife.PermanentlyExcluded,
        SchoolLife.Suspended,
        SchoolLife.Attendance,
    ];
}
