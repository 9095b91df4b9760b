using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Loads;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests.Audit;

/// <summary>What stores save is recorded with it, and what is recorded can be found.</summary>
public sealed class AuditStoreTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task What_happens_to_a_month_is_recorded_with_who_when_and_why()
    {
        var months = new MonthStore(await _file.OpenAsync());

        await months.AcceptAsync(Samples.Accept() with { State = VersionState.Published }, CancellationToken.None);
        await months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 1000), CancellationToken.None);
        await months.ChangeStateAsync(Samples.October, 2, VersionState.Approved, null, "a head of service", Samples.Noon, CancellationToken.None);
        await months.ChangeStateAsync(Samples.October, 2, VersionState.Published, "checked", "a head of service", Samples.Noon, CancellationToken.None);
        await months.ChangeStateAsync(Samples.October, 2, VersionState.Draft, "a mistake", "a head of service", Samples.Noon, CancellationToken.None);

        Assert.Equal(
            [
                (1, "an analyst", "month-loaded", "late data", "1"),
                (2, "an analyst", "month-published", "late data", "1"),
                (3, "an analyst", "month-loaded", "late data", "2"),
                (4, "a head of service", "month-approved", null, "2"),
                (5, "a head of service", "month-no-longer-published", null, "1"),
                (6, "a head of service", "month-published", "checked", "2"),
                (7, "a head of service", "month-withdrawn", "a mistake", "2"),
            ],
            (await AllAsync()).Select(entry => (entry.Number, entry.Who, entry.What, entry.Reason, Detail(entry, "version"))));
        Assert.All(await AllAsync(), entry => Assert.Equal(("2026-10", Samples.Noon), (entry.About, entry.At)));
        Assert.Equal(
            """{"files":"a1 ff","left-out":"3","left-out-because":"to be mended","rows":"428","version":"1","warnings-accepted-because":"known"}""",
            (await AllAsync())[0].Details);
    }

    [Fact]
    public async Task A_setting_is_recorded_from_what_to_what()
    {
        var settings = new SettingsStore(await _file.OpenAsync());

        await settings.SetAsync([Setting("hide-up-to", "5")], CancellationToken.None);
        await settings.SetAsync([Setting("hide-up-to", "7"), Setting("region", "North \"East\"")], CancellationToken.None);

        Assert.Equal(
            [("hide-up-to", """{"after":"5"}"""), ("hide-up-to", """{"after":"7","before":"5"}"""), ("region", """{"after":"North \"East\""}""")],
            (await AllAsync()).Select(entry => (entry.About, entry.Details)));
    }

    [Fact]
    public async Task Nothing_is_recorded_of_what_is_not_saved()
    {
        var months = new MonthStore(await _file.OpenAsync());
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        _file.Execute("CREATE TRIGGER Broken BEFORE INSERT ON \"Figures\" BEGIN SELECT RAISE(ABORT, 'broken'); END");

        await Assert.ThrowsAnyAsync<Exception>(
            () => months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 1000), CancellationToken.None));
        var same = await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        var moved = await months.AcceptAsync(Samples.Accept(digest: "c3", expected: 7, from: 1000), CancellationToken.None);

        Assert.IsType<AcceptedVersion.Unchanged>(same);
        Assert.IsType<AcceptedVersion.GroundMoved>(moved);
        Assert.Single(await AllAsync());
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_saved()
    {
        var months = new MonthStore(await _file.OpenAsync());
        _file.Execute("CREATE TRIGGER Broken BEFORE INSERT ON \"Audit\" BEGIN SELECT RAISE(ABORT, 'broken'); END");

        await Assert.ThrowsAnyAsync<Exception>(() => months.AcceptAsync(Samples.Accept(), CancellationToken.None));

        Assert.Empty(await months.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_that_a_file_says_of_a_child_is_in_the_audit()
    {
        var months = new MonthStore(await _file.OpenAsync());
        var accept = Samples.Accept();
        string[] canaries = ["C000001", "Canary", "2011-09-13"];
        await months.AcceptAsync(
            accept with
            {
                Records = accept.Records with { Periods = [.. accept.Records.Periods.Select(period => period with { Team = "Canary" })] },
                Load = accept.Load with
                {
                    Files = [new LoadedFile("Canary.xlsx", 1, "d4", "carescorecard")],
                    Problems = [accept.Load.Problems[0] with { Child = "Canary", Value = "2011-09-13", Message = "Canary" }],
                },
            },
            CancellationToken.None);

        var text = string.Join('\n', await AllAsync());

        Assert.NotEmpty(text);
        Assert.All(canaries, canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_narrows_by_who_what_when_and_text()
    {
        var audit = new AuditStore(await _file.OpenAsync());
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
        await audit.RecordAsync("ada", Samples.Noon.AddDays(1), new AuditEvent(AuditCodes.Exported, "2026-10"), CancellationToken.None);
        await audit.RecordAsync("Grace", Samples.Noon.AddDays(2), new AuditEvent(AuditCodes.ChildrenViewed, "one-placement", "100%_sure"), CancellationToken.None);
        await audit.RecordAsync(null, Samples.Noon.AddDays(3), new AuditEvent(AuditCodes.SignInFailed), CancellationToken.None);

        async Task<string> Find(AuditSearch search, int? before = null, int most = 10) =>
            string.Join(' ', (await audit.FindAsync(search, new AuditPage(before, most), CancellationToken.None)).Select(entry => entry.Number));

        Assert.Equal("4 3 2 1", await Find(new AuditSearch()));
        Assert.Equal("2 1", await Find(new AuditSearch { Who = "ADA" }));
        Assert.Equal("4 1", await Find(new AuditSearch { What = "sign" }));
        Assert.Equal("3", await Find(new AuditSearch { What = "children-viewed" }));
        Assert.Equal("3 2", await Find(new AuditSearch { From = Samples.Noon.AddDays(1), To = Samples.Noon.AddDays(3) }));
        Assert.Equal("3", await Find(new AuditSearch { Text = "0%_S" }));
        Assert.Equal("2", await Find(new AuditSearch { Text = "2026-1" }));
        Assert.Empty(await Find(new AuditSearch { Text = "%" + "sure%" }));
        Assert.Equal("3 2", await Find(new AuditSearch(), before: 4, most: 2));
    }

    [Fact]
    public async Task A_text_that_is_long_or_has_lines_becomes_one_line_of_a_reasonable_length()
    {
        var audit = new AuditStore(await _file.OpenAsync());

        var entry = await audit.RecordAsync(
            new string('w', 300), Samples.Noon, new AuditEvent(AuditCodes.Refused, "a\r\nb\0c", "  "), CancellationToken.None);

        Assert.Equal((new string('w', 200) + "\u2026", "a  b c", null), (entry.Who, entry.About, entry.Reason));
        Assert.True((await audit.VerifyAsync(CancellationToken.None)).IsWhole);
    }

    [Theory]
    [InlineData("UPDATE \"Audit\" SET \"Who\" = 'nobody' WHERE \"Number\" = 1")]
    [InlineData("DELETE FROM \"Audit\" WHERE \"Number\" = 2")]
    [InlineData("INSERT OR REPLACE INTO \"Audit\" SELECT \"Number\", \"At\", 'nobody', \"What\", \"About\", \"Reason\", \"Details\", \"Hash\" FROM \"Audit\"")]
    [InlineData("INSERT INTO \"Audit\" SELECT 9, \"At\", \"Who\", \"What\", \"About\", \"Reason\", \"Details\", \"Hash\" FROM \"Audit\" LIMIT 1")]
    public async Task The_database_itself_refuses_to_change_the_audit(string sql)
    {
        var audit = new AuditStore(await _file.OpenAsync());
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
        await audit.RecordAsync("Ada", Samples.Noon, new AuditEvent(AuditCodes.SignedOut), CancellationToken.None);
        var before = await AllAsync();

        Assert.Throws<SqliteException>(() => _file.Execute(sql));

        Assert.Equal(before, await AllAsync());
    }

    [Fact]
    public async Task An_entry_outside_a_transaction_is_a_mistake_of_ours()
    {
        await using var context = await (await _file.OpenAsync()).Contexts.CreateDbContextAsync();

        Assert.Throws<InvalidOperationException>(
            () => Data.Audit.AuditTable.Append(context, null, Samples.Noon, new AuditEvent(AuditCodes.SignedIn)));
    }

    public void Dispose() => _file.Dispose();

    private static SettingEntry Setting(string name, string value) => new() { Name = name, Value = value, By = "an administrator", At = Samples.Noon };

    private static string? Detail(AuditEntry entry, string name) =>
        System.Text.Json.JsonDocument.Parse(entry.Details).RootElement.GetProperty(name).GetString();

    private async Task<IReadOnlyList<AuditEntry>> AllAsync()
    {
        var entries = new List<AuditEntry>();
        await foreach (var entry in new AuditStore(await _file.OpenAsync()).ReadAsync(new AuditSearch(), CancellationToken.None))
        {
            entries.Add(entry);
        }

        return entries;
    }
}
