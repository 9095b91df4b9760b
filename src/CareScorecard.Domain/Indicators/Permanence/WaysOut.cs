using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>Where children went who left care: at 18, or to a home that a legal order makes permanent.</summary>
internal static class WaysOut
{
    private const int Adult = 18;

    public static Indicator LeftAt18Month { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "left-at-18-month",
            Theme = Theme.Permanence,
            Title = "Left care this month at 18",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.LeftThisMonth,
            WhoPasses = "Those aged 18 or over on the day they left",
            LeaverMonths = 1,
            Needs = FieldsFor.LeftCare(Fields.Children.DateOfBirth),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(1),
        Passes = child => child.AgeWhenLeft >= Adult,
        Because = child => new Grounds($"Aged {child.AgeWhenLeft}").And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };

    public static Indicator PermanenceOrdersMonth { get; } = PermanenceOrders(
        "permanence-orders-month",
        "Special guardianship and child arrangements orders this month",
        PlainWords.LeftThisMonth,
        months: 1);

    public static Indicator PermanenceOrders6Months { get; } = PermanenceOrders(
        "permanence-orders-6-months",
        "Special guardianship and child arrangements orders, 6 months",
        PlainWords.LeftIn6Months,
        months: 6);

    public static Indicator PermanenceOrders12Months { get; } = PermanenceOrders(
        "permanence-orders-12-months",
        "Special guardianship and child arrangements orders, 12 months",
        PlainWords.LeftIn12Months,
        months: 12);

    public static Indicator LeftBySpecialGuardianship { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "left-by-special-guardianship",
            Theme = Theme.Permanence,
            Title = "Left care to special guardianship",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.LeftIn12Months,
            WhoPasses = "Those whose home became permanent by a special guardianship order",
            Source = PlainWords.DepartmentsReturn,
            WindowMonths = 12,
            LeaverMonths = 12,
            Needs = FieldsFor.LeftCare(Fields.Children.ReasonCareEnded),
            ComparatorMeasure = "sgo_pct_of_ceasing",
            ComparatorDifference = PlainWords.CountedOnceAYear,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(12),
        Passes = child => child.Record.ReasonCareEnded.IsSpecialGuardianship(),
        Because = child => Grounds.Code(Fields.Children.ReasonCareEnded, child.Record.ReasonCareEnded).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };

    public static Indicator LeftFromParentsMonth { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "left-from-parents-month",
            Theme = Theme.Permanence,
            Title = "Left care this month from living with parents",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.LeftThisMonth,
            WhoPasses = "Those whose last home in care was with their parents",
            LeaverMonths = 1,
            Needs = FieldsFor.LeftCare(Fields.Children.PlacementType),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(1),
        Passes = child => child.Record.PlacementType.IsWithParents(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };

    private static DeclaredIndicator<ChildInMonth> PermanenceOrders(string id, string title, string whoCounts, int months) => new()
    {
        Definition = new IndicatorDefinition
        {
            Id = id,
            Theme = Theme.Permanence,
            Title = title,
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = whoCounts,
            WhoPasses = "Those whose home became permanent by a special guardianship order or a child arrangements order",
            WindowMonths = months,
            LeaverMonths = months,
            Needs = FieldsFor.LeftCare(Fields.Children.ReasonCareEnded),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(months),
        Passes = child => child.Record.ReasonCareEnded.IsPermanenceOrder(),
        Because = child => Grounds.Code(Fields.Children.ReasonCareEnded, child.Record.ReasonCareEnded).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };
}
