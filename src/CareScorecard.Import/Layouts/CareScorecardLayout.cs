using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Layouts;

/// <summary>Our own workbook: a sheet for each kind of record, headings in row 1, and a Month sheet with one labelled cell.</summary>
public static class CareScorecardLayout
{
    public const string Id = "carescorecard";

    /// <summary>The sheet that says the reporting month; it may be left out.</summary>
    public const string MonthSheet = "Month";

    /// <summary>The label in A1 of the Month sheet; the month stands in B1, as October 2026.</summary>
    public const string MonthLabel = "Reporting month";

    /// <summary>One for each kind of record, in the order of the workbook.</summary>
    public static IReadOnlyList<SheetLayout> Sheets { get; } =
    [
        Sheet(RecordKind.Children,
        [
            Required(Fields.Children.ChildId, CellKind.Text),
            Column(Fields.Children.Sex, CellKind.Code),
            Column(Fields.Children.Ethnicity, CellKind.Code),
            Required(Fields.Children.DateOfBirth, CellKind.Date),
            Column(Fields.Children.Disability, CellKind.YesNo),
            Column(Fields.Children.Sen, CellKind.Code),
            Column(Fields.Children.Uasc, CellKind.YesNo),
            Required(Fields.Children.CareStarted, CellKind.Date),
            Column(Fields.Children.CareEnded, CellKind.Date),
            Column(Fields.Children.ReasonCareEnded, CellKind.Code),
            Column(Fields.Children.CategoryOfNeed, CellKind.Code),
            Column(Fields.Children.LegalStatus, CellKind.Code),
            Column(Fields.Children.PermanencePlan, CellKind.Text),
            Column(Fields.Children.Team, CellKind.Text),
            Column(Fields.Children.SocialWorker, CellKind.Text),
            Column(Fields.Children.ReviewingOfficer, CellKind.Text),
            Column(Fields.Children.PlacementStarted, CellKind.Date),
            Column(Fields.Children.PlacementType, CellKind.Code),
            Column(Fields.Children.PlacementProvider, CellKind.Code),
            Column(Fields.Children.PlacementLocation, CellKind.Code),
            Column(Fields.Children.PlacementAuthority, CellKind.Text),
            Column(Fields.Children.DistanceFromHome, CellKind.Number),
            Column(Fields.Children.MeantToLastTo18, CellKind.YesNo),
            Column(Fields.Children.TemporaryApproval, CellKind.YesNo),
            Column(Fields.Children.PlacementsInLast12Months, CellKind.Whole),
            Column(Fields.Children.LastVisit, CellKind.Date),
            Column(Fields.Children.VisitInterval, CellKind.Whole),
            Column(Fields.Children.LastSupervision, CellKind.Date),
            Column(Fields.Children.LastReview, CellKind.Date),
            Column(Fields.Children.LastReviewingOfficerContact, CellKind.Date),
            Column(Fields.Children.FirstEducationPlan, CellKind.Date),
            Column(Fields.Children.LastEducationPlan, CellKind.Date),
            Column(Fields.Children.FirstHealthAssessment, CellKind.Date),
            Column(Fields.Children.LastHealthAssessment, CellKind.Date),
            Column(Fields.Children.HealthAssessmentDeclined, CellKind.YesNo),
            Column(Fields.Children.LastDentalCheck, CellKind.Date),
            Column(Fields.Children.Immunisations, CellKind.YesNo),
            Column(Fields.Children.DevelopmentChecks, CellKind.YesNo),
            Column(Fields.Children.SdqDate, CellKind.Date),
            Column(Fields.Children.SdqScore, CellKind.Whole),
            Column(Fields.Children.MissingEpisodes, CellKind.Whole),
            Column(Fields.Children.AbsentEpisodes, CellKind.Whole),
            Column(Fields.Children.ReturnInterviewOffered, CellKind.YesNo),
            Column(Fields.Children.ReturnInterviewAccepted, CellKind.YesNo),
            Column(Fields.Children.ConvictedOrCautioned, CellKind.YesNo),
            Column(Fields.Children.SubstanceMisuse, CellKind.YesNo),
            Column(Fields.Children.Attendance, CellKind.Number),
            Column(Fields.Children.Suspended, CellKind.YesNo),
            Column(Fields.Children.PermanentlyExcluded, CellKind.YesNo),
        ]),
        Sheet(RecordKind.Placements,
        [
            Required(Fields.Placements.ChildId, CellKind.Text),
            Required(Fields.Placements.Started, CellKind.Date),
            Column(Fields.Placements.Ended, CellKind.Date),
            Required(Fields.Placements.Type, CellKind.Code),
            Column(Fields.Placements.Provider, CellKind.Code),
            Column(Fields.Placements.Location, CellKind.Code),
            Column(Fields.Placements.DistanceFromHome, CellKind.Number),
            Column(Fields.Placements.SameCarer, CellKind.YesNo),
            Column(Fields.Placements.ReasonForChange, CellKind.Text),
        ]),
        Sheet(RecordKind.Reviews,
        [
            Required(Fields.Reviews.ChildId, CellKind.Text),
            Required(Fields.Reviews.Held, CellKind.Date),
            Column(Fields.Reviews.Due, CellKind.Date),
            Column(Fields.Reviews.Participation, CellKind.Code),
            Column(Fields.Reviews.SeenBefore, CellKind.YesNo),
        ]),
        Sheet(RecordKind.CareLeavers,
        [
            Required(Fields.CareLeavers.YoungPersonId, CellKind.Text),
            Column(Fields.CareLeavers.Sex, CellKind.Code),
            Column(Fields.CareLeavers.Ethnicity, CellKind.Code),
            Required(Fields.CareLeavers.DateOfBirth, CellKind.Date),
            Column(Fields.CareLeavers.Disability, CellKind.YesNo),
            Column(Fields.CareLeavers.Uasc, CellKind.YesNo),
            Column(Fields.CareLeavers.Team, CellKind.Text),
            Column(Fields.CareLeavers.PersonalAdviser, CellKind.Text),
            Required(Fields.CareLeavers.Eligibility, CellKind.Code),
            Column(Fields.CareLeavers.PathwayPlanReviewed, CellKind.Date),
            Column(Fields.CareLeavers.InTouch, CellKind.Code),
            Column(Fields.CareLeavers.LastContact, CellKind.Date),
            Column(Fields.CareLeavers.Accommodation, CellKind.Code),
            Column(Fields.CareLeavers.Suitability, CellKind.Code),
            Column(Fields.CareLeavers.Activity, CellKind.Code),
        ]),
        Sheet(RecordKind.Adoption,
        [
            Required(Fields.Adoption.ChildId, CellKind.Text),
            Column(Fields.Adoption.Sex, CellKind.Code),
            Column(Fields.Adoption.Ethnicity, CellKind.Code),
            Column(Fields.Adoption.DateOfBirth, CellKind.Date),
            Required(Fields.Adoption.EnteredCare, CellKind.Date),
            Column(Fields.Adoption.Decision, CellKind.Date),
            Column(Fields.Adoption.PlacementOrder, CellKind.Date),
            Column(Fields.Adoption.Matched, CellKind.Date),
            Column(Fields.Adoption.Placed, CellKind.Date),
            Column(Fields.Adoption.AdoptionOrder, CellKind.Date),
            Column(Fields.Adoption.DecisionReversed, CellKind.Date),
        ]),
        Sheet(RecordKind.ReviewingOfficers,
        [
            Required(Fields.ReviewingOfficers.Name, CellKind.Text),
            Required(Fields.ReviewingOfficers.FullTimeEquivalent, CellKind.Number),
            Column(Fields.ReviewingOfficers.Manager, CellKind.YesNo),
            Column(Fields.ReviewingOfficers.ChildProtectionPlans, CellKind.Whole),
        ]),
        Sheet(RecordKind.SocialWorkers,
        [
            Required(Fields.SocialWorkers.Name, CellKind.Text),
            Required(Fields.SocialWorkers.FullTimeEquivalent, CellKind.Number),
            Column(Fields.SocialWorkers.Agency, CellKind.YesNo),
            Column(Fields.SocialWorkers.CasesHeld, CellKind.Whole),
        ]),
        Sheet(RecordKind.Measures,
        [
            Required(Fields.Measures.Id, CellKind.Text),
            Column(Fields.Measures.Title, CellKind.Text),
            Required(Fields.Measures.Numerator, CellKind.Number),
            Column(Fields.Measures.Denominator, CellKind.Number),
            Column(Fields.Measures.Unit, CellKind.Code),
            Column(Fields.Measures.Polarity, CellKind.Code),
            Column(Fields.Measures.Note, CellKind.Text),
        ]),
    ];

    public static SheetLayout Of(RecordKind kind) => Sheets.Single(sheet => sheet.Kind == kind);

    private static SheetLayout Sheet(RecordKind kind, IReadOnlyList<LayoutColumn> columns) => new(Id, Fields.Title(kind), kind, columns);

    private static LayoutColumn Column(Field field, CellKind kind) => new(field.Name, kind, field);

    private static LayoutColumn Required(Field field, CellKind kind) => new(field.Name, kind, field, Required: true);
}
