using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>One version of one month: superseded by the next, never overwritten.</summary>
/// <param name="Number">1 for the first load of the month.</param>
/// <param name="IsCurrent">What staff see: at most one version of a month.</param>
/// <param name="IsPublished">What the board sees: at most one version of a month.</param>
/// <param name="LoadedAt">UTC.</param>
public sealed record MonthVersion(
    ReportingMonth Month,
    int Number,
    VersionState State,
    bool IsCurrent,
    bool IsPublished,
    DateTime LoadedAt,
    IReadOnlyList<LoadedFile> Files,
    RowCounts Rows);
