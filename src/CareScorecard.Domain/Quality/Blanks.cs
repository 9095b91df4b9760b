using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>
/// Where nothing is recorded although something should be. A field that is blank because nothing has happened yet (care has not ended, a
/// child is not matched) has no blanks, nor has one that another record says in its place (the last education plan, by the first; the
/// number of homes, by the history of placements).
/// </summary>
internal static class Blanks
{
    private static readonly Dictionary<Field, Func<Subject, bool>> Rules = new()
    {
        [Fields.Children.Sex] = Child(child => child.Record.Sex is null),
        [Fields.Children.Ethnicity] = Child(child => child.Record.Ethnicity is null),
        [Fields.Children.Disability] = Child(child => child.Record.Disabled is null),
        [Fields.Children.Sen] = Child(child => child.Record.SpecialEducationalNeeds is null),
        [Fields.Children.Uasc] = Child(child => child.Record.UnaccompaniedAsylumSeeking is null),
        [Fields.Children.ReasonCareEnded] = Child(child => child.Record is { CareEndedOn: not null, ReasonCareEnded: null }),
        [Fields.Children.CategoryOfNeed] = Child(child => child.Record.CategoryOfNeed is null),
        [Fields.Children.LegalStatus] = Child(child => child.Record.LegalStatus is null),
        [Fields.Children.PermanencePlan] = Child(child => string.IsNullOrWhiteSpace(child.Record.PermanencePlan)),
        [Fields.Children.Team] = Child(child => string.IsNullOrWhiteSpace(child.Record.Team)),
        [Fields.Children.ReviewingOfficer] = Child(child => string.IsNullOrWhiteSpace(child.Record.ReviewingOfficer)),
        [Fields.Children.PlacementStarted] = Child(child => child.SettledSince is null),
        [Fields.Children.PlacementType] = Child(child => child.Record.PlacementType is null),
        [Fields.Children.PlacementProvider] = Child(child => child.Record.PlacementProvider is null),
        [Fields.Children.PlacementLocation] = Child(child => child.Record.PlacementLocation is null),
        [Fields.Children.DistanceFromHome] = Child(child => child.Record.MilesFromHome is null),
        [Fields.Children.PlacementsInLast12Months] = Child(child => child.PlacementsIn12Months is null),
        [Fields.Children.LastVisit] = Child(child => child.Record.LastVisitOn is null),
        [Fields.Children.LastSupervision] = Child(child => child.Record.LastSupervisionOn is null),
        [Fields.Children.LastReview] = Child(HasNoReview),
        [Fields.Children.FirstEducationPlan] = Child(child => child.Record.FirstEducationPlanOn is null),
        [Fields.Children.LastEducationPlan] = Child(child => child.Record is { FirstEducationPlanOn: null, LastEducationPlanOn: null }),
        [Fields.Children.FirstHealthAssessment] = Child(child => child.Record.FirstHealthAssessmentOn is null),
        [Fields.Children.LastHealthAssessment] = Child(child => child.Record.LastHealthAssessmentOn is null),
        [Fields.Children.HealthAssessmentDeclined] = Child(child => child.Record is { LastHealthAssessmentOn: null, HealthAssessmentDeclined: null }),
        [Fields.Children.LastDentalCheck] = Child(child => child.Record.LastDentalCheckOn is null),
        [Fields.Children.Immunisations] = Child(child => child.Record.ImmunisationsUpToDate is null),
        [Fields.Children.DevelopmentChecks] = Child(child => child.Record.DevelopmentChecksUpToDate is null),
        [Fields.Children.SdqDate] = Child(child => child.Record.WellbeingScoredOn is null),
        [Fields.Children.SdqScore] = Child(child => child.Record is { WellbeingScoredOn: not null, WellbeingScore: null }),
        [Fields.Children.MissingEpisodes] = Child(child => child.Record.MissingEpisodes is null),
        [Fields.Children.ReturnInterviewOffered] = Child(child => child.Record is { MissingEpisodes: >= 1, ReturnInterviewOffered: null }),
        [Fields.Children.ReturnInterviewAccepted] = Child(child => child.Record is { ReturnInterviewOffered: true, ReturnInterviewAccepted: null }),
        [Fields.Children.ConvictedOrCautioned] = Child(child => child.Record.ConvictedOrCautioned is null),
        [Fields.Children.SubstanceMisuse] = Child(child => child.Record.SubstanceMisuseIdentified is null),
        [Fields.Children.Attendance] = Child(child => child.Record.AttendancePercent is null),
        [Fields.Children.Suspended] = Child(child => child.Record.Suspended is null),
        [Fields.Children.PermanentlyExcluded] = Child(child => child.Record.PermanentlyExcluded is null),

        [Fields.Placements.Ended] = Child(child => child.PlacementsIn12Months is null),
        [Fields.Placements.Location] = subject => subject is PlacementInMonth { Location: null },

        [Fields.Reviews.Held] = Child(HasNoReview),
        [Fields.Reviews.Participation] = subject => subject is ReviewInMonth { Record.Participation: null },
        [Fields.Reviews.SeenBefore] = subject => subject is ReviewInMonth { Record.SeenBefore: null },

        [Fields.CareLeavers.PathwayPlanReviewed] = Leaver(leaver => leaver.PathwayPlanReviewedOn is null),
        [Fields.CareLeavers.PersonalAdviser] = Leaver(leaver => string.IsNullOrWhiteSpace(leaver.PersonalAdviser)),
        [Fields.CareLeavers.InTouch] = Leaver(leaver => leaver.InTouch is null),
        [Fields.CareLeavers.Accommodation] = Leaver(leaver => leaver.Accommodation is null),
        [Fields.CareLeavers.Suitability] = Leaver(leaver => leaver.Suitability is null),
        [Fields.CareLeavers.Activity] = Leaver(leaver => leaver.Activity is null),

        [Fields.ReviewingOfficers.ChildProtectionPlans] = subject => subject is OfficerInMonth { Record.ChildProtectionPlans: null },
        [Fields.SocialWorkers.Agency] = subject => subject is WorkerInMonth { Record.Agency: null },
    };

    /// <summary>Whether the field has blanks at all, on subjects of any kind.</summary>
    public static bool AreKnownOf(Field field) => Rules.ContainsKey(field);

    /// <summary>False for a field that is not of subjects of this kind.</summary>
    public static bool IsBlank(Field field, Subject subject) => Rules.TryGetValue(field, out var rule) && rule(subject);

    private static Func<Subject, bool> Child(Func<ChildInMonth, bool> rule) => subject => subject is ChildInMonth child && rule(child);

    private static Func<Subject, bool> Leaver(Func<CareLeaver, bool> rule) => subject => subject is CareLeaverInMonth leaver && rule(leaver.Record);

    // Before the 20th working day no review is due yet.
    private static bool HasNoReview(ChildInMonth child) =>
        child.TwentiethWorkingDay <= child.Month.AsAt && ReviewClock.LastReviewOf(child) is null;
}
