using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Education;

/// <summary>Exclusion, suspension and attendance of children of school age.</summary>
internal static class SchoolLife
{
    private const string SchoolAgeInCare = "Children in our care on the last day of the month in Reception to Year 11";
    private const string SchoolYearNote = "Counted since the school year began on 1 September, so that it starts again from nothing each autumn.";

    public static Indicator PermanentlyExcluded { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "permanent-exclusions",
            Theme = Theme.Education,
            Title = "Permanently excluded this school year",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = SchoolAgeInCare,
            WhoPasses = "A school has permanently excluded the child this school year",
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.PermanentlyExcluded),
            DefaultTarget = DefaultTargets.AtMost(0m, TargetOwner.Ours),
            Decimals = 0,
            Note = SchoolYearNote,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.IsSchoolAge,
        Passes = child => child.Record.PermanentlyExcluded == true,
        Because = child => Grounds.Answer(Fields.Children.PermanentlyExcluded, child.Record.PermanentlyExcluded),
    };

    public static Indicator Suspended { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "suspended",
            Theme = Theme.Education,
            Title = "Suspended at least once this school year",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = SchoolAgeInCare,
            WhoPasses = "A school has sent the child home for one or more days this school year",
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.Suspended),
            ComparatorMeasure = "suspension_pct",
            ComparatorDifference = "The Department's figure is of a whole school year and of children in care for at least 12 months.",
            Note = SchoolYearNote,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.IsSchoolAge,
        Passes = child => child.Record.Suspended == true,
        Because = child => Grounds.Answer(Fields.Children.Suspended, child.Record.Suspended),
    };

    public static Indicator Attendance { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "school-attendance",
            Theme = Theme.Education,
            Title = "School attendance",
            Unit = Unit.Percent,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Higher,
            WhoCounts = $"{SchoolAgeInCare} whose attendance is recorded",
            WhoPasses = "The average of the children's own attendance percentages",
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.Attendance),
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "Every child weighs the same, however many days they could have been at school.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.IsSchoolAge && child.Record.AttendancePercent is not null,
        Passes = _ => true,
        Because = child => Grounds.Number(Fields.Children.Attendance, child.Record.AttendancePercent),
        Amount = child => child.Record.AttendancePercent!.Value,
    };
}
