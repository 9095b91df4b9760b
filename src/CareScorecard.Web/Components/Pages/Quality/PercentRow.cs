namespace CareScorecard.Web.Components.Pages.Quality;

/// <summary>A share month by month.</summary>
/// <param name="Percents">0 to 100, unrounded; null where there is none. Oldest first.</param>
public sealed record PercentRow(string Name, IReadOnlyList<decimal?> Percents)
{
    public decimal? Now => Percents.Count > 0 ? Percents[^1] : null;

    public decimal? Before => Percents.Count > 1 ? Percents[^2] : null;

    public decimal? Lowest => Percents.Where(percent => percent is not null).Min();

    /// <summary>The line's points in a square of 100 by 100, of which the top is 100 % and the bottom the lowest share of all rows.</summary>
    /// <param name="floor">0 to 100.</param>
    public IEnumerable<string> Runs(decimal floor)
    {
        var run = new List<string>();
        for (var i = 0; i < Percents.Count; i++)
        {
            if (Percents[i] is { } percent)
            {
                var x = Percents.Count == 1 ? 50m : 100m * i / (Percents.Count - 1);
                var y = floor >= 100m ? 10m : 8m + (84m * (100m - percent) / (100m - floor));
                run.Add(FormattableString.Invariant($"{x:0.##},{y:0.##}"));
            }
            else if (run.Count > 0)
            {
                yield return string.Join(' ', run);
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return string.Join(' ', run);
        }
    }
}
