namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class ReviewIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        ReviewTiming.UpToDate,
        ReviewTiming.OnTime,
        ReviewVoices.Participation,
        ReviewVoices.Attendance,
        ReviewVoices.SeenBefore,
        ReviewingOfficerCaseload.ForChildrenInCare,
        ReviewingOfficerWork.AllWork,
        ReviewingOfficerWork.OverSeventy,
        WithoutReviewingOfficer.Count,
    ];
}
