using CareScorecard.Data.Audit;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests.SafeKeeping;

/// <summary>A backup comes back in the database's place, and nothing is lost by it.</summary>
public sealed class RestoreTests : IDisposable
{
    private static readonly DateTime Later = Samples.Noon.AddDays(1);

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task What_the_backup_held_is_held_again_and_what_it_replaced_is_kept()
    {
        var backup = await BackedUpAsync();
        var months = new MonthStore(await _file.OpenAsync());
        await months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 1000), CancellationToken.None);

        var restored = await DatabaseRestore.RunAsync(backup, _file.Path, "an administrator", Later, CancellationToken.None);

        Assert.Single(await months.ListAsync(CancellationToken.None));
        Assert.Equal(Path.Combine(_file.Folder, "carescorecard-replaced-20261104T120000Z.db"), restored.ReplacedPath);
        using var replaced = new TemporaryDatabase();
        File.Copy(restored.ReplacedPath!, replaced.Path);
        Assert.Equal(2, (await new MonthStore(await replaced.OpenAsync()).ListAsync(CancellationToken.None)).Count);
        Assert.True(File.Exists(backup));
    }

    [Fact]
    public async Task A_restore_is_in_the_audit_and_the_chain_goes_on()
    {
        var backup = await BackedUpAsync();
        var audit = new AuditStore(await _file.OpenAsync());
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.SignedOut), CancellationToken.None);

        await DatabaseRestore.RunAsync(backup, _file.Path, "an administrator", Later, CancellationToken.None);

        var last = (await audit.FindAsync(new AuditSearch(), new AuditPage(null, 1), CancellationToken.None)).Single();
        Assert.Equal((2, "database-restored", "an administrator", Later), (last.Number, last.What, last.Who, last.At));
        Assert.Equal("""{"entries-restored":"1","last-entry-before":"3"}""", last.Details);
        Assert.Equal("The audit is whole: 2 entries.", (await audit.VerifyAsync(CancellationToken.None)).Words);
    }

    [Fact]
    public async Task A_damaged_database_is_replaced_and_kept()
    {
        var backup = await BackedUpAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(_file.Path, "no database any more");

        var restored = await DatabaseRestore.RunAsync(backup, _file.Path, null, Later, CancellationToken.None);

        Assert.Equal("no database any more", await File.ReadAllTextAsync(restored.ReplacedPath!));
        Assert.Single(await new MonthStore(await _file.OpenAsync()).ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_missing_database_comes_back()
    {
        var backup = await BackedUpAsync();
        SqliteConnection.ClearAllPools();
        foreach (var path in Directory.GetFiles(_file.Folder))
        {
            File.Delete(path);
        }

        var restored = await DatabaseRestore.RunAsync(backup, _file.Path, null, Later, CancellationToken.None);

        Assert.Null(restored.ReplacedPath);
        Assert.Single(await new MonthStore(await _file.OpenAsync()).ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_restored_while_a_program_works_with_the_database()
    {
        var backup = await BackedUpAsync();
        using var one = DatabaseUse.Begin(_file.Path);
        using var another = DatabaseUse.Begin(_file.Path);

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(
            () => DatabaseRestore.RunAsync(backup, _file.Path, null, Later, CancellationToken.None));

        Assert.Equal($"CareScorecard is running on {_file.Path}. Stop it first; nothing was changed.", refused.Message);
        Assert.Empty(Directory.GetFiles(_file.Folder, "*replaced*"));
    }

    [Fact]
    public void No_program_begins_while_a_database_is_restored()
    {
        using var alone = DatabaseUse.TakeAlone(_file.Path);

        Assert.Throws<DatabaseUnusableException>(() => DatabaseUse.Begin(_file.Path));
    }

    [Theory]
    [InlineData("damaged", "is damaged and cannot be read")]
    [InlineData("text", "is not a CareScorecard database")]
    [InlineData("empty", "is not a CareScorecard database")]
    [InlineData("missing", "There is no file ")]
    [InlineData("newer", "was made by a newer version of CareScorecard")]
    [InlineData("audit", "The audit is broken. Entry 1 is not as it was written")]
    public async Task A_backup_that_is_not_sound_is_refused_and_nothing_changes(string fault, string words)
    {
        var backup = await BackedUpAsync();
        switch (fault)
        {
            case "damaged":
                using (var file = File.OpenWrite(backup))
                {
                    file.Seek(4096 * 3, SeekOrigin.Begin);
                    file.Write(Enumerable.Repeat((byte)0xAB, 4096 * 20).ToArray());
                }

                break;
            case "text":
                await File.WriteAllTextAsync(backup, "Child ID,Sex\n");
                break;
            case "empty":
                await File.WriteAllTextAsync(backup, "");
                break;
            case "missing":
                File.Delete(backup);
                break;
            case "newer":
                Execute(backup, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""");
                break;
            default:
                Execute(backup, """DROP TRIGGER "AuditIsNotChanged"; UPDATE "Audit" SET "Who" = 'nobody'""");
                break;
        }

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(
            () => DatabaseRestore.RunAsync(backup, _file.Path, null, Later, CancellationToken.None));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was restored.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_file.Folder, "*replaced*"));
        Assert.Single(await new MonthStore(await _file.OpenAsync()).ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_restored_file_is_for_this_user_alone_and_leaves_nothing_unfinished()
    {
        var backup = await BackedUpAsync();

        await DatabaseRestore.RunAsync(backup, _file.Path, null, Later, CancellationToken.None);

        Assert.Empty(Directory.GetFiles(_file.Folder, "*.unfinished*", SearchOption.AllDirectories));
        Assert.True(File.Exists(_file.Path + AuditAnchor.Ending));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var path in Directory.GetFiles(_file.Folder))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private async Task<string> BackedUpAsync()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);
        return (await new BackupStore(database).MakeAsync(Path.Combine(_file.Folder, "backups"), Samples.Noon, 3, CancellationToken.None)).Found.Path;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
