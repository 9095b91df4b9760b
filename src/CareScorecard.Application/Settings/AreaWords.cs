using CareScorecard.Data;
using CareScorecard.Domain.Comparators;

namespace CareScorecard.Application.Settings;

/// <summary>
/// A council picks its region and neighbours among the areas whose figures are held. Another area of England may be named too, and reads
/// "not in our data" until its figures come by file; a name that is neither is a slip of the pen.
/// </summary>
internal static class AreaWords
{
    private const string Region = "region";
    private const string Neighbours = "neighbours";

    /// <returns>A sentence for each name that nobody knows.</returns>
    public static IEnumerable<string> Problems(SettingEntry entry, PublishedFigures held) => entry.Name switch
    {
        Region => Names(entry)
            .Where(name => !held.HoldsRegion(name) && !EnglishAreas.IsRegion(name))
            .Select(name => $"\"{name}\" is no region that we know. Figures are held of {string.Join(", ", held.Regions)}; the regions of England are "
                + $"{string.Join(", ", EnglishAreas.Regions)}."),
        Neighbours => Names(entry)
            .Where(name => !held.HoldsCouncil(name) && !EnglishAreas.IsCouncil(name))
            .Select(name => $"\"{name}\" is no council that we know. Figures are held of {string.Join(", ", held.Councils)}; other councils of England "
                + "may be named, and read \"not in our data\" until their figures come by file."),
        _ => [],
    };

    private static IReadOnlyList<string> Names(SettingEntry entry)
    {
        var named = KnownSettings.Combine([entry]);
        return named.Region is { } region ? [region] : named.Neighbours;
    }
}
