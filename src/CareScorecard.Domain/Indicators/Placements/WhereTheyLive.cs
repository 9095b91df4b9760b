using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Placements;

/// <summary>With whom, or in what kind of home, children live on the last day of the month: as the Children sheet says.</summary>
internal static class WhereTheyLive
{
    public static Indicator InFosterCare { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition(
            "in-foster-care", "Living with foster carers", Polarity.Higher,
            "Those who live with foster carers, family and friends who foster them included") with
        {
            Source = PlainWords.DepartmentsReturn,
            ComparatorMeasure = "foster_placement_pct",
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsFosterCarer(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType),
    };

    public static Indicator InHouseFoster { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition(
            "in-house-foster", "Living with our own foster carers", Polarity.Higher,
            "Those who live with foster carers approved by us who are neither family nor friends") with
        {
            Needs = FieldsFor.InCare(Fields.Children.PlacementType, Fields.Children.PlacementProvider),
            DefaultTarget = DefaultTargets.AtLeast(21m, TargetOwner.Ours),
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsUnrelatedFosterCarer() && child.Record.PlacementProvider.IsOwn(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType).And(Grounds.Code(Fields.Children.PlacementProvider, child.Record.PlacementProvider)),
    };

    public static Indicator ConnectedCarers { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition(
            "connected-carers", "Living with connected carers (family and friends)", Polarity.Lower,
            "Those who live with family or friends who foster them") with
        {
            Note = "Councils differ in whether they want more or fewer: which way is good is a setting.",
            Source = PlainWords.DepartmentsReturn,
            DefaultTarget = DefaultTargets.AtMost(29m, TargetOwner.Ours),
            ComparatorMeasure = "kinship_pct_of_cla",
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsConnectedCarer(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType),
    };

    public static Indicator InChildrensHomes { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition(
            "in-childrens-homes", "Living in children's homes", Polarity.Lower,
            "Those who live in a children's home, secure homes included") with
        {
            Source = PlainWords.DepartmentsReturn,
            ComparatorMeasure = "childrens_home_or_secure_pct",
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsChildrensHome(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType),
    };

    public static Indicator InSupportedAccommodation { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition(
            "in-supported-accommodation", "Living in supported accommodation", Polarity.Context,
            "Those who live in supported or residential accommodation, or independently"),
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.PlacementType.IsSupportedAccommodation(),
        Because = child => Grounds.Code(Fields.Children.PlacementType, child.Record.PlacementType),
    };

    private static IndicatorDefinition Definition(string id, string title, Polarity polarity, string whoPasses) => new()
    {
        Id = id,
        Theme = Theme.Placements,
        Title = title,
        Unit = Unit.Percent,
        Calculation = Calculation.Share,
        Polarity = polarity,
        WhoCounts = PlainWords.InOurCare,
        WhoPasses = whoPasses,
        Needs = FieldsFor.InCare(Fields.Children.PlacementType),
        Counts = SubjectKind.Child,
    };
}
