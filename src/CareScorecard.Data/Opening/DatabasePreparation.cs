using CareScorecard.Data.SafeKeeping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Opening;

/// <summary>Brings an existing or empty file to the tables that this program knows. Runs under <see cref="OpeningLock"/>.</summary>
internal sealed class DatabasePreparation(DatabaseFile file, ScorecardDbContext db)
{
    public const string BeforeUpdate = "before-update";

    private const int UpdatesKept = 5;

    public async Task RunAsync(CancellationToken ct)
    {
        var applied = await AppliedAsync(ct);
        var known = db.Database.GetMigrations().ToList();
        if (known.Count > applied.Count)
        {
            await MigrateAsync(applied, ct);
        }

        // Readers do not wait for a writer, nor a writer for readers. Kept in the file; saying it again costs nothing.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
    }

    /// <summary>What the file has of this program's migrations; none where it is empty.</summary>
    /// <exception cref="DatabaseUnusableException">It is another program's, or was made by a newer version of this one.</exception>
    public async Task<IReadOnlyList<string>> AppliedAsync(CancellationToken ct)
    {
        var tables = await db.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .ToListAsync(ct);
        if (tables.Contains("__EFMigrationsHistory"))
        {
            IReadOnlyList<string> applied = [.. await db.Database.GetAppliedMigrationsAsync(ct)];
            if (applied.Count == 0 && !tables.All(IsBookkeeping))
            {
                throw file.NoDatabase();
            }

            var known = db.Database.GetMigrations().ToList();
            return applied.Except(known).FirstOrDefault() is { } unknown ? throw file.Newer(unknown, known[^1]) : applied;
        }

        return tables.All(IsBookkeeping) ? [] : throw file.NoDatabase();
    }

    private async Task MigrateAsync(IReadOnlyList<string> applied, CancellationToken ct)
    {
        if (applied.Count > 0)
        {
            await CheckAsync(ct);
            await BackUpAsync(ct);
        }

        // We hold the only lock that counts: a row that is still here was left by a program that was killed.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", ct);
        await db.Database.MigrateAsync(ct);
    }

    private async Task CheckAsync(CancellationToken ct)
    {
        var found = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").ToListAsync(ct);
        if (found is not ["ok"])
        {
            throw file.Damaged();
        }
    }

    /// <summary>Beside the database, under a name that says why; a few of them are kept.</summary>
    internal async Task BackUpAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var at = TimeProvider.System.GetUtcNow().UtcDateTime;
            await BackupFile.WriteAsync(
                (SqliteConnection)db.Database.GetDbConnection(), file.BackupFolder, BackupFile.NameOf(file.Path, at, BeforeUpdate), ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        foreach (var old in BackupFile.In(file.BackupFolder, file.Path, BeforeUpdate).Skip(UpdatesKept))
        {
            File.Delete(old);
        }
    }

    private static bool IsBookkeeping(string table) => table.StartsWith("__EFMigrations", StringComparison.Ordinal);
}
