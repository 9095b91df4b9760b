using System.Globalization;
using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CareScorecard.Data.Tests.Opening;

public sealed class ScorecardDatabaseTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task The_tables_are_those_of_the_model()
    {
        var database = await _file.OpenAsync();

        await using var db = await database.Contexts.CreateDbContextAsync();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_new_file_and_its_folder_are_for_this_user_alone()
    {
        var path = Path.Combine(_file.Folder, "new", "deeper", "scorecard.db");

        var database = await ScorecardDatabase.OpenAsync(path, CancellationToken.None);

        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);
        Assert.Equal(path, database.Path);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
            {
                Assert.Equal(Owner, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public async Task Readers_and_a_writer_do_not_wait_for_each_other()
    {
        await _file.OpenAsync();

        Assert.Equal("wal", _file.Scalar("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Opening_again_keeps_what_is_there()
    {
        await new MonthStore(await _file.OpenAsync()).AcceptAsync(Samples.Accept(), CancellationToken.None);

        var again = new MonthStore(await _file.OpenAsync());

        Assert.Equal(1, (await again.FindCurrentAsync(null, CancellationToken.None))!.Number);
        Assert.Empty(Directory.GetFiles(_file.Folder, "*update*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Five_programs_may_open_a_new_file_at_once()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(_file.OpenAsync)));

        Assert.Equal(5, opened.Length);
        await using var db = await opened[0].Contexts.CreateDbContextAsync();
        Assert.Equal((long)db.Database.GetMigrations().Count(), _file.Scalar("""SELECT COUNT(*) FROM "__EFMigrationsHistory" """));
    }

    [Theory]
    [InlineData("Child ID,Sex,Date of birth\nC1,Male,01/02/2015\n")]
    [InlineData("x")]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone(string text)
    {
        await File.WriteAllTextAsync(_file.Path, text);

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(_file.OpenAsync);

        Assert.Equal($"{_file.Path} is not a CareScorecard database. Nothing in it was changed.", refused.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(_file.Path));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_alone()
    {
        _file.Execute("CREATE TABLE Recipes (Name TEXT)");

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(_file.OpenAsync);

        Assert.Equal($"{_file.Path} is not a CareScorecard database. Nothing in it was changed.", refused.Message);
        Assert.Equal(1L, _file.Scalar("SELECT COUNT(*) FROM sqlite_master"));
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(
            () => ScorecardDatabase.OpenAsync(_file.Folder, CancellationToken.None));

        Assert.Equal($"{_file.Folder} is a folder, not a file. Give the path of the database file itself.", refused.Message);
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused()
    {
        await _file.OpenAsync();
        _file.Execute("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""");

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(_file.OpenAsync);

        Assert.Equal(
            $"{_file.Path} was made by a newer version of CareScorecard. Use that version, or restore a backup from before it. "
            + $"(The file has 29990101000000_FromTheFuture; this program knows steps up to {await LastMigrationAsync()}.)",
            refused.Message);
    }

    [Fact]
    public async Task A_damaged_file_is_refused_in_plain_words()
    {
        await _file.OpenAsync();
        _file.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        using (var file = new FileStream(_file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Seek(100, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xAB, 4096 * 3).ToArray());
        }

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(_file.OpenAsync);

        Assert.Equal(
            $"The database {_file.Path} is damaged and cannot be read. Restore the last backup: carescorecard restore FILE. The damaged file is kept.",
            refused.Message);
    }

    [Fact]
    public async Task A_migration_lock_left_by_a_killed_program_is_cleared()
    {
        _file.Execute("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """);

        var database = await _file.OpenAsync();

        Assert.Empty(await new MonthStore(database).ListAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(20)]
    public async Task A_program_killed_in_mid_migration_can_be_started_again(int commands)
    {
        var exit = await SecondProgram.RunAsync("open", _file.Path, commands.ToString(CultureInfo.InvariantCulture));

        var months = new MonthStore(await _file.OpenAsync());

        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        Assert.Equal(SecondProgram.Killed, exit);
        Assert.Single(await months.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_older_file_is_backed_up_and_then_brought_up_to_date()
    {
        await MigrateToFirstAsync();

        var database = await _file.OpenAsync();

        var report = await DatabaseInspection.RunAsync(Assert.Single(Directory.GetFiles(Path.Combine(_file.Folder, "backups"))), CancellationToken.None);
        Assert.Equal((null, true, 0, null), (report.Problem, report.IsOlder, report.Months, report.Audit));
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);
        Assert.False((await DatabaseInspection.RunAsync(_file.Path, CancellationToken.None)).IsOlder);
    }

    [Fact]
    public async Task The_backup_before_a_migration_holds_what_the_file_held()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await new DatabasePreparation(new DatabaseFile(_file.Path), db).BackUpAsync(CancellationToken.None);
        }

        var backup = Assert.Single(Directory.GetFiles(Path.Combine(_file.Folder, "backups")));
        var opened = new MonthStore(await ScorecardDatabase.OpenAsync(backup, CancellationToken.None));

        Assert.Matches("carescorecard-[0-9]{8}T[0-9]{6}Z-before-update.db$", backup);
        Assert.Equal(
            Samples.Accept().Records.Periods,
            (await opened.ReadRecordsAsync(Samples.October, 1, CancellationToken.None)).Periods);
        using var pooled = new SqliteConnection(new DatabaseFile(backup).ConnectionString);
        SqliteConnection.ClearPool(pooled);
    }

    private async Task MigrateToFirstAsync()
    {
        await using var db = new ScorecardDbContext(
            new DbContextOptionsBuilder<ScorecardDbContext>().UseSqlite($"Data Source={_file.Path};Pooling=False").Options);
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
    }

    private static async Task<string> LastMigrationAsync()
    {
        using var other = new TemporaryDatabase();
        await using var db = await (await other.OpenAsync()).Contexts.CreateDbContextAsync();
        return db.Database.GetMigrations().Last();
    }

    public void Dispose() => _file.Dispose();
}
