namespace CareScorecard.Domain.Targets;

/// <summary>What a gap is counted in.</summary>
public enum GapUnit
{
    /// <summary>Whatever the indicator counts: children, reviews, placements, officers.</summary>
    Subjects,

    /// <summary>Full-time equivalent posts, in tenths.</summary>
    FullTimePosts,
}

/// <summary>Which way the count has to move to meet the target, or may move while it is still met.</summary>
public enum GapDirection
{
    More,
    Fewer,
}

/// <summary>The distance from a target in children, found by integer search and never by rounding a percentage.</summary>
/// <param name="IsMet">True: the amount is to spare. False: the amount is missing, and is never 0.</param>
/// <param name="Amount">0 or more.</param>
/// <param name="Direction">When not met: the way to go. When met: the way in which there is room.</param>
public sealed record Gap(bool IsMet, decimal Amount, GapDirection Direction, GapUnit Unit);
