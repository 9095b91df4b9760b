namespace CareScorecard.Domain.Breakdowns;

/// <summary>Bands of ages in completed years at the month's end.</summary>
internal static class AgeBands
{
    public static IReadOnlyList<PartLabel> OfChildren { get; } =
        [new("0"), new("1-4"), new("5-9"), new("10-15"), new("16-17"), new("18 and over", OnlyWhereCounted: true)];

    /// <summary>Those outside both bands are on the list, but no measure counts them.</summary>
    public static IReadOnlyList<PartLabel> OfCareLeavers { get; } =
        [new("17-18"), new("19-21"), new("Other ages", OnlyWhereCounted: true)];

    /// <summary>Position in <see cref="OfChildren"/>; null for a child recorded as born after the month's end.</summary>
    public static int? OfChild(int age) => age switch
    {
        < 0 => null,
        0 => 0,
        < 5 => 1,
        < 10 => 2,
        < 16 => 3,
        < 18 => 4,
        _ => 5,
    };

    /// <summary>Position in <see cref="OfCareLeavers"/>.</summary>
    public static int? OfCareLeaver(int age) => age switch
    {
        17 or 18 => 0,
        >= 19 and <= 21 => 1,
        _ => 2,
    };
}
