using System.Globalization;
using CareScorecard.Data.Audit;
using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Puts a backup in the database's place. What was there before is kept beside it, whole.</summary>
public static class DatabaseRestore
{
    /// <param name="backup">Looked over first; stays where it is.</param>
    /// <param name="databasePath">May be missing or damaged.</param>
    /// <param name="who">For the audit.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="DatabaseUnusableException">
    /// The backup is not sound, or a program works with the database: nothing was changed. Or the disk is full.
    /// </exception>
    public static async Task<RestoredDatabase> RunAsync(string backup, string databasePath, string? who, DateTime at, CancellationToken ct)
    {
        var file = new DatabaseFile(Path.GetFullPath(databasePath));
        var report = await DatabaseInspection.RunAsync(backup, ct);
        if (!report.IsSound)
        {
            throw new DatabaseUnusableException($"{report.Problem ?? report.Audit!.Words} Nothing was restored.");
        }

        if (Path.GetFullPath(backup) == file.Path)
        {
            throw new DatabaseUnusableException("The backup and the database are the same file. Nothing was restored.");
        }

        try
        {
            file.CreateFolder();
            using var alone = DatabaseUse.TakeAlone(file.Path);
            var lastKnown = AuditAnchor.Beside(file.Path).Read();
            var replaced = await ReplaceAsync(backup, file, at, ct);
            await RecordAsync(file, report, lastKnown, who, at, ct);
            return new RestoredDatabase(report, replaced);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw file.Unusable(e);
        }
    }

    private static async Task<string?> ReplaceAsync(string backup, DatabaseFile file, DateTime at, CancellationToken ct)
    {
        var unfinished = new DatabaseFile($"{file.Path}.{Guid.NewGuid():N}.unfinished");
        try
        {
            await using (await OpeningLock.TakeAsync(file.LockPath, ct))
            {
                await CopyAsync(backup, unfinished.Path, ct);
                SqliteConnection.ClearAllPools();
                FoldInTheLog(file);
                var replaced = File.Exists(file.Path)
                    ? file.SetAside("replaced-" + at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
                    : null;
                File.Move(unfinished.Path, file.Path);
                return replaced;
            }
        }
        finally
        {
            unfinished.Delete();
        }
    }

    private static async Task CopyAsync(string from, string to, CancellationToken ct)
    {
        await using var source = File.OpenRead(from);
        await using var copy = DatabaseFile.OpenPrivately(to, FileMode.CreateNew);
        await source.CopyToAsync(copy, ct);

        // On the disk before the old file goes: the two must not be lost together.
        copy.Flush(flushToDisk: true);
    }

    /// <summary>What SQLite still has in its log belongs to the file that is set aside. A damaged file keeps its log beside it.</summary>
    private static void FoldInTheLog(DatabaseFile file)
    {
        try
        {
            using var connection = new SqliteConnection(file.ConnectionString + ";Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // Missing, or damaged: that is why it is replaced.
        }
    }

    private static async Task RecordAsync(
        DatabaseFile file, InspectionReport report, AuditHead? lastKnown, string? who, DateTime at, CancellationToken ct)
    {
        var database = await ScorecardDatabase.OpenAsync(file.Path, ct);
        await new AuditStore(database).RecordAsync(
            who,
            at,
            new AuditEvent(AuditCodes.DatabaseRestored, Path.GetFileName(report.Path), null, new Dictionary<string, string?>
            {
                ["entries-restored"] = report.Audit?.Entries.ToString(CultureInfo.InvariantCulture),
                ["last-entry-before"] = lastKnown?.Number.ToString(CultureInfo.InvariantCulture),
            }),
            ct);
        await using var context = await database.Contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        if (AuditTable.Last(context) is { } end)
        {
            AuditAnchor.Beside(file.Path).Write(end);
        }
    }
}

/// <summary>A backup that is now the database.</summary>
/// <param name="Backup">As it was looked over.</param>
/// <param name="ReplacedPath">Where the file is that it replaced; null where there was none.</param>
public sealed record RestoredDatabase(InspectionReport Backup, string? ReplacedPath);
