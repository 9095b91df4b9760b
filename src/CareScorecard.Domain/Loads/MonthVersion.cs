using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>One version of one month, made by a load or by an undo: superseded by the next, never overwritten.</summary>
/// <param name="Number">1 for the first load of the month; never used again.</param>
/// <param name="IsCurrent">What staff see: at most one version of a month.</param>
/// <param name="IsPublished">What the board sees: at most one version of a month.</param>
/// <param name="LoadedAt">When it was loaded, or brought back; UTC.</param>
/// <param name="Files">Of the load that it holds.</param>
/// <param name="Restores">For a version made by an undo: the number of the load whose records and figures it brings back. Null for a load.</param>
/// <param name="IsUndone">It was taken back. It is kept all the same.</param>
/// <param name="Reason">Why a past month was loaded again or a load taken back; null where nobody was asked.</param>
public sealed record MonthVersion(
    ReportingMonth Month,
    int Number,
    VersionState State,
    bool IsCurrent,
    bool IsPublished,
    DateTime LoadedAt,
    IReadOnlyList<LoadedFile> Files,
    RowCounts Rows,
    int? Restores = null,
    bool IsUndone = false,
    string? Reason = null)
{
    /// <summary>Null while its records are kept.</summary>
    public RecordsDeletion? RecordsDeleted { get; init; }
}
