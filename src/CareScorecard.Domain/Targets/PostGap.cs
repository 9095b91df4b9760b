using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Targets;

/// <summary>
/// The gap of a caseload, in full-time posts. Posts are found in tenths: rounded up where a ceiling needs more of them, and down where
/// a floor needs fewer, since 6.1 officers for 428 children would still be 70.2 each.
/// </summary>
internal static class PostGap
{
    public static Gap? Find(IndicatorValue.Measured value, Target target)
    {
        if (value.Denominator is not { } posts)
        {
            return null;
        }

        var least = target.High is { } high && high > 0m ? UpToTenth(value.Numerator / high) : (decimal?)null;
        var most = target.Low is { } low && low > 0m ? DownToTenth(value.Numerator / low) : (decimal?)null;
        if (target.IsMetBy(value.Value))
        {
            return ToSpare(posts - least, most - posts);
        }

        var goal = target.High is { } ceiling && value.Value > ceiling ? least : most;
        if (goal is not { } needed || needed <= 0m || !target.IsMetBy(value.Numerator / needed))
        {
            return null;
        }

        return needed > posts
            ? new Gap(false, needed - posts, GapDirection.More, GapUnit.FullTimePosts)
            : new Gap(false, posts - needed, GapDirection.Fewer, GapUnit.FullTimePosts);
    }

    /// <summary>The nearer edge. Rounded to tenths an edge may lie a little inside the posts there are: then nothing is to spare.</summary>
    private static Gap? ToSpare(decimal? fewer, decimal? more)
    {
        if (fewer is null && more is null)
        {
            return null;
        }

        return more is null || fewer <= more
            ? new Gap(true, Math.Max(0m, fewer!.Value), GapDirection.Fewer, GapUnit.FullTimePosts)
            : new Gap(true, Math.Max(0m, more.Value), GapDirection.More, GapUnit.FullTimePosts);
    }

    private static decimal UpToTenth(decimal posts) => Math.Ceiling(posts * 10m) / 10m;

    private static decimal DownToTenth(decimal posts) => Math.Floor(posts * 10m) / 10m;
}
