using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Placements;

/// <summary>Children who live outside the council's area, some of them far from where they come from.</summary>
internal static class FarFromHome
{
    private const decimal FarMiles = 20m;

    public static Indicator Over20Miles { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "over-20-miles",
            Theme = Theme.Placements,
            Title = "Living more than 20 miles from home and outside our area",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = "Children in our care on the last day of the month, unaccompanied asylum-seeking children left out",
            WhoPasses = "Those who live more than 20 miles from home and outside our area",
            Note = "A child whose distance from home is not recorded is counted, as one who does not live that far away.",
            Source = PlainWords.DepartmentsReturn,
            Needs = FieldsFor.InCare(
                Fields.Children.Uasc, Fields.Children.DistanceFromHome, Fields.Children.PlacementLocation),
            DefaultTarget = DefaultTargets.AtMost(15m, TargetOwner.Ours),
            ComparatorMeasure = "placed_over_20_miles_outside_la_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.Record.UnaccompaniedAsylumSeeking != true,
        Passes = child => child.Record.MilesFromHome > FarMiles && child.Record.PlacementLocation == PlacementLocation.Out,
        Because = child => Grounds.Number(Fields.Children.DistanceFromHome, child.Record.MilesFromHome).And(Grounds.Code(Fields.Children.PlacementLocation, child.Record.PlacementLocation)),
    };

    public static Indicator OutOfArea { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "out-of-area",
            Theme = Theme.Placements,
            Title = "Living outside our area",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = "Children in our care on the last day of the month for whom it is recorded whether they live in our area",
            WhoPasses = "Those who live outside our area",
            Needs = FieldsFor.InCare(Fields.Children.PlacementLocation),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.Record.PlacementLocation is not null,
        Passes = child => child.Record.PlacementLocation == PlacementLocation.Out,
        Because = child => Grounds.Code(Fields.Children.PlacementLocation, child.Record.PlacementLocation),
    };
}
