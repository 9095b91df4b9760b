namespace CareScorecard.Domain.Loads;

/// <summary>
/// Between what and what a count usually changes from one month to the next: the middle 90 % of the last twelve changes, both ends
/// included. Between two changes the ends are interpolated, as Excel's PERCENTILE does.
/// </summary>
public sealed record UsualRange(decimal Lowest, decimal Highest)
{
    public const int FewestChanges = 6;

    private const int MostChanges = 12;
    private const decimal LeftOutAtEachEnd = 0.05m;

    /// <param name="changes">Oldest first; of more than twelve the last twelve count.</param>
    /// <returns>Null where there are fewer than six.</returns>
    public static UsualRange? Of(IReadOnlyList<decimal> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count < FewestChanges)
        {
            return null;
        }

        var ordered = changes.TakeLast(MostChanges).Order().ToList();
        return new UsualRange(At(ordered, LeftOutAtEachEnd), At(ordered, 1m - LeftOutAtEachEnd));
    }

    public bool Contains(decimal change) => change >= Lowest && change <= Highest;

    private static decimal At(List<decimal> ordered, decimal share)
    {
        var place = share * (ordered.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
