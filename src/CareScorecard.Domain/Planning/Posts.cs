namespace CareScorecard.Domain.Planning;

/// <summary>
/// How many full-time posts an amount of work takes, in tenths of a post. Never to the nearest: 6.1 officers for 428 children would
/// still be 70.2 each.
/// </summary>
public static class Posts
{
    /// <summary>The least that keep the average at no more than <paramref name="each"/>: rounded up to a tenth.</summary>
    public static decimal AtMostEach(decimal work, decimal each) => RoundUp(work / Positive(each));

    /// <summary>The most that keep the average at <paramref name="each"/> or more: rounded down to a tenth.</summary>
    public static decimal AtLeastEach(decimal work, decimal each) => Math.Floor(work / Positive(each) * 10m) / 10m;

    /// <summary>Up to the next tenth of a post.</summary>
    public static decimal RoundUp(decimal posts) => Math.Ceiling(posts * 10m) / 10m;

    private static decimal Positive(decimal each)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(each);
        return each;
    }
}
