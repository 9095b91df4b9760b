using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Publishing;

/// <summary>
/// What an average hides: how many lie beyond a stated level, the middle one, and the ends. In the unit of the indicator, unrounded; for
/// work that officers and social workers carry, each for a full-time post.
/// </summary>
/// <param name="Counts">Who has one value each: children, officers, social workers.</param>
/// <param name="Threshold">The level beyond which members are counted.</param>
/// <param name="Over">How many are above it, not on it; null where hidden.</param>
/// <param name="Under">How many are below it, not on it; null where hidden.</param>
/// <param name="Median">The middle value, or the mean of the two in the middle; null where hidden.</param>
/// <param name="Smallest">Null where hidden.</param>
/// <param name="Largest">Null where hidden.</param>
/// <param name="Count">How many values it rests on: 1 or more.</param>
public sealed record Spread(
    SubjectKind Counts,
    decimal Threshold,
    int? Over,
    int? Under,
    decimal? Median,
    decimal? Smallest,
    decimal? Largest,
    int Count)
{
    /// <summary>Whether anything of it is hidden to protect children or members of staff.</summary>
    public bool Hidden => Over is null || Under is null || Median is null || Smallest is null || Largest is null;
}
