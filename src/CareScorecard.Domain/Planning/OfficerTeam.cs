namespace CareScorecard.Domain.Planning;

/// <summary>
/// How many posts a team needs that has each group of brothers and sisters with one officer. A group is not split, so an officer may have to
/// leave free as many places as the largest group has children, less one: the next group would not fit. Posts are for the worst case.
/// </summary>
/// <param name="Heads">People in it.</param>
/// <param name="Filled">Their posts.</param>
/// <param name="SiblingGroup">The largest group; 1 where groups may be split.</param>
internal sealed record OfficerTeam(int Heads, decimal Filled, int SiblingGroup)
{
    private const decimal Tenth = 0.1m;

    /// <param name="each">Work for a full-time officer who is at work.</param>
    /// <param name="sicknessShare">Of every post, and of its free places, only the share that is not ill is at work.</param>
    public PostsNeeded Needs(int work, decimal each, decimal sicknessShare)
    {
        var well = 1m - sicknessShare;
        var posts = Posts.AtMostEach(work, each * well);
        while (((posts * each) - FreePlaces(posts)) * well < work)
        {
            posts += Tenth;
        }

        return new PostsNeeded(each, posts, Math.Max(0m, posts - Filled), Math.Max(0m, Filled - posts));
    }

    /// <summary>Of those who are there, and of one person more for each post, or part of one, that is to find.</summary>
    private decimal FreePlaces(decimal posts) =>
        SiblingGroup <= 1 ? 0m : (SiblingGroup - 1) * (Heads + Math.Ceiling(Math.Max(0m, posts - Filled)));
}
