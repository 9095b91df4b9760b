using System.Text.Json.Nodes;

namespace CareScorecard.Cli.Tests;

public sealed class MonthsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_lists_every_version_the_latest_first()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("months", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Golden.Is(
            """
            { "months": [
              { "month": "2024-02", "asAt": "2024-02-29", "version": 1, "state": "draft", "current": true, "published": false,
                "loadedAt": "2024-03-04T10:00:00Z", "files": [ "2024-02.xlsx" ], "rows": { "read": 12, "ready": 12, "leftOut": 0 },
                "restores": null, "undone": false, "reason": null },
              { "month": "2024-01", "asAt": "2024-01-31", "version": 1, "state": "published", "current": true, "published": true,
                "loadedAt": "2024-02-04T10:00:00Z", "files": [ "2024-01.xlsx" ], "rows": { "read": 10, "ready": 10, "leftOut": 0 },
                "restores": null, "undone": false, "reason": null }
            ] }
            """,
            result.Output);
    }

    [Fact]
    public async Task Text_lists_who_sees_what()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("months");

        Assert.Equal(
            """
            month    version  state      seen by          loaded (UTC)      rows  from
            -------  -------  ---------  ---------------  ----------------  ----  ------------
            2024-02        1  draft      staff            2024-03-04 10:00    12  2024-02.xlsx
            2024-01        1  published  staff and board  2024-02-04 10:00    10  2024-01.xlsx

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public async Task A_month_is_approved_published_and_withdrawn()
    {
        await Held.SaveAsync(_cli.Database);

        var approved = await _cli.RunAsync("months", "approve", "2024-02");
        var published = await _cli.RunAsync("months", "publish", "2024-02");
        var seen = await _cli.RunAsync("scorecard", "--public");
        var withdrawn = await _cli.RunAsync("months", "withdraw", "2024-02", "--reason", "A file was missing.");
        var seenThen = await _cli.RunAsync("scorecard", "--public");

        Assert.Equal((0, "", "February 2024, version 1: approved, seen by staff.\n"), (approved.ExitCode, approved.Output, approved.Said));
        Assert.Equal((0, "February 2024, version 1: published, seen by staff and board.\n"), (published.ExitCode, published.Said));
        Assert.StartsWith("February 2024, ", seen.Output, StringComparison.Ordinal);
        Assert.Equal((0, "February 2024, version 1: draft, seen by staff.\n"), (withdrawn.ExitCode, withdrawn.Said));
        Assert.StartsWith("January 2024, ", seenThen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_load_is_undone_unless_the_board_sees_it_and_nothing_was_before_it()
    {
        await Held.SaveAsync(_cli.Database);

        var silent = await _cli.RunAsync("months", "undo", "2024-01");
        var refused = await _cli.RunAsync("months", "undo", "2024-01", "--reason", "A wrong file.");
        var undone = await _cli.RunAsync("months", "undo", "2024-02");
        var left = await _cli.RunAsync("scorecard");

        Assert.Equal(
            (1, "Nothing has changed. Say why a past month changes: the reason is kept with the month, and shown beside every figure that it restates.\n"),
            (silent.ExitCode, silent.Said));
        Assert.Equal(
            (1, "Nothing has changed. January 2024 is published, and nothing was loaded before it: withdraw it first.\n"),
            (refused.ExitCode, refused.Said));
        Assert.Equal((0, "February 2024, version 1: draft, seen by nobody, undone.\n"), (undone.ExitCode, undone.Said));
        Assert.StartsWith("January 2024, ", left.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_month_said_before_comes_back_as_a_new_version()
    {
        await Held.SaveAsync(_cli.Database, Held.Records(Held.February, children: 12, moved: 4));
        await Held.SaveAsync(_cli.Database, Held.Records(Held.February, children: 12, moved: 5), expected: 1);

        var undone = await _cli.RunAsync("months", "undo", "2024-02", "--reason", "C5 had not moved.");
        var text = await _cli.RunAsync("months");
        var json = await _cli.RunAsync("months", "--format", "json");
        var now = await _cli.RunAsync("indicator", "one-placement", "--format", "json");

        Assert.Equal((0, "February 2024, version 3 (what version 1 said): draft, seen by staff.\n"), (undone.ExitCode, undone.Said));
        Assert.Equal(
            """
            month    version  state  seen by         loaded (UTC)      rows  from
            -------  -------  -----  --------------  ----------------  ----  ------------------------------
            2024-02        3  draft  staff           2024-03-04 09:30    12  2024-02.xlsx (version 1 again)
            2024-02        2  draft  nobody, undone  2024-03-04 10:00    12  2024-02.xlsx
            2024-02        1  draft  nobody, kept    2024-03-04 10:00    12  2024-02.xlsx

            """.ReplaceLineEndings("\n"),
            text.Output);
        Golden.Is(
            """
            { "month": "2024-02", "asAt": "2024-02-29", "version": 3, "state": "draft", "current": true, "published": false,
              "loadedAt": "2024-03-04T09:30:00Z", "files": [ "2024-02.xlsx" ], "rows": { "read": 12, "ready": 12, "leftOut": 0 },
              "restores": 1, "undone": false, "reason": "C5 had not moved." }
            """,
            JsonNode.Parse(json.Output)!["months"]![0]!);
        Assert.Equal((3, 8m), ((int)JsonNode.Parse(now.Output)!["version"]!, (decimal)JsonNode.Parse(now.Output)!["numerator"]!));
    }

    [Theory]
    [InlineData(1, "approve", "2030-01")]
    [InlineData(1, "publish", "2024-01")]
    [InlineData(1, "withdraw", "2024-02", "--reason", "Because.")]
    [InlineData(2, "withdraw", "2024-01")]
    [InlineData(2, "publish")]
    [InlineData(2, "publish", "February")]
    [InlineData(2, "celebrate", "2024-01")]
    public async Task What_cannot_be_done_changes_nothing(int exitCode, params string[] call)
    {
        await Held.SaveAsync(_cli.Database);
        var before = await _cli.RunAsync("months");

        var result = await _cli.RunAsync(["months", .. call]);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.NotEqual("", result.Said);
        Assert.Equal(before.Output, (await _cli.RunAsync("months")).Output);
    }
}
