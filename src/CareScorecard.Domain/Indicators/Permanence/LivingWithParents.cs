using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>Children in our care who live with their parents (P1), some of them under a care order.</summary>
internal static class LivingWithParents
{
    public static Indicator PlacedWithParents { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "placed-with-parents",
            Theme = Theme.Permanence,
            Title = "Living with parents",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "Those who live with their parents or another person with parental responsibility",
            Source = PlainWords.DepartmentsReturn,
            Needs = FieldsFor.InCare(Fields.Children.PlacementType),
            ComparatorMeasure = "placed_with_parents_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsWithParents(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType),
    };

    public static Indicator OnOrder { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "placed-with-parents-on-order",
            Theme = Theme.Permanence,
            Title = "Living with parents under a care order",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "Those who live with their parents while a court's interim or full care order applies",
            Needs = FieldsFor.InCare(Fields.Children.PlacementType, Fields.Children.LegalStatus),
            Decimals = 2,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsWithParents() && child.Record.LegalStatus.IsInterimOrFullCareOrder(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType).And(Grounds.Code(Fields.Children.LegalStatus, child.Record.LegalStatus)),
    };

    public static Indicator FullOrder { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "placed-with-parents-full-order",
            Theme = Theme.Permanence,
            Title = "Living with parents under a full care order",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "Those who live with their parents while a court's full care order applies",
            Needs = FieldsFor.InCare(Fields.Children.PlacementType, Fields.Children.LegalStatus),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsWithParents() && child.Record.LegalStatus.IsFullCareOrder(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType).And(Grounds.Code(Fields.Children.LegalStatus, child.Record.LegalStatus)),
    };
}
