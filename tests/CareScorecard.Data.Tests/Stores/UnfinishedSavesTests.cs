using System.Globalization;

namespace CareScorecard.Data.Tests.Stores;

/// <summary>What the next start says of a save that was cut off.</summary>
public sealed class UnfinishedSavesTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_program_killed_while_it_saved_is_told_of_once_and_recorded()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);
        await SecondProgram.RunAsync("accept", _file.Path, 20.ToString(CultureInfo.InvariantCulture));

        var told = await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None);
        var again = await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None);

        Assert.EndsWith("Nothing of it was saved: version 1 stands as it was.", Assert.Single(told), StringComparison.Ordinal);
        Assert.Empty(again);
        var entry = Assert.Single(await new AuditStore(database).FindAsync(new AuditSearch { What = AuditCodes.SaveUnfinished }, new AuditPage(null, 10), CancellationToken.None));
        Assert.Contains("\"saved\":\"no\"", entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_that_ended_leaves_nothing_to_tell()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(), CancellationToken.None);

        Assert.Empty(Directory.EnumerateFiles(_file.Folder, "*.saving-*"));
        Assert.Empty(await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None));
    }

    [Fact]
    public async Task A_save_of_a_program_that_lives_is_left_alone()
    {
        var database = await _file.OpenAsync();
        using var living = SavingMark.Begin(_file.Path, Samples.Accept());

        Assert.Empty(await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None));
        Assert.Single(Directory.EnumerateFiles(_file.Folder, "*.saving-*"));
    }

    [Fact]
    public async Task A_program_killed_after_the_last_word_of_its_save_has_saved_it_whole()
    {
        var database = await _file.OpenAsync();
        var accept = Samples.Accept();
        await new MonthStore(database).AcceptAsync(accept, CancellationToken.None);
        await File.WriteAllTextAsync(
            SavingMark.Prefix(_file.Path) + "0", new UnfinishedSave(accept.Load.Month, 0, accept.Load.LoadedAt, accept.Load.LoadedBy).Text);

        var told = await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None);

        Assert.EndsWith("It was saved whole all the same, as version 1.", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_mark_says_nothing_and_is_cleared_away()
    {
        var database = await _file.OpenAsync();
        await File.WriteAllTextAsync(SavingMark.Prefix(_file.Path) + "0", "2026-1");

        Assert.Empty(await UnfinishedSaves.TellAsync(database, Samples.Noon, CancellationToken.None));
        Assert.Empty(Directory.EnumerateFiles(_file.Folder, "*.saving-*"));
    }
}
