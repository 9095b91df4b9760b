using System.Globalization;
using CareScorecard.Data.Audit;

namespace CareScorecard.Data.Tests.Audit;

/// <summary>Whatever somebody with the file in hand does to the audit is found, with its number.</summary>
public sealed class AuditVerificationTests : IDisposable
{
    private const int Entries = 9;

    private static readonly string[] Columns = ["At", "Who", "What", "About", "Reason", "Details", "Hash"];

    private readonly TemporaryDatabase _file = new();

    public static TheoryData<string, int> EveryField()
    {
        var fields = new TheoryData<string, int>();
        foreach (var column in Columns)
        {
            fields.Add(column, 1);
            fields.Add(column, 5);
            fields.Add(column, Entries);
        }

        return fields;
    }

    [Theory]
    [MemberData(nameof(EveryField))]
    public async Task A_changed_field_is_found_with_its_number(string column, int number)
    {
        var audit = await WrittenAsync();
        var value = column switch
        {
            "At" => "'2026-11-03 12:00:00.124'",
            "Hash" => $"'{new string('a', AuditChain.HashLength)}'",
            _ => $"COALESCE(\"{column}\", '') || 'x'",
        };

        Tamper(string.Create(CultureInfo.InvariantCulture, $"UPDATE \"Audit\" SET \"{column}\" = {value} WHERE \"Number\" = {number}"));

        var verdict = await audit.VerifyAsync(CancellationToken.None);
        Assert.Equal(new AuditBreak(number, AuditBreakKind.Changed), verdict.Breaks[0]);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"The audit is broken. Entry {number} is not as it was written"), verdict.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who", "Reason")]
    [InlineData("About", "Reason")]
    public async Task A_text_moved_to_another_field_is_found(string from, string to)
    {
        var audit = await WrittenAsync();

        Tamper($"UPDATE \"Audit\" SET \"{to}\" = \"{from}\", \"{from}\" = \"{to}\" WHERE \"Number\" = 3");

        Assert.Equal([new AuditBreak(3, AuditBreakKind.Changed)], (await audit.VerifyAsync(CancellationToken.None)).Breaks);
    }

    [Fact]
    public async Task A_removed_entry_is_found()
    {
        var audit = await WrittenAsync();

        Tamper("DELETE FROM \"Audit\" WHERE \"Number\" = 4");

        Assert.Equal([new AuditBreak(4, AuditBreakKind.Missing)], (await audit.VerifyAsync(CancellationToken.None)).Breaks);
    }

    [Fact]
    public async Task A_removed_entry_is_found_though_those_behind_it_moved_up()
    {
        var audit = await WrittenAsync();

        Tamper("DELETE FROM \"Audit\" WHERE \"Number\" = 4; UPDATE \"Audit\" SET \"Number\" = \"Number\" - 1 WHERE \"Number\" > 4");

        Assert.Equal(new AuditBreak(4, AuditBreakKind.Changed), (await audit.VerifyAsync(CancellationToken.None)).Breaks[0]);
    }

    [Fact]
    public async Task Entries_that_changed_places_are_found()
    {
        var audit = await WrittenAsync();

        Tamper("UPDATE \"Audit\" SET \"Number\" = -1 WHERE \"Number\" = 3; UPDATE \"Audit\" SET \"Number\" = 3 WHERE \"Number\" = 4; UPDATE \"Audit\" SET \"Number\" = 4 WHERE \"Number\" = -1");

        Assert.Equal(new AuditBreak(3, AuditBreakKind.Changed), (await audit.VerifyAsync(CancellationToken.None)).Breaks[0]);
    }

    [Fact]
    public async Task An_entry_pushed_in_between_is_found()
    {
        var audit = await WrittenAsync();

        Tamper("""
            UPDATE "Audit" SET "Number" = -"Number" WHERE "Number" > 5;
            UPDATE "Audit" SET "Number" = 1 - "Number" WHERE "Number" < 0;
            INSERT INTO "Audit" SELECT 6, "At", 'nobody', "What", "About", "Reason", "Details", "Hash" FROM "Audit" WHERE "Number" = 5;
            """);

        Assert.Equal(new AuditBreak(6, AuditBreakKind.Changed), (await audit.VerifyAsync(CancellationToken.None)).Breaks[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(9)]
    public async Task Entries_taken_from_the_end_are_found(int from)
    {
        var audit = await WrittenAsync();

        Tamper(string.Create(CultureInfo.InvariantCulture, $"DELETE FROM \"Audit\" WHERE \"Number\" >= {from}"));

        Assert.Equal([new AuditBreak(from, AuditBreakKind.EndMissing)], (await audit.VerifyAsync(CancellationToken.None)).Breaks);
    }

    [Fact]
    public async Task Entries_taken_from_the_end_are_found_though_others_were_written_since()
    {
        var audit = await WrittenAsync();
        Tamper("DELETE FROM \"Audit\" WHERE \"Number\" >= 7");

        for (var i = 0; i < 5; i++)
        {
            await audit.RecordAsync("Mallory", Samples.Noon, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
        }

        Assert.Equal([new AuditBreak(Entries, AuditBreakKind.Rewritten)], (await audit.VerifyAsync(CancellationToken.None)).Breaks);
    }

    [Fact]
    public async Task A_missing_end_is_said_and_is_no_break()
    {
        var audit = await WrittenAsync();

        File.Delete(_file.Path + AuditAnchor.Ending);

        var verdict = await audit.VerifyAsync(CancellationToken.None);
        Assert.Equal((Entries, true, false), (verdict.Entries, verdict.IsWhole, verdict.EndIsKnown));
        Assert.Contains("cannot be told", verdict.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_change_to_any_entry_is_found()
    {
        var random = new Random(20261122);
        for (var attempt = 0; attempt < 60; attempt++)
        {
            using var file = new TemporaryDatabase();
            var audit = await WrittenAsync(file, random.Next(1, 20));
            var name = Columns[random.Next(1, Columns.Length - 1)];
            var number = random.Next(1, (await audit.VerifyAsync(CancellationToken.None)).Entries + 1);
            var column = $"COALESCE(\"{name}\", '')";
            var place = random.Next(1, 6);

            Tamper(file, string.Create(CultureInfo.InvariantCulture, $"""
                UPDATE "Audit" SET "{name}" = substr({column}, 1, {place} - 1) || char(unicode(substr({column} || 'xxxxx', {place}, 1)) + 1) || substr({column}, {place} + 1)
                WHERE "Number" = {number}
                """));

            Assert.Equal([new AuditBreak(number, AuditBreakKind.Changed)], (await audit.VerifyAsync(CancellationToken.None)).Breaks);
        }
    }

    [Fact]
    public async Task Programs_that_write_at_once_leave_one_whole_chain()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _file.OpenAsync()));

        await Task.WhenAll(databases.Select((database, program) => Task.Run(async () =>
        {
            var audit = new AuditStore(database);
            for (var i = 0; i < 25; i++)
            {
                await audit.RecordAsync($"program {program}", Samples.Noon, new AuditEvent(AuditCodes.Exported), CancellationToken.None);
            }
        })));

        var verdict = await new AuditStore(databases[0]).VerifyAsync(CancellationToken.None);
        Assert.Equal("The audit is whole: 100 entries.", verdict.Words);
        Assert.Equal(verdict.LastHash, AuditAnchor.Beside(_file.Path).Read()!.Hash);
    }

    [Fact]
    public async Task The_sum_is_the_one_that_is_written_down()
    {
        var audit = await WrittenAsync();
        var first = (await audit.FindAsync(new AuditSearch(), new AuditPage(2, 1), CancellationToken.None)).Single();
        using var by = new MemoryStream();
        by.Write(new byte[32]);
        foreach (var field in new[] { "1", "2026-11-03T12:00:00.1230000Z", "Ada", "exported", "2026-10", null, """{"n":"0"}""" })
        {
            by.Write(field is null ? [0xFF, 0xFF, 0xFF, 0xFF] : [0, 0, 0, (byte)field.Length]);
            by.Write(System.Text.Encoding.UTF8.GetBytes(field ?? ""));
        }

        var hash = System.Security.Cryptography.SHA256.HashData(by.ToArray());

        Assert.Equal(Convert.ToHexStringLower(hash), first.Hash);
    }

    public void Dispose() => _file.Dispose();

    private Task<AuditStore> WrittenAsync() => WrittenAsync(_file, Entries);

    private static async Task<AuditStore> WrittenAsync(TemporaryDatabase file, int entries)
    {
        var audit = new AuditStore(await file.OpenAsync());
        for (var i = 0; i < entries; i++)
        {
            await audit.RecordAsync(
                "Ada",
                Samples.Noon,
                new AuditEvent(AuditCodes.Exported, "2026-10", i == 0 ? null : $"reason {i}", new Dictionary<string, string?> { ["n"] = $"{i}" }),
                CancellationToken.None);
        }

        Assert.True((await audit.VerifyAsync(CancellationToken.None)).IsWhole);
        return audit;
    }

    private void Tamper(string sql) => Tamper(_file, sql);

    // As somebody would who can open the file: the triggers first.
    private static void Tamper(TemporaryDatabase file, string sql) => file.Execute(
        "DROP TRIGGER \"AuditIsNotChanged\"; DROP TRIGGER \"AuditIsNotDeleted\"; DROP TRIGGER \"AuditIsInOrder\";" + sql);
}
