using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Placements;

/// <summary>
/// Homes that children in our care moved into this month. The placements count, not the children: a child who moved twice counts twice.
/// Without placement history it is the current placement, where it started this month.
/// </summary>
internal static class NewPlacements
{
    private static readonly IReadOnlyList<Field> Start = [Fields.Children.PlacementStarted, Fields.Placements.Ended];

    private static readonly IReadOnlyList<Field> Location = [Fields.Children.PlacementLocation, Fields.Placements.Location];

    public static Indicator ThisMonth { get; } = new DeclaredIndicator<PlacementInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "new-placements-month",
            Theme = Theme.Placements,
            Title = "New placements this month",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = "Homes that children in our care moved into this month, short temporary stays left out",
            WhoPasses = PlainWords.AllOfThem,
            Note = "A child who moved twice counts twice.",
            Needs = FieldsFor.InCare(),
            NeedsOneOf = [Start],
            Decimals = 0,
            Counts = SubjectKind.Placement,
        },
        Roll = month => month.Placements,
        Counts = IsNew,
        Passes = _ => true,
        Because = placement => Grounds.Day(Fields.Children.PlacementStarted, placement.StartedOn),
    };

    public static Indicator InAreaThisMonth { get; } = new DeclaredIndicator<PlacementInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "new-placements-in-area-month",
            Theme = Theme.Placements,
            Title = "New placements this month inside our area",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Homes that children in our care moved into this month, short temporary stays left out",
            WhoPasses = "Those inside our area",
            Needs = FieldsFor.InCare(),
            NeedsOneOf = [Start, Location],
            Counts = SubjectKind.Placement,
        },
        Roll = month => month.Placements,
        Counts = IsNew,
        Passes = placement => placement.Location == PlacementLocation.In,
        Because = placement => Grounds.Day(Fields.Children.PlacementStarted, placement.StartedOn).And(Grounds.Code(Fields.Children.PlacementLocation, placement.Location)),
    };

    private static bool IsNew(PlacementInMonth placement) =>
        placement.Of.InCare && placement.Of.Month.Month.Days.Contains(placement.StartedOn);
}
