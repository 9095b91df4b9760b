using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Opening;

/// <summary>Brings an existing or empty file to the tables that this program knows. Runs under <see cref="OpeningLock"/>.</summary>
internal sealed class DatabasePreparation(DatabaseFile file, ScorecardDbContext db)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var applied = await AppliedAsync(ct);
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
        {
            throw new DatabaseUnusableException(
                $"{file.Path} was made by a newer version of CareScorecard. Use that version, or restore a backup from before it.");
        }

        if (known.Count > applied.Count)
        {
            await MigrateAsync(applied, ct);
        }

        // Readers do not wait for a writer, nor a writer for readers. Kept in the file; saying it again costs nothing.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
    }

    private async Task<IReadOnlyList<string>> AppliedAsync(CancellationToken ct)
    {
        var tables = await db.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .ToListAsync(ct);
        if (tables.Contains("__EFMigrationsHistory"))
        {
            IReadOnlyList<string> applied = [.. await db.Database.GetAppliedMigrationsAsync(ct)];
            return applied.Count > 0 || tables.All(IsBookkeeping) ? applied : throw file.NoDatabase();
        }

        return tables.All(IsBookkeeping) ? [] : throw file.NoDatabase();
    }

    private async Task MigrateAsync(IReadOnlyList<string> applied, CancellationToken ct)
    {
        if (applied.Count > 0)
        {
            await CheckAsync(ct);
            BackUp(applied[^1]);
        }

        // We hold the only lock that counts: a row that is still here was left by a program that was killed.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", ct);
        await db.Database.MigrateAsync(ct);
    }

    private async Task CheckAsync(CancellationToken ct)
    {
        var found = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check(1)").ToListAsync(ct);
        if (found is not ["ok"])
        {
            throw file.Damaged();
        }
    }

    /// <summary>A copy that SQLite makes, other programs' writing included: a live file is never copied byte by byte.</summary>
    internal void BackUp(string lastMigration)
    {
        var path = file.BackupPathBefore(lastMigration);
        DatabaseFile.OpenPrivately(path, FileMode.Create).Dispose();
        using var backup = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        var open = (SqliteConnection)db.Database.GetDbConnection();
        db.Database.OpenConnection();
        try
        {
            open.BackupDatabase(backup);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    private static bool IsBookkeeping(string table) => table.StartsWith("__EFMigrations", StringComparison.Ordinal);
}
