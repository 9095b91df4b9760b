using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>Children coming into care and leaving it, in windows of whole months that end with the month.</summary>
internal static class StartsAndEnds
{
    public static Indicator StartedInMonth { get; } =
        Started("started-in-month", "Children who came into care this month", 1);

    public static Indicator EndedInMonth { get; } =
        Ended("ended-in-month", "Children who left care this month", PlainWords.LeftThisMonth, 1);

    public static Indicator Started6Months { get; } =
        Started("started-6-months", "Came into care in the last 6 months", 6);

    public static Indicator Ended6Months { get; } =
        Ended("ended-6-months", "Left care in the last 6 months", PlainWords.LeftIn6Months, 6);

    public static Indicator Started12Months { get; } =
        Started("started-12-months", "Came into care in the last 12 months", 12);

    public static Indicator Ended12Months { get; } =
        Ended("ended-12-months", "Left care in the last 12 months", PlainWords.LeftIn12Months, 12);

    // Those who came in and left again within the window are on the extract only as leavers: so it needs as many months of leavers.
    private static DeclaredIndicator<ChildInMonth> Started(string id, string title, int months) => new()
    {
        Definition = Definition(id, title, CameIn(months), [Fields.Children.CareStarted], months),
        Roll = month => month.Children,
        Counts = child => child.StartedWithin(months),
        Passes = _ => true,
        Because = child => Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn),
    };

    private static DeclaredIndicator<ChildInMonth> Ended(string id, string title, string whoCounts, int months) => new()
    {
        Definition = Definition(id, title, whoCounts, FieldsFor.LeftCare(), months),
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(months),
        Passes = _ => true,
        Because = child => Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn),
    };

    private static string CameIn(int months) =>
        months == 1 ? "Children who came into care this month" : $"Children who came into care in the last {months} months";

    private static IndicatorDefinition Definition(
        string id, string title, string whoCounts, IReadOnlyList<Field> needs, int months) => new()
        {
            Id = id,
            Theme = Theme.Demand,
            Title = title,
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = whoCounts,
            WhoPasses = PlainWords.AllOfThem,
            Note = PlainWords.TwiceCountsTwice,
            WindowMonths = months,
            LeaverMonths = months,
            Needs = needs,
            Decimals = 0,
            Counts = SubjectKind.Child,
        };
}
