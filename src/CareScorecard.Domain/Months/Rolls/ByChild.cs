namespace CareScorecard.Domain.Months.Rolls;

/// <summary>Positions in a list of records, found by child in the order of the list, without a list of its own for each child.</summary>
internal sealed class ByChild
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly int[] _after;

    /// <param name="children">How many children are numbered.</param>
    /// <param name="childOf">The number of each record's child; negative where the child has none.</param>
    public ByChild(int children, ReadOnlySpan<int> childOf)
    {
        _first = new int[children];
        _after = new int[childOf.Length];
        Array.Fill(_first, None);

        // From the last to the first, so that each child's chain begins with its first.
        for (var i = childOf.Length - 1; i >= 0; i--)
        {
            var child = childOf[i];
            if (child >= 0)
            {
                _after[i] = _first[child];
                _first[child] = i;
            }
        }
    }

    /// <summary>The child's first position; negative where there is none.</summary>
    public int First(int child) => _first[child];

    /// <summary>The same child's next position; negative where there is none.</summary>
    public int After(int position) => _after[position];
}
