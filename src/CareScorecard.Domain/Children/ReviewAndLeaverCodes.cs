namespace CareScorecard.Domain.Children;

/// <summary>Which codes of reviews and of care leavers belong together. A code that is not recorded belongs nowhere.</summary>
public static class ReviewAndLeaverCodes
{
    /// <summary>PN1 to PN7: PN0 is a child under four.</summary>
    public static bool IsOfFourOrOver(this Participation? participation) =>
        participation is >= Participation.PN1 and <= Participation.PN7;

    /// <summary>The child was at the review, whether they spoke or not.</summary>
    public static bool WasThere(this Participation? participation) =>
        participation is >= Participation.PN1 and <= Participation.PN4;

    /// <summary>The child's views reached the review: by the child, an advocate, or other means, there or not.</summary>
    public static bool GaveViews(this Participation? participation) =>
        participation is Participation.PN1 or Participation.PN2 or Participation.PN3 or Participation.PN5 or Participation.PN6;

    /// <summary>In education, training or work, full time or part time.</summary>
    public static bool IsEducationOrWork(this LeaverActivity? activity) =>
        activity is (>= LeaverActivity.F1 and <= LeaverActivity.F5) or (>= LeaverActivity.P1 and <= LeaverActivity.P5);

    public static bool IsHigherEducation(this LeaverActivity? activity) =>
        activity is LeaverActivity.F1 or LeaverActivity.P1;

    /// <summary>Gone abroad (G), deported (H) or residence not known (R): nobody can say whether the home is suitable.</summary>
    public static bool IsOutOfSight(this LeaverAccommodation? accommodation) =>
        accommodation is LeaverAccommodation.G or LeaverAccommodation.H or LeaverAccommodation.R;

    /// <summary>Died, or returned home for six months or more: outside every cohort of care leavers.</summary>
    public static bool HasLeftTheCohort(this InTouch? inTouch) => inTouch is InTouch.Died or InTouch.ReturnedHome;
}
