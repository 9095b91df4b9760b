using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Stability;

/// <summary>
/// How many homes children had in twelve months. Placements are not moves: three placements are two moves. A child whose number of
/// placements is not recorded counts, and passes none of the three.
/// </summary>
internal static class PlacementsInAYear
{
    // Three moves take four placements.
    private const int ThreeMoves = 4;

    public static Indicator One { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition("one-placement", "One home all year", Polarity.Higher,
            "Those who have had one home in the last 12 months, or since they came into care") with
        {
            DefaultTarget = DefaultTargets.AtLeast(70m, TargetOwner.Ours),
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.PlacementsIn12Months == 1,
        Because = Homes,
    };

    public static Indicator ThreeOrMore { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition("three-or-more-placements", "Three or more homes in a year", Polarity.Lower,
            "Those who have had three or more homes in the last 12 months") with
        {
            Source = PlainWords.DepartmentsReturn,
            DefaultTarget = DefaultTargets.AtMost(10m, TargetOwner.Ours),
            ComparatorMeasure = "placements_3plus_12m_pct",
            ComparatorDifference = "The Department also counts homes of an earlier period of care in the year.",
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.PlacementsIn12Months >= 3,
        Because = Homes,
    };

    public static Indicator ThreeOrMoreMoves { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = Definition("three-or-more-moves", "Three or more moves in a year", Polarity.Lower,
            "Those who have moved home three times or more in the last 12 months, and so have had four homes or more") with
        {
            Note = "Our own measure of moves. The published figure for England is of three or more homes, which are two moves: "
                + "the two are never compared.",
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.PlacementsIn12Months >= ThreeMoves,
        Because = Homes,
    };

    private static IndicatorDefinition Definition(string id, string title, Polarity polarity, string whoPasses) => new()
    {
        Id = id,
        Theme = Theme.Stability,
        Title = title,
        Unit = Unit.Percent,
        Calculation = Calculation.Share,
        Polarity = polarity,
        WhoCounts = PlainWords.InOurCare,
        WhoPasses = whoPasses,
        Note = "Short temporary stays, such as in hospital, do not count as homes.",
        WindowMonths = 12,
        Needs = FieldsFor.InCare(),
        NeedsOneOf = [[Fields.Children.PlacementsInLast12Months, Fields.Placements.Ended]],
        Counts = SubjectKind.Child,
    };

    private static Grounds Homes(ChildInMonth child) => child.PlacementsIn12Months is { } homes
        ? new Grounds($"{homes} {(homes == 1 ? "home" : "homes")} in the last 12 months, by {(child.HasPlacementHistory ? "the history of placements" : "the number recorded")}")
        : Grounds.Number(Fields.Children.PlacementsInLast12Months, null);
}
