using System.Globalization;
using System.Text.Json;

namespace CareScorecard.Cli.Tests;

public sealed class AuditCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task What_was_done_is_listed_the_latest_first()
    {
        await Held.SaveAsync(_cli.Database);
        await _cli.RunAsync("settings", "set", "hide-up-to", "7", "--reason", "as the board decided");

        var audit = await _cli.RunAsync("audit");

        var lines = audit.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ExitCode.Done, audit.ExitCode);
        Assert.StartsWith("number  at (UTC)", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["4 setting-changed hide-up-to", "3 month-loaded 2024-02", "2 month-published 2024-01", "1 month-loaded 2024-01"],
            lines[2..].Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(cells => cells.SkipWhile(cell => !int.TryParse(cell, CultureInfo.InvariantCulture, out _)).ToList())
                .Select(cells => $"{cells[0]} {string.Join(' ', cells.SkipWhile(cell => !cell.Contains('-', StringComparison.Ordinal) || char.IsDigit(cell[0])).Take(2))}"));
        Assert.Contains($"{Environment.UserName} (command line)", lines[2], StringComparison.Ordinal);
        Assert.Contains("as the board decided", lines[2], StringComparison.Ordinal);
        Assert.Contains("""{"after":"7"}""", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_narrowed()
    {
        await Held.SaveAsync(_cli.Database);

        var published = await _cli.RunAsync("audit", "--what", "month-p");
        var onTheDay = await _cli.RunAsync("audit", "--from", "2024-02-04", "--to", "2024-02-04");
        var before = await _cli.RunAsync("audit", "--to", "2024-02-03");

        Assert.Equal(3, published.Output.Trim().Split('\n').Length);
        Assert.Equal(4, onTheDay.Output.Trim().Split('\n').Length);
        Assert.Equal("The audit has no such entries.\n", before.Output);
        Assert.Equal(ExitCode.WrongCall, (await _cli.RunAsync("audit", "--from", "4/2/2024")).ExitCode);
    }

    [Fact]
    public async Task A_formula_in_a_reason_is_text_in_the_csv()
    {
        await _cli.RunAsync("settings", "set", "region", "North East", "--reason", "=cmd|'/c calc'!A1");

        var csv = await _cli.RunAsync("audit", "--format", "csv");

        var lines = csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Number,At (UTC),Who,What,About,Reason,Details,Hash", lines[0]);
        Assert.Contains(",setting-changed,region,'=cmd|'/c calc'!A1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",exported,audit,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_are_an_object_each()
    {
        await _cli.RunAsync("settings", "set", "region", "North East");

        var exported = await _cli.RunAsync("audit", "--format", "jsonl", "--what", "setting-changed");

        using var line = JsonDocument.Parse(Assert.Single(exported.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal((1, "setting-changed", "2024-03-04T09:30:00Z"), (
            line.RootElement.GetProperty("number").GetInt32(),
            line.RootElement.GetProperty("what").GetString(),
            line.RootElement.GetProperty("at").GetString()));
        Assert.Equal("North East", line.RootElement.GetProperty("details").GetProperty("after").GetString());
        Assert.Equal(64, line.RootElement.GetProperty("hash").GetString()!.Length);
    }

    [Fact]
    public async Task An_audit_that_is_whole_says_so_and_gives_its_hash()
    {
        await Held.SaveAsync(_cli.Database);

        var verified = await _cli.RunAsync("audit", "verify");

        Assert.Equal(ExitCode.Done, verified.ExitCode);
        Assert.Matches("^The audit is whole: 3 entries.\nHash of the last entry, to be kept elsewhere: [0-9a-f]{64}\n$", verified.Output);
    }

    [Fact]
    public async Task A_broken_audit_names_the_entry_and_a_script_is_told()
    {
        await Held.SaveAsync(_cli.Database);
        using (var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_cli.Database};Pooling=False"))
        {
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "DROP TRIGGER \"AuditIsNotChanged\"; UPDATE \"Audit\" SET \"Who\" = 'nobody' WHERE \"Number\" = 2";
            command.ExecuteNonQuery();
        }

        var verified = await _cli.RunAsync("audit", "verify");

        Assert.Equal(ExitCode.Stopped, verified.ExitCode);
        Assert.Equal(
            "The audit is broken. Entry 2 is not as it was written, or does not follow the entry before it.\n", verified.Output);
    }

    [Fact]
    public async Task An_audit_that_goes_on_from_a_backup_holds_all_that_the_backup_holds()
    {
        await Held.SaveAsync(_cli.Database);
        var backup = (await _cli.RunAsync("backup", "--to", _cli.PathOf("safe"))).Output.Trim();
        await _cli.RunAsync("settings", "set", "region", "North East");

        var verified = await _cli.RunAsync("audit", "verify", "--against", backup);

        Assert.Equal(ExitCode.Done, verified.ExitCode);
        Assert.Matches(
            "^The audit is whole: 5 entries.\nHash of the last entry, to be kept elsewhere: [0-9a-f]{64}\nIt holds all that the backup holds: entries 1 to 3, as they were.\n$",
            verified.Output);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_read_is_said_and_proves_nothing()
    {
        await Held.SaveAsync(_cli.Database);

        var missing = await _cli.RunAsync("audit", "verify", "--against", _cli.PathOf("none.db"));
        var foreign = await _cli.RunAsync("audit", "verify", "--against", _cli.Write("minutes.db", "minutes of the panel"));

        Assert.Equal((ExitCode.Failed, "There is no file ~/none.db.\n"), (missing.ExitCode, missing.Said));
        Assert.Equal((ExitCode.Failed, "~/minutes.db is not a CareScorecard database. Nothing in it was changed.\n"), (foreign.ExitCode, foreign.Said));
    }

    public void Dispose() => _cli.Dispose();
}
