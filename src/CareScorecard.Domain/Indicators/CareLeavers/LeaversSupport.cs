using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>The plan and the person that every care leaver is to have.</summary>
internal static class LeaversSupport
{
    public static Indicator PathwayPlan { get; } = new DeclaredIndicator<CareLeaverInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "care-leavers-pathway-plan",
            Theme = Theme.CareLeavers,
            Title = "Pathway plan reviewed in 6 months",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = LeaverCohort.WordsOfBoth,
            WhoPasses = "The plan for their way into adult life was looked at again in the last 6 months",
            WindowMonths = 6,
            Source = "Care Leavers (England) Regulations 2010, regulation 7",
            Needs = [.. LeaverCohort.Needs, Fields.CareLeavers.PathwayPlanReviewed],
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every young person; the percentage is the council's own.",
            Counts = SubjectKind.CareLeaver,
        },
        Roll = month => month.CareLeavers,
        Counts = LeaverCohort.IsEither,
        Passes = leaver => leaver.IsWithinMonths(leaver.Record.PathwayPlanReviewedOn, 6),
        Because = leaver => Grounds.InMonths(Fields.CareLeavers.PathwayPlanReviewed, leaver.Record.PathwayPlanReviewedOn, 6),
    };

    public static Indicator PersonalAdviser { get; } = new DeclaredIndicator<CareLeaverInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "care-leavers-personal-adviser",
            Theme = Theme.CareLeavers,
            Title = "Has a named personal adviser",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = LeaverCohort.WordsOfBoth,
            WhoPasses = "The name of their personal adviser is recorded",
            Source = "Children Act 1989, section 23D",
            Needs = [.. LeaverCohort.Needs, Fields.CareLeavers.PersonalAdviser],
            DefaultTarget = DefaultTargets.AtLeast(100m, TargetOwner.Statutory, "Children Act 1989: every care leaver has one"),
            Counts = SubjectKind.CareLeaver,
        },
        Roll = month => month.CareLeavers,
        Counts = LeaverCohort.IsEither,
        Passes = leaver => !string.IsNullOrWhiteSpace(leaver.Record.PersonalAdviser),
        Because = leaver => Grounds.Text(Fields.CareLeavers.PersonalAdviser, leaver.Record.PersonalAdviser),
    };
}
