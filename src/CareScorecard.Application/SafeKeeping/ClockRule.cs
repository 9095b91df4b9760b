using System.Globalization;

namespace CareScorecard.Application.SafeKeeping;

/// <summary>
/// A clock that is far off: which month is the latest, when a backup is due and how long records are kept all hang on it. The audit keeps
/// its order by number whatever the clock says.
/// </summary>
public static class ClockRule
{
    private static readonly TimeSpan FarOff = TimeSpan.FromDays(1);

    /// <param name="now">UTC.</param>
    /// <param name="lastEntry">When the last audit entry was written (UTC); null where there is none.</param>
    /// <param name="installed">When the program was put on this computer (UTC).</param>
    /// <returns>A sentence or two for people; null where nothing speaks against the clock.</returns>
    public static string? Problem(DateTime now, DateTime? lastEntry, DateTime installed) =>
        lastEntry is { } last && last - now > FarOff ? $"{Said(now)} but the audit has an entry of {Day(last)}. {Mend}"
        : installed - now > FarOff ? $"{Said(now)} but the program was put here on {Day(installed)}. {Mend}"
        : null;

    private const string Mend = "Set the clock, or find out why it was ahead.";

    private static string Said(DateTime now) => $"The computer's clock says {Day(now)},";

    private static string Day(DateTime at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
