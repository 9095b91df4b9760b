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

    /// <summary>The version before it became current again.</summary>
    Undone,
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
