using CareScorecard.Data.SafeKeeping;

namespace CareScorecard.Data.Tests.SafeKeeping;

/// <summary>A backup is made while others write, is whole, and is for this user alone.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    private string Backups => Path.Combine(_file.Folder, "backups");

    [Fact]
    public async Task A_backup_holds_what_the_database_held()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);

        var made = await new BackupStore(database).MakeAsync(Backups, Samples.Noon, 3, CancellationToken.None);

        Assert.Equal(Path.Combine(Backups, "carescorecard-20261103T120000Z.db"), made.Found.Path);
        Assert.Equal((true, 1, 1, false), (made.Found.IsSound, made.Found.Months, made.Found.Audit!.Entries, made.Found.IsOlder));
        Assert.Equal([made.Found.Path], Directory.GetFiles(Backups));
        using var copy = new TemporaryDatabase();
        File.Copy(made.Found.Path, copy.Path);
        Assert.Equal(
            Samples.Accept().Records.Periods,
            (await new MonthStore(await copy.OpenAsync()).ReadRecordsAsync(Samples.October, 1, CancellationToken.None)).Periods);
    }

    [Fact]
    public async Task A_backup_and_its_folder_are_for_this_user_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var made = await new BackupStore(await _file.OpenAsync()).MakeAsync(Backups, Samples.Noon, 3, CancellationToken.None);

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner, File.GetUnixFileMode(made.Found.Path));
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Backups));
    }

    [Fact]
    public async Task As_many_are_kept_as_was_asked_for_and_always_the_one_just_made()
    {
        var backups = new BackupStore(await _file.OpenAsync());
        for (var day = 1; day <= 4; day++)
        {
            await backups.MakeAsync(Backups, Samples.Noon.AddDays(day), 2, CancellationToken.None);
        }

        // A clock that was set back a year: the new backup looks older than all others.
        var made = await backups.MakeAsync(Backups, Samples.Noon.AddYears(-1), 2, CancellationToken.None);

        Assert.Equal(1, made.Deleted);
        Assert.Equal(
            ["carescorecard-20251103T120000Z.db", "carescorecard-20261107T120000Z.db"],
            Directory.GetFiles(Backups).Select(Path.GetFileName).Order());
        Assert.Equal(Samples.Noon.AddDays(4).AddMilliseconds(-123), backups.LastIn(Backups));
    }

    [Fact]
    public async Task What_is_not_ours_in_the_folder_is_left_alone()
    {
        var backups = new BackupStore(await _file.OpenAsync());
        Directory.CreateDirectory(Backups);
        string[] others = ["notes.txt", "carescorecard-old.db", "carescorecard-20200101T000000Z-before-update.db", "other-20200101T000000Z.db"];
        foreach (var other in others)
        {
            await File.WriteAllTextAsync(Path.Combine(Backups, other), "");
        }

        await backups.MakeAsync(Backups, Samples.Noon, 1, CancellationToken.None);
        await backups.MakeAsync(Backups, Samples.Noon.AddDays(1), 1, CancellationToken.None);

        Assert.Equal(
            others.Append("carescorecard-20261104T120000Z.db").Order(), Directory.GetFiles(Backups).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_and_no_backup_is_deleted()
    {
        var backups = new BackupStore(await _file.OpenAsync());
        await backups.MakeAsync(Backups, Samples.Noon, 1, CancellationToken.None);
        var blocked = Path.Combine(_file.Folder, "blocked");
        await File.WriteAllTextAsync(blocked, "a file where the folder should be");

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(
            () => backups.MakeAsync(blocked, Samples.Noon.AddDays(1), 1, CancellationToken.None));

        Assert.StartsWith("The backup could not be made. ", refused.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Backups));
    }

    [Fact]
    public async Task A_backup_made_while_another_program_writes_is_whole()
    {
        var database = await _file.OpenAsync();
        var audit = new AuditStore(database);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await audit.RecordAsync("a writer", Samples.Noon, new AuditEvent(AuditCodes.Exported), CancellationToken.None);
            }
        });

        var made = new List<BackupMade>();
        for (var day = 0; day < 10; day++)
        {
            made.Add(await new BackupStore(database).MakeAsync(Backups, Samples.Noon.AddDays(day), 20, CancellationToken.None));
        }

        await stop.CancelAsync();
        await writing;
        Assert.All(made, backup => Assert.True(backup.Found.IsSound));
        Assert.True(made[^1].Found.Audit!.Entries > made[0].Found.Audit!.Entries);
    }

    [Fact]
    public void The_time_of_a_backup_is_in_its_name()
    {
        const string Database = "/data/care-score.db";

        var name = BackupFile.NameOf(Database, Samples.Noon, "before-update");

        Assert.Equal("care-score-20261103T120000Z-before-update.db", name);
        Assert.Equal(Samples.Noon.AddMilliseconds(-123), BackupFile.TimeOf("/elsewhere/" + name, Database));
        Assert.Null(BackupFile.TimeOf("/elsewhere/care-score-today.db", Database));
    }

    public void Dispose() => _file.Dispose();
}
