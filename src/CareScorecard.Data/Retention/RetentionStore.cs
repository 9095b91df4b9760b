using System.Globalization;
using CareScorecard.Data.Audit;
using CareScorecard.Data.Records;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Deletes what months hold of children and staff when it has been kept for long enough. Figures, versions and history stay.</summary>
public sealed class RetentionStore(ScorecardDatabase db)
{
    /// <summary>The months before another that still hold records, oldest first.</summary>
    public async Task<IReadOnlyList<ReportingMonth>> FindHeldBeforeAsync(ReportingMonth month, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.Versions
            .Where(version => version.Month < month && version.RecordsDeletedOn == null)
            .Select(version => version.Month)
            .Distinct()
            .OrderBy(held => held)
            .ToListAsync(ct);
    }

    /// <summary>
    /// Deletes the records and the problems of every version of the months, all of them or none, each month with its audit entry. The
    /// space they had in the file is written over; backups made before still hold them.
    /// </summary>
    /// <param name="at">UTC.</param>
    public Task DeleteAsync(IReadOnlyList<ReportingMonth> months, RecordsDeletion deletion, string? by, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(deletion);
        return Task.Run(
            async () =>
            {
                await using var context = await db.Contexts.CreateDbContextAsync(ct);
                await context.Database.OpenConnectionAsync(ct);

                // Deleted rows would otherwise stay readable in the file until something else needs their place.
                await context.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
                await using (var transaction = await context.Database.BeginTransactionAsync(ct))
                {
                    foreach (var month in months)
                    {
                        await DeleteAsync(context, month, deletion, by, at, ct);
                    }

                    await transaction.CommitAsync(ct);
                }

                await ShrinkAsync(context, ct);
            },
            ct);
    }

    private static async Task DeleteAsync(
        ScorecardDbContext context, ReportingMonth month, RecordsDeletion deletion, string? by, DateTime at, CancellationToken ct)
    {
        var versions = await context.Versions.AsTracking()
            .Where(version => version.Month == month && version.RecordsDeletedOn == null)
            .ToListAsync(ct);
        foreach (var version in versions)
        {
            MonthTables.DeletePeople(context, version.Id);
            version.RecordsDeletedOn = deletion.On;
            version.RecordsKeptForYears = deletion.Years;
        }

        // A problem names the child and the cell.
        var loads = versions.Where(version => version.Restores is null).Select(version => version.Id).ToList();
        foreach (var detail in await context.LoadDetails.Where(detail => loads.Contains(detail.VersionId)).ToListAsync(ct))
        {
            context.Update(new LoadDetailRow
            {
                VersionId = detail.VersionId,
                Fields = detail.Fields,
                Tidied = detail.Tidied,
                Problems = [],
                Choices = detail.Choices,
                Shape = detail.Shape,
            });
        }

        await context.SaveChangesAsync(ct);
        AuditTable.Append(context, by, at, new AuditEvent(AuditCodes.ChildrenDeleted, month.ToString(), null, new Dictionary<string, string?>
        {
            ["kept-for-years"] = deletion.Years.ToString(CultureInfo.InvariantCulture),
            ["versions"] = versions.Count.ToString(CultureInfo.InvariantCulture),
        }));
    }

    private static async Task ShrinkAsync(ScorecardDbContext context, CancellationToken ct)
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", ct);
        }
        catch (SqliteException)
        {
            // The rows are written over all the same: the file stays larger until there is room, or nobody else reads.
        }

        // SQLite's log still holds pages as they were before.
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }
}
