using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>
/// In which rows a field could be filled, and whether it is. A field of which a blank is an answer is not here: care that has not ended,
/// no visit interval of the child's own, a decision that was not reversed. What is asked of children is asked of those whom the
/// indicators that need it count.
/// </summary>
internal static class FieldQuestions
{
    private static readonly FieldQuestion<ChildInMonth>[] OfChildren =
    [
        new(Fields.Children.ChildId, _ => true, _ => true),
        new(Fields.Children.Sex, _ => true, child => child.Record.Sex is not null),
        new(Fields.Children.Ethnicity, _ => true, child => child.Record.Ethnicity.IsRecorded()),
        new(Fields.Children.DateOfBirth, _ => true, _ => true),
        new(Fields.Children.Disability, _ => true, child => child.Record.Disabled is not null),
        new(Fields.Children.Sen, IsAtSchool, child => child.Record.SpecialEducationalNeeds is not null),
        new(Fields.Children.Uasc, _ => true, child => child.Record.UnaccompaniedAsylumSeeking is not null),
        new(Fields.Children.CareStarted, _ => true, _ => true),
        new(Fields.Children.ReasonCareEnded, child => child.Record.CareEndedOn is not null, child => child.Record.ReasonCareEnded is not null),
        new(Fields.Children.CategoryOfNeed, _ => true, child => child.Record.CategoryOfNeed is not null),
        new(Fields.Children.LegalStatus, _ => true, child => child.Record.LegalStatus is not null),
        new(Fields.Children.PermanencePlan, child => child.InCareForMonths(4), child => child.Record.PermanencePlan is not null),
        new(Fields.Children.Team, IsInCare, child => child.Record.Team is not null),
        new(Fields.Children.SocialWorker, IsInCare, child => child.Record.SocialWorker is not null),
        new(Fields.Children.ReviewingOfficer, IsInCare, child => child.Record.ReviewingOfficer is not null),
        new(Fields.Children.PlacementStarted, IsInCare, child => child.Record.PlacementStartedOn is not null),
        new(Fields.Children.PlacementType, IsInCare, child => child.Record.PlacementType is not null),
        new(Fields.Children.PlacementProvider, IsInCare, child => child.Record.PlacementProvider is not null),
        new(Fields.Children.PlacementLocation, IsInCare, child => child.Record.PlacementLocation is not null),
        new(Fields.Children.PlacementAuthority, IsInCare, child => child.Record.PlacementAuthority is not null),
        new(Fields.Children.DistanceFromHome, IsInCare, child => child.Record.MilesFromHome is not null),
        new(Fields.Children.MeantToLastTo18, IsInCare, child => child.Record.MeantToLastTo18 is not null),
        new(Fields.Children.TemporaryApproval, IsInCare, child => child.Record.TemporaryApproval is not null),
        new(Fields.Children.PlacementsInLast12Months, IsInCare, child => child.Record.PlacementsInLast12Months is not null),
        new(Fields.Children.LastVisit, IsInCare, child => child.Record.LastVisitOn is not null),
        new(Fields.Children.LastSupervision, IsInCare, child => child.Record.LastSupervisionOn is not null),
        new(Fields.Children.LastReview, IsSettled, child => child.Record.LastReviewOn is not null),
        new(Fields.Children.LastReviewingOfficerContact, IsInCare, child => child.Record.LastReviewingOfficerContactOn is not null),
        new(Fields.Children.FirstEducationPlan, IsSettledAtSchool, child => child.Record.FirstEducationPlanOn is not null),
        new(Fields.Children.LastEducationPlan, IsSettledAtSchool, child => child.Record.LastEducationPlanOn is not null),
        new(Fields.Children.FirstHealthAssessment, IsSettled, child => child.Record.FirstHealthAssessmentOn is not null),
        new(Fields.Children.LastHealthAssessment, IsInCareForAYear, child => child.Record.LastHealthAssessmentOn is not null),
        new(Fields.Children.HealthAssessmentDeclined, IsInCareForAYear, child => child.Record.HealthAssessmentDeclined is not null),
        new(Fields.Children.LastDentalCheck, IsInCareForAYear, child => child.Record.LastDentalCheckOn is not null),
        new(Fields.Children.Immunisations, IsInCareForAYear, child => child.Record.ImmunisationsUpToDate is not null),
        new(Fields.Children.DevelopmentChecks, child => IsInCareForAYear(child) && child.Age < 5, child => child.Record.DevelopmentChecksUpToDate is not null),
        new(Fields.Children.SdqDate, HasWellbeingScored, child => child.Record.WellbeingScoredOn is not null),
        new(Fields.Children.SdqScore, HasWellbeingScored, child => child.Record.WellbeingScore is not null),
        new(Fields.Children.MissingEpisodes, IsInCare, child => child.Record.MissingEpisodes is not null),
        new(Fields.Children.AbsentEpisodes, IsInCare, child => child.Record.AbsentEpisodes is not null),
        new(Fields.Children.ReturnInterviewOffered, WentMissing, child => child.Record.ReturnInterviewOffered is not null),
        new(Fields.Children.ReturnInterviewAccepted, child => WentMissing(child) && child.Record.ReturnInterviewOffered == true, child => child.Record.ReturnInterviewAccepted is not null),
        new(Fields.Children.ConvictedOrCautioned, child => IsInCareForAYear(child) && child.Age is >= 10 and <= 17, child => child.Record.ConvictedOrCautioned is not null),
        new(Fields.Children.SubstanceMisuse, IsInCareForAYear, child => child.Record.SubstanceMisuseIdentified is not null),
        new(Fields.Children.Attendance, IsAtSchool, child => child.Record.AttendancePercent is not null),
        new(Fields.Children.Suspended, IsAtSchool, child => child.Record.Suspended is not null),
        new(Fields.Children.PermanentlyExcluded, IsAtSchool, child => child.Record.PermanentlyExcluded is not null),
    ];

    private static readonly FieldQuestion<PlacementStay>[] OfPlacements =
    [
        new(Fields.Placements.ChildId, _ => true, _ => true),
        new(Fields.Placements.Started, _ => true, _ => true),
        new(Fields.Placements.Type, _ => true, stay => stay.Type is not null),
        new(Fields.Placements.Provider, _ => true, stay => stay.Provider is not null),
        new(Fields.Placements.Location, _ => true, stay => stay.Location is not null),
        new(Fields.Placements.DistanceFromHome, _ => true, stay => stay.MilesFromHome is not null),
        new(Fields.Placements.SameCarer, _ => true, stay => stay.SameCarer is not null),
        new(Fields.Placements.ReasonForChange, stay => stay.EndedOn is not null, stay => stay.ReasonForChange is not null),
    ];

    private static readonly FieldQuestion<Review>[] OfReviews =
    [
        new(Fields.Reviews.ChildId, _ => true, _ => true),
        new(Fields.Reviews.Held, _ => true, _ => true),
        new(Fields.Reviews.Due, _ => true, review => review.DueOn is not null),
        new(Fields.Reviews.Participation, _ => true, review => review.Participation is not null),
        new(Fields.Reviews.SeenBefore, _ => true, review => review.SeenBefore is not null),
    ];

    private static readonly FieldQuestion<CareLeaverInMonth>[] OfCareLeavers =
    [
        new(Fields.CareLeavers.YoungPersonId, _ => true, _ => true),
        new(Fields.CareLeavers.Sex, _ => true, leaver => leaver.Record.Sex is not null),
        new(Fields.CareLeavers.Ethnicity, _ => true, leaver => leaver.Record.Ethnicity.IsRecorded()),
        new(Fields.CareLeavers.DateOfBirth, _ => true, _ => true),
        new(Fields.CareLeavers.Disability, _ => true, leaver => leaver.Record.Disabled is not null),
        new(Fields.CareLeavers.Uasc, _ => true, leaver => leaver.Record.UnaccompaniedAsylumSeeking is not null),
        new(Fields.CareLeavers.Team, IsEntitled, leaver => leaver.Record.Team is not null),
        new(Fields.CareLeavers.PersonalAdviser, IsEntitled, leaver => leaver.Record.PersonalAdviser is not null),
        new(Fields.CareLeavers.Eligibility, _ => true, leaver => leaver.Record.Eligibility is not null),
        new(Fields.CareLeavers.PathwayPlanReviewed, IsEntitled, leaver => leaver.Record.PathwayPlanReviewedOn is not null),
        new(Fields.CareLeavers.InTouch, _ => true, leaver => leaver.Record.InTouch is not null),
        new(Fields.CareLeavers.LastContact, IsEntitled, leaver => leaver.Record.LastContactOn is not null),
        new(Fields.CareLeavers.Accommodation, IsEntitled, leaver => leaver.Record.Accommodation is not null),
        new(Fields.CareLeavers.Suitability, leaver => IsEntitled(leaver) && !leaver.Record.Accommodation.IsOutOfSight(), leaver => leaver.Record.Suitability is not null),
        new(Fields.CareLeavers.Activity, IsEntitled, leaver => leaver.Record.Activity is not null),
    ];

    private static readonly FieldQuestion<AdoptionCase>[] OfAdoption =
    [
        new(Fields.Adoption.ChildId, _ => true, _ => true),
        new(Fields.Adoption.Sex, _ => true, adoption => adoption.Sex is not null),
        new(Fields.Adoption.Ethnicity, _ => true, adoption => adoption.Ethnicity.IsRecorded()),
        new(Fields.Adoption.DateOfBirth, _ => true, adoption => adoption.BornOn is not null),
        new(Fields.Adoption.EnteredCare, _ => true, _ => true),
        new(Fields.Adoption.Decision, _ => true, adoption => adoption.DecidedOn is not null),
    ];

    private static readonly FieldQuestion<ReviewingOfficer>[] OfReviewingOfficers =
    [
        new(Fields.ReviewingOfficers.Name, _ => true, _ => true),
        new(Fields.ReviewingOfficers.FullTimeEquivalent, _ => true, officer => officer.FullTimeEquivalent is not null),
        new(Fields.ReviewingOfficers.Manager, _ => true, officer => officer.Manager is not null),
        new(Fields.ReviewingOfficers.ChildProtectionPlans, officer => officer.Manager != true, officer => officer.ChildProtectionPlans is not null),
    ];

    private static readonly FieldQuestion<SocialWorker>[] OfSocialWorkers =
    [
        new(Fields.SocialWorkers.Name, _ => true, _ => true),
        new(Fields.SocialWorkers.FullTimeEquivalent, _ => true, worker => worker.FullTimeEquivalent is not null),
        new(Fields.SocialWorkers.Agency, _ => true, worker => worker.Agency is not null),
        new(Fields.SocialWorkers.CasesHeld, _ => true, worker => worker.CasesHeld is not null),
    ];

    /// <summary>In the order of <see cref="Fields"/>, of those for which the extract has a column.</summary>
    internal static IReadOnlyList<FieldFill> Count(MonthRecords records, CareMonth month) =>
    [
        .. Count(OfChildren, month.Children.Subjects, records.Fields),
        .. Count(OfPlacements, records.Placements, records.Fields),
        .. Count(OfReviews, records.Reviews, records.Fields),
        .. Count(OfCareLeavers, month.CareLeavers.Subjects, records.Fields),
        .. Count(OfAdoption, records.Adoptions, records.Fields),
        .. Count(OfReviewingOfficers, records.ReviewingOfficers, records.Fields),
        .. Count(OfSocialWorkers, records.SocialWorkers, records.Fields),
    ];

    private static IEnumerable<FieldFill> Count<T>(FieldQuestion<T>[] questions, IReadOnlyList<T> rows, IReadOnlySet<Field> columns)
    {
        foreach (var question in questions)
        {
            if (!columns.Contains(question.Field))
            {
                continue;
            }

            var (of, blank) = (0, 0);
            foreach (var row in rows)
            {
                if (question.CouldBeFilled(row))
                {
                    of++;
                    blank += question.IsFilled(row) ? 0 : 1;
                }
            }

            yield return new FieldFill(question.Field, of, blank);
        }
    }

    private static bool IsInCare(ChildInMonth child) => child.InCare;

    // By then the first review, health check and education plan are due.
    private static bool IsSettled(ChildInMonth child) => child.InCare && child.ReachedTwentiethWorkingDay;

    private static bool IsInCareForAYear(ChildInMonth child) => child.InCareForMonths(12);

    private static bool IsAtSchool(ChildInMonth child) => child is { InCare: true, IsSchoolAge: true };

    private static bool IsSettledAtSchool(ChildInMonth child) => child.IsSchoolAge && IsSettled(child);

    private static bool HasWellbeingScored(ChildInMonth child) => IsInCareForAYear(child) && child.Age is >= 4 and <= 16;

    private static bool WentMissing(ChildInMonth child) => child.InCare && child.Record.MissingEpisodes >= 1;

    private static bool IsEntitled(CareLeaverInMonth leaver) => !leaver.Record.InTouch.HasLeftTheCohort();
}

/// <summary>One field of one kind of row.</summary>
internal sealed record FieldQuestion<T>(Field Field, Func<T, bool> CouldBeFilled, Func<T, bool> IsFilled);
