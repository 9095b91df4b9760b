using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>What the measures are heading for, in one line.</summary>
public static class OutlookSummary
{
    /// <summary>9 off target and will stay so unless something changes; 2 on target, but getting worse.</summary>
    public static string Of(SignalGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Outlook[] told = [Outlook.StaysOff, Outlook.OffAndWorse, Outlook.OnButWorse];
        var parts = grid.Outlooks
            .Where(group => told.Contains(group.Outlook))
            .Select(group => $"{group.Rows.Count} {Lower(OutlookWords.Of(group.Outlook))}")
            .ToList();
        return parts.Count > 0 ? string.Join("; ", parts)
            : grid.Outlooks.Count == 0 ? "no measure can be judged against a target"
            : "none is getting worse, and none will stay off target";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
