namespace CareScorecard.Domain.Planning;

/// <summary>What it takes for an average of no more than so many each.</summary>
/// <param name="Each">Children, or children and plans, for each full-time post.</param>
/// <param name="FullTimeEquivalent">The posts it takes, rounded up to a tenth.</param>
/// <param name="Extra">To find beyond the posts there are; 0 where there are enough.</param>
/// <param name="ToSpare">Posts there are beyond those it takes; 0 where there are not enough.</param>
public sealed record PostsNeeded(decimal Each, decimal FullTimeEquivalent, decimal Extra, decimal ToSpare)
{
    /// <param name="posts">Those there are.</param>
    public static PostsNeeded For(decimal work, decimal each, decimal posts)
    {
        var needed = Posts.AtMostEach(work, each);
        return new PostsNeeded(each, needed, Math.Max(0m, needed - posts), Math.Max(0m, posts - needed));
    }
}

/// <summary>The posts that keep the average inside the guidance, in tenths, both ends included.</summary>
/// <param name="Least">Keeps it at no more than 70.</param>
/// <param name="Most">Keeps it at 50 or more.</param>
public sealed record PostRange(decimal Least, decimal Most);
