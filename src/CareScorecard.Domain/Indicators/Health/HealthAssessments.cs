using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Health;

/// <summary>First health checks, and the yearly ones after them: twice a year for children under five.</summary>
internal static class HealthAssessments
{
    private const int FromYearlyAge = 5;

    private const string Regulation =
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7; Department for Education and Department of Health, "
        + "Promoting the health and well-being of looked-after children (2015)";

    private const string TwelveMonthsInCare = "Children in our care on the last day of the month who have been in care for 12 months or more";
    private const string CheckedInTime = "Their last health check was in the last 12 months, or in the last 6 months for a child under 5";

    public static Indicator FirstOnTime { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "initial-health-on-time",
            Theme = Theme.Health,
            Title = "First health check on time (12 months)",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children who came into our care in the last 12 months and were still in care 20 working days later, even if they have left since",
            WhoPasses = "They had their first health check within 20 working days of coming into care",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = Regulation,
            Needs = FieldsFor.InCare(Fields.Children.FirstHealthAssessment),
            CountsWorkingDays = true,
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every child; the percentage is the council's own.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.CameIntoCareInLastYearAndStayed,
        Passes = child => child.WasDoneInFirstTwentyWorkingDays(child.Record.FirstHealthAssessmentOn),
        Because = child => Grounds.Day(Fields.Children.FirstHealthAssessment, child.Record.FirstHealthAssessmentOn).DueBy(child.TwentiethWorkingDay),
    };

    public static Indicator UpToDate { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "health-assessment",
            Theme = Theme.Health,
            Title = "Yearly health check up to date",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = TwelveMonthsInCare,
            WhoPasses = CheckedInTime,
            WindowMonths = 12,
            Source = Regulation,
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.LastHealthAssessment),
            DefaultTarget = DefaultTargets.AtLeast(90m, TargetOwner.Ours),
            ComparatorMeasure = "annual_health_assessment_pct",
            Note = "A young person who declined the check counts as not done.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12),
        Passes = IsUpToDate,
        Because = LastCheck,
    };

    public static Indicator UpToDateWithoutRefusals { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "health-assessment-no-refusals",
            Theme = Theme.Health,
            Title = "Yearly health check up to date, leaving out young people who declined",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = $"{TwelveMonthsInCare}, except those who declined the check and have not had it",
            WhoPasses = CheckedInTime,
            WindowMonths = 12,
            Source = Regulation,
            Needs =
            FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.LastHealthAssessment, Fields.Children.HealthAssessmentDeclined),
            DefaultTarget = DefaultTargets.AtLeast(90m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12)
            && (child.Record.HealthAssessmentDeclined != true || IsUpToDate(child)),
        Passes = IsUpToDate,
        Because = LastCheck,
    };

    private static bool IsUpToDate(ChildInMonth child) => child.IsWithinMonths(child.Record.LastHealthAssessmentOn, MonthsBetween(child));

    private static Grounds LastCheck(ChildInMonth child)
    {
        var last = Grounds.InMonths(Fields.Children.LastHealthAssessment, child.Record.LastHealthAssessmentOn, MonthsBetween(child));
        return child.Record.HealthAssessmentDeclined == true ? last.And(new Grounds("Declined")) : last;
    }

    private static int MonthsBetween(ChildInMonth child) => child.Age < FromYearlyAge ? 6 : 12;
}
