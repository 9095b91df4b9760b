using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>The rules for periods of care.</summary>
internal static class ChildRules
{
    /// <summary>A date after the month's end, in any column that has no rule of its own for it.</summary>
    private const string DateAfterMonth = "CHD-101";

    public static RuleSet<PeriodOfCare> For(MonthTables tables) => new(tables.Children, period => period.Child.Value,
    [
        new BornAfterCareStarted(),
        new BornAfterMonth(),
        new CareEndedBeforeItStarted(),
        new CareStartedAfterMonth(),
        new AdultInCare(),
        new AgeDisagrees<PeriodOfCare>("CHD-104", Fields.Children.DateOfBirth, period => period.BornOn),
        new PlacementStartsBeforeCare(),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.CareEnded, period => period.CareEndedOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.PlacementStarted, period => period.PlacementStartedOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastVisit, period => period.LastVisitOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastSupervision, period => period.LastSupervisionOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastReview, period => period.LastReviewOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastReviewingOfficerContact, period => period.LastReviewingOfficerContactOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.FirstEducationPlan, period => period.FirstEducationPlanOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastEducationPlan, period => period.LastEducationPlanOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.FirstHealthAssessment, period => period.FirstHealthAssessmentOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastHealthAssessment, period => period.LastHealthAssessmentOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.LastDentalCheck, period => period.LastDentalCheckOn),
        new DateAfterMonth<PeriodOfCare>(DateAfterMonth, Fields.Children.SdqDate, period => period.WellbeingScoredOn),
    ],
    [
        new SamePeriodTwice(),
        new PeriodsOverlap(),
        new SecondPeriodDisagrees(),
        new OfficerNotListed(),
        new PlacementCountsDiffer(),
    ]);
}
