using CareScorecard.Data;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Cli.Tests;

public sealed class SafeKeepingCommandsTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task What_was_backed_up_comes_back_by_one_command()
    {
        await Held.SaveAsync(_cli.Database);
        var backup = await _cli.RunAsync("backup", "--to", _cli.PathOf("safe"));
        Assert.Equal(ExitCode.Done, (await _cli.RunAsync("settings", "set", "region", "North East")).ExitCode);

        var restored = await _cli.RunAsync("restore", backup.Output.Trim());

        Assert.Equal(ExitCode.Done, backup.ExitCode);
        Assert.Equal("Backed up. The file is whole and holds 2 months. The audit is whole: 3 entries.\n", backup.Said);
        Assert.Equal(_cli.PathOf("safe/carescorecard-20240304T093000Z.db"), backup.Output.Trim());
        Assert.Equal(ExitCode.Done, restored.ExitCode);
        Assert.Equal(
            "Restored. The file is whole and holds 2 months. The audit is whole: 3 entries.\nWhat was there before: ~/data/carescorecard-replaced-20240304T093000Z.db\n",
            restored.Said);
        Assert.Equal("", (await _cli.RunAsync("settings", "get", "region")).Output.Trim());
        Assert.Contains("2024-02", (await _cli.RunAsync("months")).Output, StringComparison.Ordinal);
        Assert.Contains("database-restored", (await _cli.RunAsync("audit")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_backups_are_kept_as_was_asked_for()
    {
        await Held.SaveAsync(_cli.Database);
        Directory.CreateDirectory(_cli.PathOf("safe"));
        foreach (var day in Enumerable.Range(10, 3))
        {
            _cli.Write($"safe/carescorecard-202402{day}T000000Z.db", "");
        }

        var backup = await _cli.RunAsync("backup", "--to", _cli.PathOf("safe"), "--keep", "2");

        Assert.EndsWith("The 2 oldest backups were deleted.\n", backup.Said, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_cli.PathOf("safe")).Length);
        Assert.Equal(ExitCode.WrongCall, (await _cli.RunAsync("backup", "--keep", "0")).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_restored_while_the_program_runs()
    {
        await Held.SaveAsync(_cli.Database);
        var backup = (await _cli.RunAsync("backup")).Output.Trim();
        using var running = DatabaseUse.Begin(_cli.Database);

        var refused = await _cli.RunAsync("restore", backup);

        Assert.Equal(ExitCode.Failed, refused.ExitCode);
        Assert.Equal("CareScorecard is running on ~/data/carescorecard.db. Stop it first; nothing was changed.\n", refused.Said);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_not_restored()
    {
        await Held.SaveAsync(_cli.Database);

        var refused = await _cli.RunAsync("restore", _cli.Write("notes.txt", "not a backup at all"));

        Assert.Equal(ExitCode.Failed, refused.ExitCode);
        Assert.Equal("~/notes.txt is not a CareScorecard database. Nothing in it was changed. Nothing was restored.\n", refused.Said);
    }

    [Fact]
    public async Task A_database_that_is_whole_says_so_and_one_that_is_damaged_too()
    {
        await Held.SaveAsync(_cli.Database);
        var whole = await _cli.RunAsync("verify");
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(_cli.Database))
        {
            file.Seek(4096 * 4, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xAB, 4096 * 20).ToArray());
        }

        var damaged = await _cli.RunAsync("verify");

        Assert.Equal((ExitCode.Done, "The file is whole and holds 2 months. The audit is whole: 3 entries.\n"), (whole.ExitCode, whole.Output));
        Assert.Equal(ExitCode.Stopped, damaged.ExitCode);
        Assert.Contains("is damaged and cannot be read. Restore the last backup", damaged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_is_said()
    {
        await Held.SaveAsync(_cli.Database);
        await new AuditStore(await ScorecardDatabase.OpenAsync(_cli.Database, CancellationToken.None)).RecordAsync(
            "Ada", new DateTime(2024, 4, 1, 0, 0, 0, DateTimeKind.Utc), new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);

        var verified = await _cli.RunAsync("verify");

        Assert.Equal(ExitCode.Done, verified.ExitCode);
        Assert.Equal(
            "The computer's clock says 4 March 2024, but the audit has an entry of 1 April 2024. Set the clock, or find out why it was ahead.\n",
            verified.Said);
    }

    public void Dispose() => _cli.Dispose();
}
