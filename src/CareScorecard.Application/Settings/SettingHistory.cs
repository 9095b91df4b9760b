using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>The ledger of settings, read for people: what applies now, and each change from what to what.</summary>
public static class SettingHistory
{
    private static readonly ReportingMonth Always = new(ReportingMonth.FirstYear, 1);

    /// <summary>The last that was said under a name for each month and owner, by month; what was taken back is gone.</summary>
    /// <param name="entries">Oldest first.</param>
    public static IReadOnlyList<SettingEntry> InForce(IEnumerable<SettingEntry> entries, string name) =>
    [
        .. entries
            .Where(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .GroupBy(Key)
            .Select(sayings => sayings.Last())
            .Where(entry => !string.IsNullOrWhiteSpace(entry.Value))
            .OrderBy(entry => entry.From ?? Always)
            .ThenBy(entry => entry.SetBy ?? TargetOwner.Ours),
    ];

    /// <summary>Every change, the newest first.</summary>
    /// <param name="entries">Oldest first.</param>
    public static IReadOnlyList<SettingStep> Steps(IEnumerable<SettingEntry> entries)
    {
        var last = new Dictionary<(string, ReportingMonth, TargetOwner), string>();
        var steps = new List<SettingStep>();
        foreach (var entry in entries)
        {
            steps.Add(new SettingStep(entry, last.GetValueOrDefault(Key(entry))));
            last[Key(entry)] = entry.Value;
        }

        steps.Reverse();
        return steps;
    }

    private static (string Name, ReportingMonth From, TargetOwner SetBy) Key(SettingEntry entry) =>
        (entry.Name.ToUpperInvariant(), entry.From ?? Always, entry.SetBy ?? TargetOwner.Ours);
}

/// <param name="Before">What was set for the same month and owner; null where nothing was.</param>
public sealed record SettingStep(SettingEntry Entry, string? Before);
