using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>One part of a dimension.</summary>
/// <param name="OnlyWhereCounted">Left out of a breakdown in which nobody of it is counted: names, and bands that are rarely reached.</param>
/// <param name="IsName">Of a team or of a person, rather than of a fixed group.</param>
public sealed record PartLabel(string Text, bool OnlyWhereCounted = false, bool IsName = false);

/// <summary>To which part of one dimension each subject of a roll belongs: drawn once for each roll, read by every indicator.</summary>
/// <param name="Labels">In the order in which they are shown; the last is always "Not recorded".</param>
/// <param name="PartOf">The part of each subject, by its position in the roll, as a position in <paramref name="Labels"/>.</param>
public sealed record PartColumn(IReadOnlyList<PartLabel> Labels, int[] PartOf)
{
    public const string NotRecorded = "Not recorded";

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

    /// <summary>Adds to the set everyone who belongs to the part.</summary>
    internal void AddMembers(int part, MemberSet to)
    {
        for (var i = 0; i < PartOf.Length; i++)
        {
            if (PartOf[i] == part)
            {
                to.Add(i);
            }
        }
    }
}
