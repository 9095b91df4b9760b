using CareScorecard.Data.Audit;
using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CareScorecard.Data;

/// <summary>One council's file, made ready for use: it exists, is ours, and has the tables that this program knows.</summary>
public sealed class ScorecardDatabase : IDisposable
{
    private ScorecardDatabase(DatabaseFile file, IDbContextFactory<ScorecardDbContext> contexts)
    {
        Path = file.Path;
        Contexts = contexts;
        Changes = new ChangeMark(file);
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>One context an operation, disposed after it.</summary>
    public IDbContextFactory<ScorecardDbContext> Contexts { get; }

    internal ChangeMark Changes { get; }

    internal AuditAnchor AuditAnchor => AuditAnchor.Beside(Path);

    /// <summary>
    /// Opens the file, making it and its folder (readable by this user alone) where there is none, and bringing an older file up to
    /// date after backing it up beside itself. Several programs may do so at once: they take turns.
    /// </summary>
    /// <exception cref="DatabaseUnusableException">
    /// The file is no database, is another program's, was made by a newer version of this program, is damaged, or cannot be reached.
    /// </exception>
    public static Task<ScorecardDatabase> OpenAsync(string path, CancellationToken ct) => OpenAsync(path, [], ct);

    /// <param name="interceptors">For tests that stop the program between two commands.</param>
    internal static async Task<ScorecardDatabase> OpenAsync(string path, IReadOnlyList<IInterceptor> interceptors, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new DatabaseFile(System.IO.Path.GetFullPath(path));
        var contexts = new PooledDbContextFactory<ScorecardDbContext>(Options(file, interceptors));
        try
        {
            file.CreateFolder();
            await using (await OpeningLock.TakeAsync(file.LockPath, ct))
            {
                file.CreateOrCheck();
                await using var db = await contexts.CreateDbContextAsync(ct);
                await new DatabasePreparation(file, db).RunAsync(ct);
            }
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw file.Unusable(e);
        }

        return new ScorecardDatabase(file, contexts);
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose() => Changes.Close();

    /// <summary>
    /// Sets the file aside, whole, under another name beside it, and begins an empty one under its own name. Nothing is deleted.
    /// </summary>
    /// <param name="word">Goes into the other name: sample.</param>
    /// <returns>The full path of the file that was set aside.</returns>
    /// <exception cref="DatabaseUnusableException">The new file could not be made; the former one is under its new name.</exception>
    public async Task<string> BeginAnewAsync(string word, CancellationToken ct)
    {
        var file = new DatabaseFile(Path);
        string aside;
        try
        {
            await using (await OpeningLock.TakeAsync(file.LockPath, ct))
            {
                await using (var db = await Contexts.CreateDbContextAsync(ct))
                {
                    // What is still in the log belongs to the file that is set aside.
                    await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
                }

                Changes.Close();
                SqliteConnection.ClearAllPools();
                aside = file.SetAside(word);
                file.CreateOrCheck();
                await using var empty = await Contexts.CreateDbContextAsync(ct);
                await new DatabasePreparation(file, empty).RunAsync(ct);
            }
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw file.Unusable(e);
        }

        return aside;
    }

    private static DbContextOptions<ScorecardDbContext> Options(DatabaseFile file, IReadOnlyList<IInterceptor> interceptors) =>
        new DbContextOptionsBuilder<ScorecardDbContext>()
            .UseSqlite(file.ConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors([new FailedCommit(), new AuditTrail(AuditAnchor.Beside(file.Path)), .. interceptors])
            .Options;
}
