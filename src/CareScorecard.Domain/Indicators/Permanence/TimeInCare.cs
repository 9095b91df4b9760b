using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>How long children who left had been in care. Averages are weighed in days and said in weeks.</summary>
internal static class TimeInCare
{
    private const int LongStayYears = 5;

    public static Indicator WeeksOfLeaversMonth { get; } = AverageWeeks(
        "weeks-in-care-of-leavers-month",
        "Average weeks in care of those who left this month",
        PlainWords.LeftThisMonth,
        months: 1,
        target: null);

    public static Indicator WeeksOfLeavers12Months { get; } = AverageWeeks(
        "weeks-in-care-of-leavers-12-months",
        "Average weeks in care of those who left in 12 months",
        PlainWords.LeftIn12Months,
        months: 12,
        DefaultTargets.AtMost(130m, TargetOwner.Ours));

    public static Indicator LeftAfterFiveYearsMonth { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "left-after-five-years-month",
            Theme = Theme.Permanence,
            Title = "Leavers this month who had been in care 5 years or more",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.LeftThisMonth,
            WhoPasses = "Those who had come into care 5 years before that day, or earlier",
            LeaverMonths = 1,
            Needs = FieldsFor.InCare(),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(1),
        Passes = child => child.Record.CareStartedOn <= child.Record.CareEndedOn?.AddYears(-LongStayYears),
        Because = child => Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };

    private static DeclaredIndicator<ChildInMonth> AverageWeeks(
        string id, string title, string whoCounts, int months, Target? target) => new()
        {
            Definition = new IndicatorDefinition
            {
                Id = id,
                Theme = Theme.Permanence,
                Title = title,
                Unit = Unit.Weeks,
                Calculation = Calculation.WeeksFromDays,
                Polarity = Polarity.Lower,
                WhoCounts = whoCounts,
                WhoPasses = "The average of the weeks from the day they came into care to the day they left",
                Note = "In weeks, not days. A few long stays among few leavers move the average a great deal.",
                WindowMonths = months,
                LeaverMonths = months,
                Needs = FieldsFor.InCare(),
                DefaultTarget = target,
                Counts = SubjectKind.Child,
            },
            Roll = month => month.Children,
            Counts = child => child.EndedWithin(months),
            Passes = _ => true,
            Because = child => Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
            Amount = child => child.DaysInCareWhenLeft ?? 0,
        };
}
