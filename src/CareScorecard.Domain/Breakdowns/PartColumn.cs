using System.Numerics;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>One part of a dimension.</summary>
/// <param name="OnlyWhereCounted">Left out of a breakdown in which nobody of it is counted: names, and bands that are rarely reached.</param>
/// <param name="IsName">Of a team or of a person, rather than of a fixed group.</param>
public sealed record PartLabel(string Text, bool OnlyWhereCounted = false, bool IsName = false);

/// <summary>To which part of one dimension each subject of a roll belongs: drawn once for each roll, read by every indicator.</summary>
public sealed class PartColumn(IReadOnlyList<PartLabel> labels, int[] partOf)
{
    public const string NotRecorded = "Not recorded";

    // Up to so many parts are also kept as sets, since an overlap of two sets is counted 64 subjects at a time.
    private const int MostSets = 16;

    private MemberSet[]? _members;

    /// <summary>In the order in which they are shown; the last is always "Not recorded".</summary>
    public IReadOnlyList<PartLabel> Labels => labels;

    /// <summary>The part of each subject, by its position in the roll, as a position in <see cref="Labels"/>.</summary>
    public IReadOnlyList<int> PartOf => partOf;

    /// <summary>
    /// The part that a filter means: its label, compared as ids and names are; or, for fixed groups, the beginning of one label only, so
    /// that "own foster" finds its part. A name is never completed: Ann Smith who has left is not Ann Smithers. Null where there is none.
    /// </summary>
    public int? Find(string label)
    {
        var wanted = Matching.Key(label);
        var beginning = new List<int>();
        for (var i = 0; i < Labels.Count; i++)
        {
            var key = Matching.Key(Labels[i].Text);
            if (key == wanted)
            {
                return i;
            }

            if (!Labels[i].IsName && wanted.Length > 0 && key.StartsWith(wanted, StringComparison.Ordinal))
            {
                beginning.Add(i);
            }
        }

        return beginning is [var only] ? only : null;
    }

    /// <summary>Everyone who belongs to the part.</summary>
    internal MemberSet MembersOf(int part)
    {
        if (Labels.Count <= MostSets)
        {
            return AllMembers()[part];
        }

        var members = new MemberSet(partOf.Length);
        for (var i = 0; i < partOf.Length; i++)
        {
            if (partOf[i] == part)
            {
                members.Add(i);
            }
        }

        return members;
    }

    /// <summary>How many of the members belong to each part.</summary>
    internal int[] Count(MemberSet members)
    {
        if (Labels.Count <= MostSets)
        {
            return Array.ConvertAll(AllMembers(), part => part.CountWith(members));
        }

        // Names by the thousand: walk the words of the set, and allocate nothing for a subject.
        var counts = new int[Labels.Count];
        var words = members.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                counts[partOf[(i << 6) + BitOperations.TrailingZeroCount(word)]]++;
            }
        }

        return counts;
    }

    /// <summary>What the members of each part add up to.</summary>
    internal decimal[] Add(MemberSet members, decimal[] amounts)
    {
        var sums = new decimal[Labels.Count];
        foreach (var index in members.Indexes())
        {
            sums[partOf[index]] += amounts[index];
        }

        return sums;
    }

    private MemberSet[] AllMembers()
    {
        if (_members is { } known)
        {
            return known;
        }

        var members = new MemberSet[Labels.Count];
        for (var part = 0; part < members.Length; part++)
        {
            members[part] = new MemberSet(partOf.Length);
        }

        for (var i = 0; i < partOf.Length; i++)
        {
            members[partOf[i]].Add(i);
        }

        return _members = members;
    }
}
