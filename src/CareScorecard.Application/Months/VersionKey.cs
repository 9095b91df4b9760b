using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>All on which it rests what a version's records say: as long as it is the same, nothing that was made of them can be stale.</summary>
internal readonly record struct VersionKey(ReportingMonth Month, int Number, DateTime LoadedAt, decimal? Population, RecordsDeletion? Deleted)
{
    /// <param name="population">Children aged 0 to 17 that apply to the month; null where none is set.</param>
    public static VersionKey Of(MonthVersion version, decimal? population) =>
        new(version.Month, version.Number, version.LoadedAt, population, version.RecordsDeleted);

    /// <summary>Whether what is held under this key is of records that are gone.</summary>
    public bool IsBeforeDeletionOf(MonthVersion version) =>
        version.RecordsDeleted is not null && Deleted is null && Month == version.Month && Number == version.Number;
}
