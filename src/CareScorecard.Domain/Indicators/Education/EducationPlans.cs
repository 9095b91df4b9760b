using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Education;

/// <summary>Personal education plans (PEP).</summary>
internal static class EducationPlans
{
    public static Indicator UpToDate { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "pep-up-to-date",
            Theme = Theme.Education,
            Title = "Education plan (PEP) in the last 6 months",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children in our care on the last day of the month in Reception to Year 11 who have been in care for 20 working days or more",
            WhoPasses = "Their education plan was made or looked at again in the last 6 months",
            WindowMonths = 6,
            Source = "Department for Education, Promoting the education of looked-after and previously looked-after children (2018)",
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.FirstEducationPlan, Fields.Children.LastEducationPlan),
            CountsWorkingDays = true,
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.IsSchoolAge && child.ReachedTwentiethWorkingDay,
        Passes = child => child.IsWithinMonths(LatestPlan(child.Record), 6),
        Because = child => Grounds.InMonths(Fields.Children.LastEducationPlan, LatestPlan(child.Record), 6),
    };

    public static Indicator FirstOnTime { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "pep-initial-on-time",
            Theme = Theme.Education,
            Title = "First education plan on time (12 months)",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children in Reception to Year 11 who came into our care in the last 12 months and were still in care 20 working days later, even if they have left since",
            WhoPasses = "Their first education plan was made within 20 working days of coming into care",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = "Department for Education, Promoting the education of looked-after and previously looked-after children (2018)",
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.FirstEducationPlan),
            CountsWorkingDays = true,
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every child; the percentage is the council's own.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.CameIntoCareInLastYearAndStayed && child.IsSchoolAge,
        Passes = child => child.WasDoneInFirstTwentyWorkingDays(child.Record.FirstEducationPlanOn),
        Because = child => Grounds.Day(Fields.Children.FirstEducationPlan, child.Record.FirstEducationPlanOn).DueBy(child.TwentiethWorkingDay),
    };

    // Some councils leave the last date empty until there is a second plan.
    private static DateOnly? LatestPlan(PeriodOfCare record) =>
        record.LastEducationPlanOn is not { } last || record.FirstEducationPlanOn > last ? record.FirstEducationPlanOn : last;
}
