using CareScorecard.Data.Audit;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests.Audit;

/// <summary>An audit that somebody wrote anew is whole in itself; a backup kept elsewhere tells that it is another one.</summary>
public sealed class AuditComparisonTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();
    private readonly DirectoryInfo _safe = Directory.CreateTempSubdirectory("carescorecard-safe-");

    [Fact]
    public async Task What_was_added_since_the_backup_is_no_loss()
    {
        var (audit, backup) = await BackedUpAsync(entries: 4);
        await RecordAsync(audit, "later");

        var comparison = await audit.CompareAsync(backup, CancellationToken.None);

        Assert.True(comparison.IsWhole);
        Assert.Equal((5, 4, null), (comparison.Now.Entries, comparison.Then.Entries, comparison.FirstLost));
        Assert.Equal("It holds all that the backup holds: entries 1 to 4, as they were.", comparison.Words);
    }

    /// <summary>With the sums done again and the file beside the database written anew, the chain alone shows nothing.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task An_audit_that_was_written_anew_from_an_entry_on_is_found_with_its_number(int from)
    {
        var (audit, backup) = await BackedUpAsync(entries: 4);
        await WriteAnewAsync(audit, from, Enumerable.Range(from, 5 - from).Select(number => $"another reason {number}"));

        var comparison = await audit.CompareAsync(backup, CancellationToken.None);

        Assert.True(comparison.Now.IsWhole);
        Assert.False(comparison.IsWhole);
        Assert.Equal(from, comparison.FirstLost);
        Assert.Equal($"Entry {from} is not the one that the backup holds: the audit was changed or written anew since.", comparison.Words);
    }

    [Fact]
    public async Task Entries_that_were_taken_from_the_end_are_found_though_nothing_beside_the_database_names_them()
    {
        var (audit, backup) = await BackedUpAsync(entries: 4);
        await WriteAnewAsync(audit, from: 3, []);

        var comparison = await audit.CompareAsync(backup, CancellationToken.None);

        Assert.True(comparison.Now.IsWhole);
        Assert.Equal((false, 3), (comparison.IsWhole, comparison.FirstLost));
        Assert.Equal("The backup holds 4 entries: those from number 3 on are missing here.", comparison.Words);
    }

    [Fact]
    public async Task A_backup_that_was_tampered_with_proves_nothing()
    {
        var (audit, backup) = await BackedUpAsync(entries: 4);
        await using (var file = new SqliteConnection($"Data Source={backup};Pooling=False"))
        {
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "DROP TRIGGER \"AuditIsNotChanged\"; UPDATE \"Audit\" SET \"Who\" = 'nobody' WHERE \"Number\" = 2";
            command.ExecuteNonQuery();
        }

        var comparison = await audit.CompareAsync(backup, CancellationToken.None);

        Assert.False(comparison.IsWhole);
        Assert.Equal(
            "The backup's own audit is broken. Entry 2 is not as it was written, or does not follow the entry before it.", comparison.Words);
    }

    public void Dispose()
    {
        _file.Dispose();
        _safe.Delete(recursive: true);
    }

    private async Task<(AuditStore Audit, string Backup)> BackedUpAsync(int entries)
    {
        var database = await _file.OpenAsync();
        var audit = new AuditStore(database);
        for (var number = 1; number <= entries; number++)
        {
            await RecordAsync(audit, $"reason {number}");
        }

        var made = await new BackupStore(database).MakeAsync(_safe.FullName, Samples.Noon, keep: 1, CancellationToken.None);
        return (audit, made.Found.Path);
    }

    private async Task WriteAnewAsync(AuditStore audit, int from, IEnumerable<string> reasons)
    {
        _file.Execute($"DROP TRIGGER \"AuditIsNotDeleted\"; DELETE FROM \"Audit\" WHERE \"Number\" >= {from}");
        File.Delete(_file.Path + AuditAnchor.Ending);
        foreach (var reason in reasons)
        {
            await RecordAsync(audit, reason);
        }
    }

    private static async Task RecordAsync(AuditStore audit, string reason) =>
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.Exported, "2026-10", reason), CancellationToken.None);
}
