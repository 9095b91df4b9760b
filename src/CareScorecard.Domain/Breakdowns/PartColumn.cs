using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>One part of a dimension.</summary>
/// <param name="OnlyWhereCounted">Left out of a breakdown in which nobody of it is counted: names, and bands that are rarely reached.</param>
/// <param name="IsName">Of a team or of a person, rather than of a fixed group.</param>
public sealed record PartLabel(string Text, bool OnlyWhereCounted = false, bool IsName = false);

/// <summary>To which part of one dimension each subject of a roll belongs: drawn once for each roll, read by every indicator.</summary>
public abstract class PartColumn
{
    public const string NotRecorded = "Not recorded";

    private protected PartColumn(IReadOnlyList<PartLabel> labels) => Labels = labels;

    /// <summary>In the order in which they are shown; the last is always "Not recorded".</summary>
    public IReadOnlyList<PartLabel> Labels { get; }

    /// <summary>The part of each subject, by its position in the roll, as a position in <see cref="Labels"/>.</summary>
    public abstract IReadOnlyList<int> PartOf { get; }

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
    internal abstract MemberSet MembersOf(int part);

    /// <summary>How many of the members belong to each part.</summary>
    internal abstract int[] Count(MemberSet members);

    /// <summary>What the members of each part add up to.</summary>
    internal abstract decimal[] Add(MemberSet members, decimal[] amounts);

    /// <summary>The column of subjects who belong where a subject of this roll belongs.</summary>
    /// <param name="owners">The position in this roll of whom each of them belongs to.</param>
    internal abstract PartColumn Follow(ReadOnlySpan<int> owners);
}
