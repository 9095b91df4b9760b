using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Homes;

/// <summary>How far away a child lives, and who runs the home: groups of fixed parts, each ending in "Not recorded".</summary>
internal static class HomeGroups
{
    public const int InOurArea = 0;
    public const int WithinTwentyMiles = 1;
    public const int BeyondTwentyMiles = 2;
    public const int OutsideDistanceNotRecorded = 3;
    public const int LocationNotRecorded = 4;

    private const decimal FarMiles = 20m;

    /// <summary>
    /// Our area is what the extract says of the location; miles are from the child's own home, and matter outside our area only.
    /// Twenty miles exactly are within twenty, as in the measure of those who live further away.
    /// </summary>
    public static IReadOnlyList<string> Distances { get; } =
    [
        "In our area", "Outside, within 20 miles of home", "Outside, more than 20 miles from home", "Outside, distance not recorded",
        PartColumn.NotRecorded,
    ];

    /// <summary>In the order of the Department's codes PR1 to PR5 and PR0.</summary>
    public static IReadOnlyList<string> Providers { get; } =
        ["Us", "Another council", "Another public body", "A private provider", "A voluntary organisation", "Parents", PartColumn.NotRecorded];

    /// <summary>Of the kinds of home, as breakdowns group them, with "Not recorded" at the end.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [.. Dimensions.Groups(Dimension.Placement, careLeavers: false).Select(label => label.Text), PartColumn.NotRecorded];

    /// <summary>Position in <see cref="Distances"/>.</summary>
    public static int DistanceOf(PeriodOfCare record) => (record.PlacementLocation, record.MilesFromHome) switch
    {
        (null, _) => LocationNotRecorded,
        (PlacementLocation.In, _) => InOurArea,
        (_, null) => OutsideDistanceNotRecorded,
        (_, > FarMiles) => BeyondTwentyMiles,
        _ => WithinTwentyMiles,
    };

    /// <summary>Position in <see cref="Providers"/>.</summary>
    public static int ProviderOf(PlacementProvider? provider) => provider switch
    {
        PlacementProvider.PR1 => 0,
        PlacementProvider.PR2 => 1,
        PlacementProvider.PR3 => 2,
        PlacementProvider.PR4 => 3,
        PlacementProvider.PR5 => 4,
        PlacementProvider.PR0 => 5,
        _ => 6,
    };

    /// <summary>Position in <see cref="Kinds"/>.</summary>
    public static int KindOf(PlacementType? type, PlacementProvider? provider) => Groups.Of(type, provider) ?? Kinds.Count - 1;
}
