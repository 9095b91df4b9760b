namespace CareScorecard.Domain.Indicators.Workforce;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class WorkforceIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        SocialWorkerCases.ForEachPost,
        SocialWorkerCases.OverTwenty,
        AgencyShare.OfPosts,
    ];
}
