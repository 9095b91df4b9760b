using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>Positions in a list of records, found by child in the order of the list, without a list of its own for each child.</summary>
internal sealed class ByChild
{
    private const int None = -1;

    private readonly Dictionary<ChildId, int> _first;
    private readonly int[] _after;

    public ByChild(int count, Func<int, ChildId> childOf)
    {
        _first = new Dictionary<ChildId, int>(count);
        _after = new int[count];

        // From the last to the first, so that each child's chain begins with its first.
        for (var i = count - 1; i >= 0; i--)
        {
            var child = childOf(i);
            _after[i] = First(child);
            _first[child] = i;
        }
    }

    /// <summary>The child's first position; negative where there is none.</summary>
    public int First(ChildId child) => _first.TryGetValue(child, out var first) ? first : None;

    /// <summary>The same child's next position; negative where there is none.</summary>
    public int After(int position) => _after[position];
}
