using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Cli.Commands;

/// <summary>What applies of everything that was ever set.</summary>
internal static class SettingsInForce
{
    /// <summary>The last that was said under each name, month and owner, by name; what was taken back is gone.</summary>
    /// <param name="entries">Oldest first.</param>
    /// <param name="name">Null for every name.</param>
    public static IReadOnlyList<SettingEntry> Of(IEnumerable<SettingEntry> entries, string? name) =>
    [
        .. entries
            .Where(entry => name is null || entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .GroupBy(entry => (entry.Name.ToUpperInvariant(), entry.From, entry.SetBy))
            .Select(sayings => sayings.Last())
            .Where(entry => !string.IsNullOrWhiteSpace(entry.Value))
            .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.From ?? new ReportingMonth(ReportingMonth.FirstYear, 1))
            .ThenBy(entry => entry.SetBy ?? TargetOwner.Ours),
    ];
}
