using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Villages;

/// <summary>Draws a village of 100, merges what must stay hidden, and says it in one paragraph.</summary>
public static class VillageRule
{
    /// <summary>Fewer children than this are not even said out of 10: one in ten would be about four children or fewer.</summary>
    public const int FewestOutOfTen = 50;

    private const int Ten = 10;
    private const string Other = "Other";

    /// <param name="hideUpTo">Groups of 1 to this many children are merged, and counts are left out; null for staff, who see all.</param>
    public static Village Of(string title, IReadOnlyList<VillageGroup> groups, int? hideUpTo)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var counted = groups.Where(group => group.Children > 0).ToList();
        var children = counted.Sum(group => group.Children);
        var shown = hideUpTo is { } most ? Merge(counted, most, children) : [.. counted.Select(group => (group, false))];
        if (shown.Count == 0 || (hideUpTo is not null && shown is [(_, true)]))
        {
            var words = children == 0
                ? "Nobody is counted, so there is no village to draw."
                : "The groups are too small to be shown without hiding all of them: hidden to protect children.";
            return new Village.Refused(words) { Title = title, Children = children > 0 && children <= hideUpTo ? null : children };
        }

        return children < Village.Size
            ? new Village.Refused(TooFew(children, shown)) { Title = title, Children = children }
            : Draw(title, children, shown, showCounts: hideUpTo is null);
    }

    /// <summary>Groups of which the reader may know only how many children they are together.</summary>
    internal static VillageGroup Together(int children, int groups) =>
        new(Other, children, "belongs to another group", "belong to other groups", groups);

    private static Village.Drawn Draw(
        string title, int children, List<(VillageGroup Group, bool Merged)> groups, bool showCounts)
    {
        var figures = Apportionment.Of([.. groups.Select(part => part.Group.Children)], Village.Size);
        List<VillageShare> shares =
        [
            .. groups.Zip(figures, (part, figure) => new VillageShare(
                part.Group.Label,
                showCounts ? part.Group.Children : null,
                figure,
                figure == 1 ? part.Group.One : part.Group.Several,
                part.Merged)),
        ];
        return new Village.Drawn(shares, Paragraph(children, shares)) { Title = title, Children = children };
    }

    /// <summary>
    /// Merges the small groups with "Other", and with the next smallest ones until the merged group holds two groups or more, more
    /// children than are hidden, and more than a single figure: nothing then leads back to a hidden group, and no figure is one story.
    /// </summary>
    private static List<(VillageGroup Group, bool Merged)> Merge(List<VillageGroup> groups, int hideUpTo, int children)
    {
        var merged = groups.Where(group => group.Children <= hideUpTo || group.Merges > 1).ToHashSet();
        if (merged.Count == 0)
        {
            return [.. groups.Select(group => (group, false))];
        }

        merged.UnionWith(groups.Where(group => group.Label == Other));
        foreach (var next in groups.Except(merged).OrderBy(group => group.Children).ToList())
        {
            var sum = merged.Sum(group => group.Children);
            if (merged.Sum(group => group.Merges) > 1 && sum > hideUpTo && sum * Village.Size >= 2 * children)
            {
                break;
            }

            merged.Add(next);
        }

        var together = Together(merged.Sum(group => group.Children), merged.Sum(group => group.Merges));
        return [.. groups.Except(merged).Select(group => (group, false)), (together, true)];
    }

    private static string Paragraph(int children, List<VillageShare> shares)
    {
        var said = shares.Where(share => share.Figures > 0).Select(share => $"{share.Figures} {share.Words}").ToList();
        var each = Math.Round((decimal)children / Village.Size, MidpointRounding.AwayFromZero);
        var fewer = shares.Count(share => share.Figures == 0);
        return $"If the {Number(children)} children counted were a village of 100: {ListWords.And(said)}."
            + (fewer > 0 ? " Groups smaller than one figure are not in the picture." : "")
            + (each <= 1m ? "" : $" Each figure stands for about {Number(each)} children, never for one.");
    }

    private static string TooFew(int children, List<(VillageGroup Group, bool Merged)> groups)
    {
        var why = $"Only {Number(children)} {(children == 1 ? "child is" : "children are")} counted: in a village of 100 each figure "
            + "would be less than one child, so it is not drawn.";
        if (children < FewestOutOfTen)
        {
            return why;
        }

        var figures = Apportionment.Of([.. groups.Select(part => part.Group.Children)], Ten);
        var said = groups.Zip(figures)
            .Where(pair => pair.Second > 0)
            .Select(pair => $"{pair.Second} {(pair.Second == 1 ? pair.First.Group.One : pair.First.Group.Several)}");
        return $"{why} Say it out of 10 instead: of every 10 children about {ListWords.And([.. said])}.";
    }

    private static string Number(decimal number) => number.ToString("#,0", EnglishDates.Culture);
}
