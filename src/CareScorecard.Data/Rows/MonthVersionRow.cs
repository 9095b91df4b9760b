using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Rows;

/// <summary>One version of one month, without its records.</summary>
internal sealed class MonthVersionRow
{
    public int Id { get; init; }

    public required ReportingMonth Month { get; init; }

    /// <summary>1 for the first load of the month; never used again, even when the version is undone.</summary>
    public required int Number { get; init; }

    /// <summary>Published is exactly "the board sees this version": the version published before goes back to approved.</summary>
    public required VersionState State { get; set; }

    public required bool IsCurrent { get; set; }

    /// <summary>The number of the version that was current before this one; null where none was.</summary>
    public required int? Replaces { get; init; }

    /// <summary>
    /// For a version made by an undo: the number of the load whose records it has, which are not stored twice; never another undo's.
    /// Null for a load.
    /// </summary>
    public int? Restores { get; init; }

    /// <summary>It was taken back, or brought back a load that was.</summary>
    public bool IsUndone { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    public required string? LoadedBy { get; init; }

    public required string? Reason { get; init; }

    public required string? WarningsAcceptedBecause { get; init; }

    public required string? LeftOutBecause { get; init; }

    public required IReadOnlyList<LoadedFile> Files { get; init; }

    public required int RowsRead { get; init; }

    public required int RowsReady { get; init; }

    public required int RowsLeftOut { get; init; }

    /// <summary>Months of leavers that the extract holds.</summary>
    public required int LeaversCoverMonths { get; init; }

    /// <summary>Children aged 0 to 17 in the area with which the figures were computed; null where none was set.</summary>
    public required decimal? Population { get; set; }

    /// <summary>When its records of people were deleted (UTC); null while they are kept.</summary>
    public DateOnly? RecordsDeletedOn { get; set; }

    /// <summary>For how many years the council kept them then.</summary>
    public int? RecordsKeptForYears { get; set; }

    public RecordsDeletion? RecordsDeleted =>
        RecordsDeletedOn is { } on && RecordsKeptForYears is { } years ? new RecordsDeletion(on, years) : null;

    public MonthVersion ToVersion() => new(
        Month,
        Number,
        State,
        IsCurrent,
        State == VersionState.Published,
        LoadedAt,
        Files,
        new RowCounts(RowsRead, RowsReady, RowsLeftOut),
        Restores,
        IsUndone,
        Reason)
    {
        RecordsDeleted = RecordsDeleted,
    };
}
