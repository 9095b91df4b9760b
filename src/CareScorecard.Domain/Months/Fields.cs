namespace CareScorecard.Domain.Months;

/// <summary>Every field that the product knows, one list for each kind of record, in the order in which our own workbook has them.</summary>
public static class Fields
{
    /// <summary>The kind in the service's words: Care leavers.</summary>
    public static string Title(RecordKind kind) => kind switch
    {
        RecordKind.Children => "Children",
        RecordKind.Placements => "Placements",
        RecordKind.Reviews => "Reviews",
        RecordKind.CareLeavers => "Care leavers",
        RecordKind.Adoption => "Adoption",
        RecordKind.ReviewingOfficers => "Reviewing officers",
        RecordKind.SocialWorkers => "Social workers",
        RecordKind.Measures => "Measures",
    };

    public static IReadOnlyList<Field> Of(RecordKind kind) => kind switch
    {
        RecordKind.Children => Children.All,
        RecordKind.Placements => Placements.All,
        RecordKind.Reviews => Reviews.All,
        RecordKind.CareLeavers => CareLeavers.All,
        RecordKind.Adoption => Adoption.All,
        RecordKind.ReviewingOfficers => ReviewingOfficers.All,
        RecordKind.SocialWorkers => SocialWorkers.All,
        RecordKind.Measures => Measures.All,
    };

    /// <summary>
    /// No column, but what the Reviews of the Department's yearly return are: those of the years that it covers. Of a child who came into
    /// care before, earlier ones are not among them.
    /// </summary>
    public static readonly Field ReviewsOfReturnOnly = new(RecordKind.Reviews, "Reviews of the return's years only");

    public static class Children
    {
        public static readonly Field ChildId = new(RecordKind.Children, "Child ID");
        public static readonly Field Sex = new(RecordKind.Children, "Sex");
        public static readonly Field Ethnicity = new(RecordKind.Children, "Ethnicity");
        public static readonly Field DateOfBirth = new(RecordKind.Children, "Date of birth");
        public static readonly Field Disability = new(RecordKind.Children, "Disability");
        public static readonly Field Sen = new(RecordKind.Children, "SEN");
        public static readonly Field Uasc = new(RecordKind.Children, "UASC");
        public static readonly Field CareStarted = new(RecordKind.Children, "Care started");
        public static readonly Field CareEnded = new(RecordKind.Children, "Care ended");
        public static readonly Field ReasonCareEnded = new(RecordKind.Children, "Reason care ended");
        public static readonly Field CategoryOfNeed = new(RecordKind.Children, "Category of need");
        public static readonly Field LegalStatus = new(RecordKind.Children, "Legal status");
        public static readonly Field PermanencePlan = new(RecordKind.Children, "Permanence plan");
        public static readonly Field Team = new(RecordKind.Children, "Team");
        public static readonly Field SocialWorker = new(RecordKind.Children, "Social worker");
        public static readonly Field ReviewingOfficer = new(RecordKind.Children, "Reviewing officer");
        public static readonly Field PlacementStarted = new(RecordKind.Children, "Placement started");
        public static readonly Field PlacementType = new(RecordKind.Children, "Placement type");
        public static readonly Field PlacementProvider = new(RecordKind.Children, "Placement provider");
        public static readonly Field PlacementLocation = new(RecordKind.Children, "Placement location");
        public static readonly Field PlacementAuthority = new(RecordKind.Children, "LA of placement");
        public static readonly Field DistanceFromHome = new(RecordKind.Children, "Distance from home (miles)");
        public static readonly Field MeantToLastTo18 = new(RecordKind.Children, "Meant to last to 18");
        public static readonly Field TemporaryApproval = new(RecordKind.Children, "Temporary approval (reg 24)");
        public static readonly Field PlacementsInLast12Months = new(RecordKind.Children, "Placements in last 12 months");
        public static readonly Field LastVisit = new(RecordKind.Children, "Last visit");
        public static readonly Field VisitInterval = new(RecordKind.Children, "Visit interval (days)");
        public static readonly Field LastSupervision = new(RecordKind.Children, "Last supervision");
        public static readonly Field LastReview = new(RecordKind.Children, "Last review");
        public static readonly Field LastReviewingOfficerContact = new(RecordKind.Children, "Last IRO contact");
        public static readonly Field FirstEducationPlan = new(RecordKind.Children, "First PEP");
        public static readonly Field LastEducationPlan = new(RecordKind.Children, "Last PEP");
        public static readonly Field FirstHealthAssessment = new(RecordKind.Children, "First health assessment");
        public static readonly Field LastHealthAssessment = new(RecordKind.Children, "Last health assessment");
        public static readonly Field HealthAssessmentDeclined = new(RecordKind.Children, "Health assessment declined");
        public static readonly Field LastDentalCheck = new(RecordKind.Children, "Last dental check");
        public static readonly Field Immunisations = new(RecordKind.Children, "Immunisations up to date");
        public static readonly Field DevelopmentChecks = new(RecordKind.Children, "Development checks up to date");
        public static readonly Field SdqDate = new(RecordKind.Children, "SDQ date");
        public static readonly Field SdqScore = new(RecordKind.Children, "SDQ score");
        public static readonly Field MissingEpisodes = new(RecordKind.Children, "Missing episodes");
        public static readonly Field AbsentEpisodes = new(RecordKind.Children, "Absent episodes");
        public static readonly Field ReturnInterviewOffered = new(RecordKind.Children, "Return interview offered");
        public static readonly Field ReturnInterviewAccepted = new(RecordKind.Children, "Return interview accepted");
        public static readonly Field ConvictedOrCautioned = new(RecordKind.Children, "Convicted or cautioned");
        public static readonly Field SubstanceMisuse = new(RecordKind.Children, "Substance misuse identified");
        public static readonly Field Attendance = new(RecordKind.Children, "Attendance %");
        public static readonly Field Suspended = new(RecordKind.Children, "Suspended");
        public static readonly Field PermanentlyExcluded = new(RecordKind.Children, "Permanently excluded");

        public static IReadOnlyList<Field> All { get; } =
        [
            ChildId,
            Sex,
            Ethnicity,
            DateOfBirth,
            Disability,
            Sen,
            Uasc,
            CareStarted,
            CareEnded,
            ReasonCareEnded,
            CategoryOfNeed,
            LegalStatus,
            PermanencePlan,
            Team,
            SocialWorker,
            ReviewingOfficer,
            PlacementStarted,
            PlacementType,
            PlacementProvider,
            PlacementLocation,
            PlacementAuthority,
            DistanceFromHome,
            MeantToLastTo18,
            TemporaryApproval,
            PlacementsInLast12Months,
            LastVisit,
            VisitInterval,
            LastSupervision,
            LastReview,
            LastReviewingOfficerContact,
            FirstEducationPlan,
            LastEducationPlan,
            FirstHealthAssessment,
            LastHealthAssessment,
            HealthAssessmentDeclined,
            LastDentalCheck,
            Immunisations,
            DevelopmentChecks,
            SdqDate,
            SdqScore,
            MissingEpisodes,
            AbsentEpisodes,
            ReturnInterviewOffered,
            ReturnInterviewAccepted,
            ConvictedOrCautioned,
            SubstanceMisuse,
            Attendance,
            Suspended,
            PermanentlyExcluded,
        ];
    }

    public static class Placements
    {
        public static readonly Field ChildId = new(RecordKind.Placements, "Child ID");
        public static readonly Field Started = new(RecordKind.Placements, "Started");
        public static readonly Field Ended = new(RecordKind.Placements, "Ended");
        public static readonly Field Type = new(RecordKind.Placements, "Type");
        public static readonly Field Provider = new(RecordKind.Placements, "Provider");
        public static readonly Field Location = new(RecordKind.Placements, "Location");
        public static readonly Field DistanceFromHome = new(RecordKind.Placements, "Distance from home (miles)");
        public static readonly Field SameCarer = new(RecordKind.Placements, "Same carer");
        public static readonly Field ReasonForChange = new(RecordKind.Placements, "Reason for change");

        public static IReadOnlyList<Field> All { get; } =
        [
            ChildId,
            Started,
            Ended,
            Type,
            Provider,
            Location,
            DistanceFromHome,
            SameCarer,
            ReasonForChange,
        ];
    }

    public static class Reviews
    {
        public static readonly Field ChildId = new(RecordKind.Reviews, "Child ID");
        public static readonly Field Held = new(RecordKind.Reviews, "Review date");
        public static readonly Field Due = new(RecordKind.Reviews, "Due date");
        public static readonly Field Participation = new(RecordKind.Reviews, "Participation");
        public static readonly Field SeenBefore = new(RecordKind.Reviews, "Seen before review");

        public static IReadOnlyList<Field> All { get; } =
        [
            ChildId,
            Held,
            Due,
            Participation,
            SeenBefore,
        ];
    }

    public static class CareLeavers
    {
        public static readonly Field YoungPersonId = new(RecordKind.CareLeavers, "Young person ID");
        public static readonly Field Sex = new(RecordKind.CareLeavers, "Sex");
        public static readonly Field Ethnicity = new(RecordKind.CareLeavers, "Ethnicity");
        public static readonly Field DateOfBirth = new(RecordKind.CareLeavers, "Date of birth");
        public static readonly Field Disability = new(RecordKind.CareLeavers, "Disability");
        public static readonly Field Uasc = new(RecordKind.CareLeavers, "UASC");
        public static readonly Field Team = new(RecordKind.CareLeavers, "Team");
        public static readonly Field PersonalAdviser = new(RecordKind.CareLeavers, "Personal adviser");
        public static readonly Field Eligibility = new(RecordKind.CareLeavers, "Eligibility");
        public static readonly Field PathwayPlanReviewed = new(RecordKind.CareLeavers, "Pathway plan reviewed");
        public static readonly Field InTouch = new(RecordKind.CareLeavers, "In touch");
        public static readonly Field LastContact = new(RecordKind.CareLeavers, "Last contact");
        public static readonly Field Accommodation = new(RecordKind.CareLeavers, "Accommodation");
        public static readonly Field Suitability = new(RecordKind.CareLeavers, "Suitability");
        public static readonly Field Activity = new(RecordKind.CareLeavers, "Activity");

        public static IReadOnlyList<Field> All { get; } =
        [
            YoungPersonId,
            Sex,
            Ethnicity,
            DateOfBirth,
            Disability,
            Uasc,
            Team,
            PersonalAdviser,
            Eligibility,
            PathwayPlanReviewed,
            InTouch,
            LastContact,
            Accommodation,
            Suitability,
            Activity,
        ];
    }

    public static class Adoption
    {
        public static readonly Field ChildId = new(RecordKind.Adoption, "Child ID");
        public static readonly Field Sex = new(RecordKind.Adoption, "Sex");
        public static readonly Field Ethnicity = new(RecordKind.Adoption, "Ethnicity");
        public static readonly Field DateOfBirth = new(RecordKind.Adoption, "Date of birth");
        public static readonly Field EnteredCare = new(RecordKind.Adoption, "Entered care");
        public static readonly Field Decision = new(RecordKind.Adoption, "Decision");
        public static readonly Field PlacementOrder = new(RecordKind.Adoption, "Placement order");
        public static readonly Field Matched = new(RecordKind.Adoption, "Matched");
        public static readonly Field Placed = new(RecordKind.Adoption, "Placed for adoption");
        public static readonly Field AdoptionOrder = new(RecordKind.Adoption, "Adoption order");
        public static readonly Field DecisionReversed = new(RecordKind.Adoption, "Decision reversed");

        public static IReadOnlyList<Field> All { get; } =
        [
            ChildId,
            Sex,
            Ethnicity,
            DateOfBirth,
            EnteredCare,
            Decision,
            PlacementOrder,
            Matched,
            Placed,
            AdoptionOrder,
            DecisionReversed,
        ];
    }

    public static class ReviewingOfficers
    {
        public static readonly Field Name = new(RecordKind.ReviewingOfficers, "Officer");
        public static readonly Field FullTimeEquivalent = new(RecordKind.ReviewingOfficers, "FTE");
        public static readonly Field Manager = new(RecordKind.ReviewingOfficers, "Manager");
        public static readonly Field ChildProtectionPlans = new(RecordKind.ReviewingOfficers, "Child protection plans");

        public static IReadOnlyList<Field> All { get; } =
        [
            Name,
            FullTimeEquivalent,
            Manager,
            ChildProtectionPlans,
        ];
    }

    public static class SocialWorkers
    {
        public static readonly Field Name = new(RecordKind.SocialWorkers, "Worker");
        public static readonly Field FullTimeEquivalent = new(RecordKind.SocialWorkers, "FTE");
        public static readonly Field Agency = new(RecordKind.SocialWorkers, "Agency");
        public static readonly Field CasesHeld = new(RecordKind.SocialWorkers, "Cases held");

        public static IReadOnlyList<Field> All { get; } =
        [
            Name,
            FullTimeEquivalent,
            Agency,
            CasesHeld,
        ];
    }

    public static class Measures
    {
        public static readonly Field Id = new(RecordKind.Measures, "Measure ID");
        public static readonly Field Title = new(RecordKind.Measures, "Title");
        public static readonly Field Numerator = new(RecordKind.Measures, "Numerator");
        public static readonly Field Denominator = new(RecordKind.Measures, "Denominator");
        public static readonly Field Unit = new(RecordKind.Measures, "Unit");
        public static readonly Field Polarity = new(RecordKind.Measures, "Polarity");
        public static readonly Field Note = new(RecordKind.Measures, "Note");

        public static IReadOnlyList<Field> All { get; } =
        [
            Id,
            Title,
            Numerator,
            Denominator,
            Unit,
            Polarity,
            Note,
        ];
    }
}
