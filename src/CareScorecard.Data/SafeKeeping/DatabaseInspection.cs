using CareScorecard.Data.Audit;
using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Looks a database or a backup over from beginning to end, without changing it.</summary>
public static class DatabaseInspection
{
    /// <summary>
    /// Bytes above which SQLite's quick check is made: it reads every page, and leaves out only that indexes and tables agree. A council's
    /// ten years are a few hundred MB.
    /// </summary>
    public const long LargestInFull = 1L << 30;

    /// <summary>
    /// Reads every page, the months and the audit. The file beside a database that names the last audit entry is looked at where there is
    /// one.
    /// </summary>
    public static Task<InspectionReport> RunAsync(string path, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Task.Run(() => InspectAsync(new DatabaseFile(Path.GetFullPath(path)), ct), ct);
    }

    /// <summary>Looks at a file that may lie where nothing may be written.</summary>
    internal static ScorecardDbContext OpenReadOnly(string path) => new(
        new DbContextOptionsBuilder<ScorecardDbContext>()
            .UseSqlite(new DatabaseFile(path).ReadOnlyConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options);

    private static async Task<InspectionReport> InspectAsync(DatabaseFile file, CancellationToken ct)
    {
        if (!File.Exists(file.Path))
        {
            return InspectionReport.Unusable(file.Path, $"There is no file {file.Path}.");
        }

        try
        {
            var anchor = AuditAnchor.Beside(file.Path).Read();
            await using var context = OpenReadOnly(file.Path);
            await context.Database.OpenConnectionAsync(ct);
            if (await IsDamagedAsync(file, context, ct))
            {
                return InspectionReport.Unusable(file.Path, file.Damaged().Message);
            }

            var applied = await new DatabasePreparation(file, context).AppliedAsync(ct);
            if (applied.Count == 0)
            {
                return InspectionReport.Unusable(file.Path, file.NoDatabase().Message);
            }

            return new InspectionReport(file.Path, null)
            {
                IsOlder = applied.Count < context.Database.GetMigrations().Count(),
                Months = await MonthsAsync(context, ct),
                Audit = AuditTable.IsThere(context) ? await AuditVerification.RunAsync(context, anchor, ct) : null,
            };
        }
        catch (DatabaseUnusableException e)
        {
            return InspectionReport.Unusable(file.Path, e.Message);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InspectionReport.Unusable(file.Path, file.Unusable(e).Message);
        }
    }

    private static async Task<bool> IsDamagedAsync(DatabaseFile file, ScorecardDbContext context, CancellationToken ct)
    {
        var check = new FileInfo(file.Path).Length > LargestInFull
            ? "SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1"
            : "SELECT integrity_check AS Value FROM pragma_integrity_check LIMIT 1";
        return await context.Database.SqlQueryRaw<string>(check).ToListAsync(ct) is not ["ok"];
    }

    // Plain SQL: an older file lacks columns that the model has.
    private static Task<int> MonthsAsync(ScorecardDbContext context, CancellationToken ct) => context.Database
        .SqlQueryRaw<int>("""SELECT COUNT(DISTINCT "Month") AS Value FROM "MonthVersions" WHERE "IsCurrent" = 1""")
        .SingleAsync(ct);
}
