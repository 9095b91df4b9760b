using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Records;

/// <summary>All the records of one version, table by table.</summary>
internal static class MonthTables
{
    public static void Insert(ScorecardDbContext db, int versionId, MonthRecords records, CancellationToken ct)
    {
        RecordTable<PeriodOfCare>.Of(db).Insert(db, versionId, records.Periods, ct);
        RecordTable<PlacementStay>.Of(db).Insert(db, versionId, records.Placements, ct);
        RecordTable<Review>.Of(db).Insert(db, versionId, records.Reviews, ct);
        RecordTable<CareLeaver>.Of(db).Insert(db, versionId, records.CareLeavers, ct);
        RecordTable<AdoptionCase>.Of(db).Insert(db, versionId, records.Adoptions, ct);
        RecordTable<ReviewingOfficer>.Of(db).Insert(db, versionId, records.ReviewingOfficers, ct);
        RecordTable<SocialWorker>.Of(db).Insert(db, versionId, records.SocialWorkers, ct);
        RecordTable<CouncilMeasure>.Of(db).Insert(db, versionId, records.Measures, ct);
    }

    /// <summary>The records of a version are never changed, so tables read one after another belong together.</summary>
    public static MonthRecords Read(
        ScorecardDbContext db,
        int versionId,
        ReportingMonth month,
        IReadOnlyList<Field> fields,
        int leaversCoverMonths,
        CancellationToken ct)
    {
        var texts = new SharedTexts();
        return new MonthRecords
        {
            Month = month,
            Periods = RecordTable<PeriodOfCare>.Of(db).Read(db, versionId, texts, ct),
            Placements = RecordTable<PlacementStay>.Of(db).Read(db, versionId, texts, ct),
            Reviews = RecordTable<Review>.Of(db).Read(db, versionId, texts, ct),
            CareLeavers = RecordTable<CareLeaver>.Of(db).Read(db, versionId, texts, ct),
            Adoptions = RecordTable<AdoptionCase>.Of(db).Read(db, versionId, texts, ct),
            ReviewingOfficers = RecordTable<ReviewingOfficer>.Of(db).Read(db, versionId, texts, ct),
            SocialWorkers = RecordTable<SocialWorker>.Of(db).Read(db, versionId, texts, ct),
            Measures = RecordTable<CouncilMeasure>.Of(db).Read(db, versionId, texts, ct),
            Fields = fields.ToHashSet(),
            LeaversCoverMonths = leaversCoverMonths,
        };
    }

    /// <summary>As <see cref="Read"/>, with no other list than that of periods of care.</summary>
    public static MonthRecords ReadPeriods(
        ScorecardDbContext db,
        int versionId,
        ReportingMonth month,
        IReadOnlyList<Field> fields,
        int leaversCoverMonths,
        CancellationToken ct) => new()
        {
            Month = month,
            Periods = RecordTable<PeriodOfCare>.Of(db).Read(db, versionId, new SharedTexts(), ct),
            Fields = fields.ToHashSet(),
            LeaversCoverMonths = leaversCoverMonths,
        };

    /// <summary>Deletes who stands in the version, children and staff. Figures that the council brought ready-made stay.</summary>
    public static void DeletePeople(ScorecardDbContext db, int versionId)
    {
        RecordTable<PeriodOfCare>.Of(db).Delete(db, versionId);
        RecordTable<PlacementStay>.Of(db).Delete(db, versionId);
        RecordTable<Review>.Of(db).Delete(db, versionId);
        RecordTable<CareLeaver>.Of(db).Delete(db, versionId);
        RecordTable<AdoptionCase>.Of(db).Delete(db, versionId);
        RecordTable<ReviewingOfficer>.Of(db).Delete(db, versionId);
        RecordTable<SocialWorker>.Of(db).Delete(db, versionId);
    }

    /// <summary>Never of records that were deleted: what they were is not known any more.</summary>
    public static bool AreSame(MonthRecords one, MonthRecords other) =>
        one.Deleted is null
        && other.Deleted is null
        && one.Month == other.Month
        && one.LeaversCoverMonths == other.LeaversCoverMonths
        && one.Fields.SetEquals(other.Fields)
        && one.Periods.SequenceEqual(other.Periods)
        && one.Placements.SequenceEqual(other.Placements)
        && one.Reviews.SequenceEqual(other.Reviews)
        && one.CareLeavers.SequenceEqual(other.CareLeavers)
        && one.Adoptions.SequenceEqual(other.Adoptions)
        && one.ReviewingOfficers.SequenceEqual(other.ReviewingOfficers)
        && one.SocialWorkers.SequenceEqual(other.SocialWorkers)
        && one.Measures.SequenceEqual(other.Measures);
}
