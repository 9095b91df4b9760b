namespace CareScorecard.Domain.Indicators.Safety;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class SafetyIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        Missing.InYear,
        Missing.InterviewOffered,
        Missing.InterviewAccepted,
        Trouble.ConvictedOrCautioned,
        Trouble.SubstanceMisuse,
    ];
}
