using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Writing;

/// <summary>What each field of a record is as a cell: the way back from records to columns.</summary>
internal static class RecordCells
{
    public static readonly IReadOnlyDictionary<Field, Func<PeriodOfCare, SheetCell>> Children = new Dictionary<Field, Func<PeriodOfCare, SheetCell>>
    {
        [Fields.Children.ChildId] = period => period.Child.Value,
        [Fields.Children.Sex] = period => period.Sex,
        [Fields.Children.Ethnicity] = period => period.Ethnicity,
        [Fields.Children.DateOfBirth] = period => period.BornOn,
        [Fields.Children.Disability] = period => SheetCell.YesNo(period.Disabled),
        [Fields.Children.Sen] = period => period.SpecialEducationalNeeds,
        [Fields.Children.Uasc] = period => SheetCell.YesNo(period.UnaccompaniedAsylumSeeking),
        [Fields.Children.CareStarted] = period => period.CareStartedOn,
        [Fields.Children.CareEnded] = period => period.CareEndedOn,
        [Fields.Children.ReasonCareEnded] = period => period.ReasonCareEnded,
        [Fields.Children.CategoryOfNeed] = period => period.CategoryOfNeed,
        [Fields.Children.LegalStatus] = period => period.LegalStatus,
        [Fields.Children.PermanencePlan] = period => period.PermanencePlan,
        [Fields.Children.Team] = period => period.Team,
        [Fields.Children.SocialWorker] = period => period.SocialWorker,
        [Fields.Children.ReviewingOfficer] = period => period.ReviewingOfficer,
        [Fields.Children.PlacementStarted] = period => period.PlacementStartedOn,
        [Fields.Children.PlacementType] = period => period.PlacementType,
        [Fields.Children.PlacementProvider] = period => period.PlacementProvider,
        [Fields.Children.PlacementLocation] = period => period.PlacementLocation,
        [Fields.Children.PlacementAuthority] = period => period.PlacementAuthority,
        [Fields.Children.DistanceFromHome] = period => period.MilesFromHome,
        [Fields.Children.MeantToLastTo18] = period => SheetCell.YesNo(period.MeantToLastTo18),
        [Fields.Children.TemporaryApproval] = period => SheetCell.YesNo(period.TemporaryApproval),
        [Fields.Children.PlacementsInLast12Months] = period => period.PlacementsInLast12Months,
        [Fields.Children.LastVisit] = period => period.LastVisitOn,
        [Fields.Children.VisitInterval] = period => period.VisitIntervalDays,
        [Fields.Children.LastSupervision] = period => period.LastSupervisionOn,
        [Fields.Children.LastReview] = period => period.LastReviewOn,
        [Fields.Children.LastReviewingOfficerContact] = period => period.LastReviewingOfficerContactOn,
        [Fields.Children.FirstEducationPlan] = period => period.FirstEducationPlanOn,
        [Fields.Children.LastEducationPlan] = period => period.LastEducationPlanOn,
        [Fields.Children.FirstHealthAssessment] = period => period.FirstHealthAssessmentOn,
        [Fields.Children.LastHealthAssessment] = period => period.LastHealthAssessmentOn,
        [Fields.Children.HealthAssessmentDeclined] = period => SheetCell.YesNo(period.HealthAssessmentDeclined),
        [Fields.Children.LastDentalCheck] = period => period.LastDentalCheckOn,
        [Fields.Children.Immunisations] = period => SheetCell.YesNo(period.ImmunisationsUpToDate),
        [Fields.Children.DevelopmentChecks] = period => SheetCell.YesNo(period.DevelopmentChecksUpToDate),
        [Fields.Children.SdqDate] = period => period.WellbeingScoredOn,
        [Fields.Children.SdqScore] = period => period.WellbeingScore,
        [Fields.Children.MissingEpisodes] = period => period.MissingEpisodes,
        [Fields.Children.AbsentEpisodes] = period => period.AbsentEpisodes,
        [Fields.Children.ReturnInterviewOffered] = period => SheetCell.YesNo(period.ReturnInterviewOffered),
        [Fields.Children.ReturnInterviewAccepted] = period => SheetCell.YesNo(period.ReturnInterviewAccepted),
        [Fields.Children.ConvictedOrCautioned] = period => SheetCell.YesNo(period.ConvictedOrCautioned),
        [Fields.Children.SubstanceMisuse] = period => SheetCell.YesNo(period.SubstanceMisuseIdentified),
        [Fields.Children.Attendance] = period => period.AttendancePercent,
        [Fields.Children.Suspended] = period => SheetCell.YesNo(period.Suspended),
        [Fields.Children.PermanentlyExcluded] = period => SheetCell.YesNo(period.PermanentlyExcluded),
    };

    public static readonly IReadOnlyDictionary<Field, Func<PlacementStay, SheetCell>> Placements = new Dictionary<Field, Func<PlacementStay, SheetCell>>
    {
        [Fields.Placements.ChildId] = stay => stay.Child.Value,
        [Fields.Placements.Started] = stay => stay.StartedOn,
        [Fields.Placements.Ended] = stay => stay.EndedOn,
        [Fields.Placements.Type] = stay => stay.Type,
        [Fields.Placements.Provider] = stay => stay.Provider,
        [Fields.Placements.Location] = stay => stay.Location,
        [Fields.Placements.DistanceFromHome] = stay => stay.MilesFromHome,
        [Fields.Placements.SameCarer] = stay => SheetCell.YesNo(stay.SameCarer),
        [Fields.Placements.ReasonForChange] = stay => stay.ReasonForChange,
    };

    public static readonly IReadOnlyDictionary<Field, Func<Review, SheetCell>> Reviews = new Dictionary<Field, Func<Review, SheetCell>>
    {
        [Fields.Reviews.ChildId] = review => review.Child.Value,
        [Fields.Reviews.Held] = review => review.HeldOn,
        [Fields.Reviews.Due] = review => review.DueOn,
        [Fields.Reviews.Participation] = review => review.Participation,
        [Fields.Reviews.SeenBefore] = review => SheetCell.YesNo(review.SeenBefore),
    };

    public static readonly IReadOnlyDictionary<Field, Func<CareLeaver, SheetCell>> CareLeavers = new Dictionary<Field, Func<CareLeaver, SheetCell>>
    {
        [Fields.CareLeavers.YoungPersonId] = leaver => leaver.YoungPerson.Value,
        [Fields.CareLeavers.Sex] = leaver => leaver.Sex,
        [Fields.CareLeavers.Ethnicity] = leaver => leaver.Ethnicity,
        [Fields.CareLeavers.DateOfBirth] = leaver => leaver.BornOn,
        [Fields.CareLeavers.Disability] = leaver => SheetCell.YesNo(leaver.Disabled),
        [Fields.CareLeavers.Uasc] = leaver => SheetCell.YesNo(leaver.UnaccompaniedAsylumSeeking),
        [Fields.CareLeavers.Team] = leaver => leaver.Team,
        [Fields.CareLeavers.PersonalAdviser] = leaver => leaver.PersonalAdviser,
        [Fields.CareLeavers.Eligibility] = leaver => leaver.Eligibility,
        [Fields.CareLeavers.PathwayPlanReviewed] = leaver => leaver.PathwayPlanReviewedOn,
        [Fields.CareLeavers.InTouch] = leaver => leaver.InTouch,
        [Fields.CareLeavers.LastContact] = leaver => leaver.LastContactOn,
        [Fields.CareLeavers.Accommodation] = leaver => leaver.Accommodation,
        [Fields.CareLeavers.Suitability] = leaver => leaver.Suitability,
        [Fields.CareLeavers.Activity] = leaver => leaver.Activity,
    };

    public static readonly IReadOnlyDictionary<Field, Func<AdoptionCase, SheetCell>> Adoption = new Dictionary<Field, Func<AdoptionCase, SheetCell>>
    {
        [Fields.Adoption.ChildId] = adoption => adoption.Child.Value,
        [Fields.Adoption.Sex] = adoption => adoption.Sex,
        [Fields.Adoption.Ethnicity] = adoption => adoption.Ethnicity,
        [Fields.Adoption.DateOfBirth] = adoption => adoption.BornOn,
        [Fields.Adoption.EnteredCare] = adoption => adoption.EnteredCareOn,
        [Fields.Adoption.Decision] = adoption => adoption.DecidedOn,
        [Fields.Adoption.PlacementOrder] = adoption => adoption.PlacementOrderOn,
        [Fields.Adoption.Matched] = adoption => adoption.MatchedOn,
        [Fields.Adoption.Placed] = adoption => adoption.PlacedOn,
        [Fields.Adoption.AdoptionOrder] = adoption => adoption.AdoptedOn,
        [Fields.Adoption.DecisionReversed] = adoption => adoption.ReversedOn,
    };

    public static readonly IReadOnlyDictionary<Field, Func<ReviewingOfficer, SheetCell>> ReviewingOfficers = new Dictionary<Field, Func<ReviewingOfficer, SheetCell>>
    {
        [Fields.ReviewingOfficers.Name] = officer => officer.Name,
        [Fields.ReviewingOfficers.FullTimeEquivalent] = officer => officer.FullTimeEquivalent,
        [Fields.ReviewingOfficers.Manager] = officer => SheetCell.YesNo(officer.Manager),
        [Fields.ReviewingOfficers.ChildProtectionPlans] = officer => officer.ChildProtectionPlans,
    };

    public static readonly IReadOnlyDictionary<Field, Func<SocialWorker, SheetCell>> SocialWorkers = new Dictionary<Field, Func<SocialWorker, SheetCell>>
    {
        [Fields.SocialWorkers.Name] = worker => worker.Name,
        [Fields.SocialWorkers.FullTimeEquivalent] = worker => worker.FullTimeEquivalent,
        [Fields.SocialWorkers.Agency] = worker => SheetCell.YesNo(worker.Agency),
        [Fields.SocialWorkers.CasesHeld] = worker => worker.CasesHeld,
    };

    public static readonly IReadOnlyDictionary<Field, Func<CouncilMeasure, SheetCell>> Measures = new Dictionary<Field, Func<CouncilMeasure, SheetCell>>
    {
        [Fields.Measures.Id] = measure => measure.Id,
        [Fields.Measures.Title] = measure => measure.Title,
        [Fields.Measures.Numerator] = measure => (decimal?)measure.Numerator,
        [Fields.Measures.Denominator] = measure => measure.Denominator,
        [Fields.Measures.Unit] = measure => measure.Unit,
        [Fields.Measures.Polarity] = measure => measure.Polarity,
        [Fields.Measures.Note] = measure => measure.Note,
    };
}
