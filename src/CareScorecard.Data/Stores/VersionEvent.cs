using CareScorecard.Domain.Periods;

namespace CareScorecard.Data;

/// <summary>What can happen to a version of a month.</summary>
public enum VersionEventKind
{
    Loaded,
    Approved,
    Published,

    /// <summary>Another version of the month was published instead.</summary>
    NoLongerPublished,

    /// <summary>Taken back to draft.</summary>
    Withdrawn,

    /// <summary>Taken back: the version after it says what the month said before, or the month is no longer held.</summary>
    Undone,

    /// <summary>Made by the undo of the version before it.</summary>
    Restored,
}

/// <summary>One line of a month's history.</summary>
/// <param name="At">UTC.</param>
public sealed record VersionEvent(
    ReportingMonth Month,
    int Number,
    VersionEventKind What,
    string? Reason,
    string? By,
    DateTime At);
