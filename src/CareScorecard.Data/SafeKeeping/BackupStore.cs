using CareScorecard.Data.Opening;
using CareScorecard.Data.SafeKeeping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The backups of one database: made while others read and write, looked over, and the oldest deleted.</summary>
public sealed class BackupStore(ScorecardDatabase db)
{
    /// <summary>Beside the database: what is lost with its disk is not safe, and so another folder is better.</summary>
    public string DefaultFolder => new DatabaseFile(db.Path).BackupFolder;

    /// <param name="folder">Made where it is missing, for this user alone.</param>
    /// <param name="at">UTC.</param>
    /// <param name="keep">
    /// How many to keep, 1 or more. Older ones are deleted only when the new one is whole, so that the last good one never is.
    /// </param>
    /// <exception cref="DatabaseUnusableException">The backup could not be made; no other was deleted.</exception>
    public Task<BackupMade> MakeAsync(string folder, DateTime at, int keep, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        return Task.Run(
            async () =>
            {
                await using var context = await db.Contexts.CreateDbContextAsync(ct);
                await context.Database.OpenConnectionAsync(ct);
                var report = await BackupFile.WriteAsync(
                    (SqliteConnection)context.Database.GetDbConnection(), Path.GetFullPath(folder), BackupFile.NameOf(db.Path, at, null), ct);
                return new BackupMade(report, Prune(folder, keep, report.Path));
            },
            ct);
    }

    /// <returns>When the latest backup in the folder was made (UTC); null where there is none.</returns>
    public DateTime? LastIn(string folder) =>
        BackupFile.In(folder, db.Path, null) is [var latest, ..] ? BackupFile.TimeOf(latest, db.Path) : null;

    private int Prune(string folder, int keep, string made)
    {
        // By time: where the clock was set back, the one just made may look old, and is kept all the same.
        var old = BackupFile.In(folder, db.Path, null).Where(path => path != made).Skip(keep - 1).ToList();
        foreach (var path in old)
        {
            File.Delete(path);
        }

        return old.Count;
    }
}

/// <summary>A backup that was made.</summary>
/// <param name="Found">What the look over it has found. The file can be used; its audit may be broken, as the database's own is then.</param>
/// <param name="Deleted">Older backups that were deleted for it.</param>
public sealed record BackupMade(InspectionReport Found, int Deleted);
