namespace CareScorecard.Domain.Villages;

/// <summary>Shares out a round number of figures in proportion to counts, by the largest remainder, so that they always add up.</summary>
public static class Apportionment
{
    /// <param name="counts">None below 0, not all 0.</param>
    /// <param name="figures">How many to share out.</param>
    /// <returns>One for each count, adding up to <paramref name="figures"/>; each is the exact share rounded down or up.</returns>
    /// <remarks>Equal remainders: the larger count first, then the one that stands first.</remarks>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> counts, int figures)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var total = counts.Sum(count => (long)count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total, nameof(counts));
        var shares = counts.Select(count => (int)((long)count * figures / total)).ToArray();
        var left = figures - shares.Sum();
        var byRemainder = Enumerable.Range(0, counts.Count)
            .OrderByDescending(i => (long)counts[i] * figures % total)
            .ThenByDescending(i => counts[i])
            .ThenBy(i => i);
        foreach (var i in byRemainder.Take(left))
        {
            shares[i]++;
        }

        return shares;
    }
}
