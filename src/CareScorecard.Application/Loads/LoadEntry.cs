using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Loads;

/// <summary>One line of the history of loads.</summary>
/// <param name="By">Who loaded it, or took the load after it back; null where nobody is named.</param>
/// <param name="BoardSaw">The board was shown it once.</param>
public sealed record LoadEntry(MonthVersion Version, string? By, bool BoardSaw)
{
    public string Reference => LoadReference.Of(Version);
}

/// <summary>Every version ever made, and what happened without anybody there.</summary>
/// <param name="Entries">The latest first.</param>
/// <param name="Unattended">Saves that were cut off, and what came of the watched folder; the latest first.</param>
public sealed record LoadHistory(IReadOnlyList<LoadEntry> Entries, IReadOnlyList<AuditEntry> Unattended);
