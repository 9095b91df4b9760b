using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Mapping;

/// <summary>
/// Every field that rows of several files can say about one thing, those by which the rows are recognised left out. A day that a record
/// cannot do without is not said where it is the first of all days: a local table need not have it.
/// </summary>
internal static class JoinedFields
{
    public static IReadOnlyList<JoinedField<PeriodOfCare>> Children { get; } =
    [
        new(Fields.Children.Sex, row => row.Sex, (row, other) => row with { Sex = other.Sex }),
        new(Fields.Children.Ethnicity, row => row.Ethnicity, (row, other) => row with { Ethnicity = other.Ethnicity }),
        new(Fields.Children.DateOfBirth, row => Said(row.BornOn), (row, other) => row with { BornOn = other.BornOn }),
        new(Fields.Children.Disability, row => row.Disabled, (row, other) => row with { Disabled = other.Disabled }),
        new(Fields.Children.Sen, row => row.SpecialEducationalNeeds, (row, other) => row with { SpecialEducationalNeeds = other.SpecialEducationalNeeds }),
        new(Fields.Children.Uasc, row => row.UnaccompaniedAsylumSeeking, (row, other) => row with { UnaccompaniedAsylumSeeking = other.UnaccompaniedAsylumSeeking }),
        new(Fields.Children.CareStarted, row => Said(row.CareStartedOn), (row, other) => row with { CareStartedOn = other.CareStartedOn }),
        new(Fields.Children.CareEnded, row => row.CareEndedOn, (row, other) => row with { CareEndedOn = other.CareEndedOn }),
        new(Fields.Children.ReasonCareEnded, row => row.ReasonCareEnded, (row, other) => row with { ReasonCareEnded = other.ReasonCareEnded }),
        new(Fields.Children.CategoryOfNeed, row => row.CategoryOfNeed, (row, other) => row with { CategoryOfNeed = other.CategoryOfNeed }),
        new(Fields.Children.LegalStatus, row => row.LegalStatus, (row, other) => row with { LegalStatus = other.LegalStatus }),
        new(Fields.Children.PermanencePlan, row => row.PermanencePlan, (row, other) => row with { PermanencePlan = other.PermanencePlan }),
        new(Fields.Children.Team, row => row.Team, (row, other) => row with { Team = other.Team }),
        new(Fields.Children.SocialWorker, row => row.SocialWorker, (row, other) => row with { SocialWorker = other.SocialWorker }),
        new(Fields.Children.ReviewingOfficer, row => row.ReviewingOfficer, (row, other) => row with { ReviewingOfficer = other.ReviewingOfficer }),
        new(Fields.Children.PlacementStarted, row => row.PlacementStartedOn, (row, other) => row with { PlacementStartedOn = other.PlacementStartedOn }),
        new(Fields.Children.PlacementType, row => row.PlacementType, (row, other) => row with { PlacementType = other.PlacementType }),
        new(Fields.Children.PlacementProvider, row => row.PlacementProvider, (row, other) => row with { PlacementProvider = other.PlacementProvider }),
        new(Fields.Children.PlacementLocation, row => row.PlacementLocation, (row, other) => row with { PlacementLocation = other.PlacementLocation }),
        new(Fields.Children.PlacementAuthority, row => row.PlacementAuthority, (row, other) => row with { PlacementAuthority = other.PlacementAuthority }),
        new(Fields.Children.DistanceFromHome, row => row.MilesFromHome, (row, other) => row with { MilesFromHome = other.MilesFromHome }),
        new(Fields.Children.MeantToLastTo18, row => row.MeantToLastTo18, (row, other) => row with { MeantToLastTo18 = other.MeantToLastTo18 }),
        new(Fields.Children.TemporaryApproval, row => row.TemporaryApproval, (row, other) => row with { TemporaryApproval = other.TemporaryApproval }),
        new(Fields.Children.PlacementsInLast12Months, row => row.PlacementsInLast12Months, (row, other) => row with { PlacementsInLast12Months = other.PlacementsInLast12Months }),
        new(Fields.Children.LastVisit, row => row.LastVisitOn, (row, other) => row with { LastVisitOn = other.LastVisitOn }),
        new(Fields.Children.VisitInterval, row => row.VisitIntervalDays, (row, other) => row with { VisitIntervalDays = other.VisitIntervalDays }),
        new(Fields.Children.LastSupervision, row => row.LastSupervisionOn, (row, other) => row with { LastSupervisionOn = other.LastSupervisionOn }),
        new(Fields.Children.LastReview, row => row.LastReviewOn, (row, other) => row with { LastReviewOn = other.LastReviewOn }),
        new(Fields.Children.LastReviewingOfficerContact, row => row.LastReviewingOfficerContactOn, (row, other) => row with { LastReviewingOfficerContactOn = other.LastReviewingOfficerContactOn }),
        new(Fields.Children.FirstEducationPlan, row => row.FirstEducationPlanOn, (row, other) => row with { FirstEducationPlanOn = other.FirstEducationPlanOn }),
        new(Fields.Children.LastEducationPlan, row => row.LastEducationPlanOn, (row, other) => row with { LastEducationPlanOn = other.LastEducationPlanOn }),
        new(Fields.Children.FirstHealthAssessment, row => row.FirstHealthAssessmentOn, (row, other) => row with { FirstHealthAssessmentOn = other.FirstHealthAssessmentOn }),
        new(Fields.Children.LastHealthAssessment, row => row.LastHealthAssessmentOn, (row, other) => row with { LastHealthAssessmentOn = other.LastHealthAssessmentOn }),
        new(Fields.Children.HealthAssessmentDeclined, row => row.HealthAssessmentDeclined, (row, other) => row with { HealthAssessmentDeclined = other.HealthAssessmentDeclined }),
        new(Fields.Children.LastDentalCheck, row => row.LastDentalCheckOn, (row, other) => row with { LastDentalCheckOn = other.LastDentalCheckOn }),
        new(Fields.Children.Immunisations, row => row.ImmunisationsUpToDate, (row, other) => row with { ImmunisationsUpToDate = other.ImmunisationsUpToDate }),
        new(Fields.Children.DevelopmentChecks, row => row.DevelopmentChecksUpToDate, (row, other) => row with { DevelopmentChecksUpToDate = other.DevelopmentChecksUpToDate }),
        new(Fields.Children.SdqDate, row => row.WellbeingScoredOn, (row, other) => row with { WellbeingScoredOn = other.WellbeingScoredOn }),
        new(Fields.Children.SdqScore, row => row.WellbeingScore, (row, other) => row with { WellbeingScore = other.WellbeingScore }),
        new(Fields.Children.MissingEpisodes, row => row.MissingEpisodes, (row, other) => row with { MissingEpisodes = other.MissingEpisodes }),
        new(Fields.Children.AbsentEpisodes, row => row.AbsentEpisodes, (row, other) => row with { AbsentEpisodes = other.AbsentEpisodes }),
        new(Fields.Children.ReturnInterviewOffered, row => row.ReturnInterviewOffered, (row, other) => row with { ReturnInterviewOffered = other.ReturnInterviewOffered }),
        new(Fields.Children.ReturnInterviewAccepted, row => row.ReturnInterviewAccepted, (row, other) => row with { ReturnInterviewAccepted = other.ReturnInterviewAccepted }),
        new(Fields.Children.ConvictedOrCautioned, row => row.ConvictedOrCautioned, (row, other) => row with { ConvictedOrCautioned = other.ConvictedOrCautioned }),
        new(Fields.Children.SubstanceMisuse, row => row.SubstanceMisuseIdentified, (row, other) => row with { SubstanceMisuseIdentified = other.SubstanceMisuseIdentified }),
        new(Fields.Children.Attendance, row => row.AttendancePercent, (row, other) => row with { AttendancePercent = other.AttendancePercent }),
        new(Fields.Children.Suspended, row => row.Suspended, (row, other) => row with { Suspended = other.Suspended }),
        new(Fields.Children.PermanentlyExcluded, row => row.PermanentlyExcluded, (row, other) => row with { PermanentlyExcluded = other.PermanentlyExcluded }),
    ];

    public static IReadOnlyList<JoinedField<PlacementStay>> Placements { get; } =
    [
        new(Fields.Placements.Ended, row => row.EndedOn, (row, other) => row with { EndedOn = other.EndedOn }),
        new(Fields.Placements.Type, row => row.Type, (row, other) => row with { Type = other.Type }),
        new(Fields.Placements.Provider, row => row.Provider, (row, other) => row with { Provider = other.Provider }),
        new(Fields.Placements.Location, row => row.Location, (row, other) => row with { Location = other.Location }),
        new(Fields.Placements.DistanceFromHome, row => row.MilesFromHome, (row, other) => row with { MilesFromHome = other.MilesFromHome }),
        new(Fields.Placements.SameCarer, row => row.SameCarer, (row, other) => row with { SameCarer = other.SameCarer }),
        new(Fields.Placements.ReasonForChange, row => row.ReasonForChange, (row, other) => row with { ReasonForChange = other.ReasonForChange }),
    ];

    public static IReadOnlyList<JoinedField<Review>> Reviews { get; } =
    [
        new(Fields.Reviews.Due, row => row.DueOn, (row, other) => row with { DueOn = other.DueOn }),
        new(Fields.Reviews.Participation, row => row.Participation, (row, other) => row with { Participation = other.Participation }),
        new(Fields.Reviews.SeenBefore, row => row.SeenBefore, (row, other) => row with { SeenBefore = other.SeenBefore }),
    ];

    public static IReadOnlyList<JoinedField<CareLeaver>> CareLeavers { get; } =
    [
        new(Fields.CareLeavers.Sex, row => row.Sex, (row, other) => row with { Sex = other.Sex }),
        new(Fields.CareLeavers.Ethnicity, row => row.Ethnicity, (row, other) => row with { Ethnicity = other.Ethnicity }),
        new(Fields.CareLeavers.DateOfBirth, row => Said(row.BornOn), (row, other) => row with { BornOn = other.BornOn }),
        new(Fields.CareLeavers.Disability, row => row.Disabled, (row, other) => row with { Disabled = other.Disabled }),
        new(Fields.CareLeavers.Uasc, row => row.UnaccompaniedAsylumSeeking, (row, other) => row with { UnaccompaniedAsylumSeeking = other.UnaccompaniedAsylumSeeking }),
        new(Fields.CareLeavers.Team, row => row.Team, (row, other) => row with { Team = other.Team }),
        new(Fields.CareLeavers.PersonalAdviser, row => row.PersonalAdviser, (row, other) => row with { PersonalAdviser = other.PersonalAdviser }),
        new(Fields.CareLeavers.Eligibility, row => row.Eligibility, (row, other) => row with { Eligibility = other.Eligibility }),
        new(Fields.CareLeavers.PathwayPlanReviewed, row => row.PathwayPlanReviewedOn, (row, other) => row with { PathwayPlanReviewedOn = other.PathwayPlanReviewedOn }),
        new(Fields.CareLeavers.InTouch, row => row.InTouch, (row, other) => row with { InTouch = other.InTouch }),
        new(Fields.CareLeavers.LastContact, row => row.LastContactOn, (row, other) => row with { LastContactOn = other.LastContactOn }),
        new(Fields.CareLeavers.Accommodation, row => row.Accommodation, (row, other) => row with { Accommodation = other.Accommodation }),
        new(Fields.CareLeavers.Suitability, row => row.Suitability, (row, other) => row with { Suitability = other.Suitability }),
        new(Fields.CareLeavers.Activity, row => row.Activity, (row, other) => row with { Activity = other.Activity }),
    ];

    public static IReadOnlyList<JoinedField<AdoptionCase>> Adoption { get; } =
    [
        new(Fields.Adoption.Sex, row => row.Sex, (row, other) => row with { Sex = other.Sex }),
        new(Fields.Adoption.Ethnicity, row => row.Ethnicity, (row, other) => row with { Ethnicity = other.Ethnicity }),
        new(Fields.Adoption.DateOfBirth, row => row.BornOn, (row, other) => row with { BornOn = other.BornOn }),
        new(Fields.Adoption.EnteredCare, row => Said(row.EnteredCareOn), (row, other) => row with { EnteredCareOn = other.EnteredCareOn }),
        new(Fields.Adoption.Decision, row => row.DecidedOn, (row, other) => row with { DecidedOn = other.DecidedOn }),
        new(Fields.Adoption.PlacementOrder, row => row.PlacementOrderOn, (row, other) => row with { PlacementOrderOn = other.PlacementOrderOn }),
        new(Fields.Adoption.Matched, row => row.MatchedOn, (row, other) => row with { MatchedOn = other.MatchedOn }),
        new(Fields.Adoption.Placed, row => row.PlacedOn, (row, other) => row with { PlacedOn = other.PlacedOn }),
        new(Fields.Adoption.AdoptionOrder, row => row.AdoptedOn, (row, other) => row with { AdoptedOn = other.AdoptedOn }),
        new(Fields.Adoption.DecisionReversed, row => row.ReversedOn, (row, other) => row with { ReversedOn = other.ReversedOn }),
    ];

    public static IReadOnlyList<JoinedField<ReviewingOfficer>> ReviewingOfficers { get; } =
    [
        new(Fields.ReviewingOfficers.FullTimeEquivalent, row => row.FullTimeEquivalent, (row, other) => row with { FullTimeEquivalent = other.FullTimeEquivalent }),
        new(Fields.ReviewingOfficers.Manager, row => row.Manager, (row, other) => row with { Manager = other.Manager }),
        new(Fields.ReviewingOfficers.ChildProtectionPlans, row => row.ChildProtectionPlans, (row, other) => row with { ChildProtectionPlans = other.ChildProtectionPlans }),
    ];

    public static IReadOnlyList<JoinedField<SocialWorker>> SocialWorkers { get; } =
    [
        new(Fields.SocialWorkers.FullTimeEquivalent, row => row.FullTimeEquivalent, (row, other) => row with { FullTimeEquivalent = other.FullTimeEquivalent }),
        new(Fields.SocialWorkers.Agency, row => row.Agency, (row, other) => row with { Agency = other.Agency }),
        new(Fields.SocialWorkers.CasesHeld, row => row.CasesHeld, (row, other) => row with { CasesHeld = other.CasesHeld }),
    ];

    public static IReadOnlyList<JoinedField<CouncilMeasure>> Measures { get; } =
    [
        new(Fields.Measures.Title, row => row.Title, (row, other) => row with { Title = other.Title }),
        new(Fields.Measures.Numerator, row => row.Numerator, (row, other) => row with { Numerator = other.Numerator }),
        new(Fields.Measures.Denominator, row => row.Denominator, (row, other) => row with { Denominator = other.Denominator }),
        new(Fields.Measures.Unit, row => row.Unit, (row, other) => row with { Unit = other.Unit }),
        new(Fields.Measures.Polarity, row => row.Polarity, (row, other) => row with { Polarity = other.Polarity }),
        new(Fields.Measures.Note, row => row.Note, (row, other) => row with { Note = other.Note }),
    ];

    private static DateOnly? Said(DateOnly day) => day == default ? null : day;
}
