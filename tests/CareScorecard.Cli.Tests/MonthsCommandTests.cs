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
                "loadedAt": "2024-03-04T10:00:00Z", "files": [ "2024-02.xlsx" ], "rows": { "read": 12, "ready": 12, "leftOut": 0 } },
              { "month": "2024-01", "asAt": "2024-01-31", "version": 1, "state": "published", "current": true, "published": true,
                "loadedAt": "2024-02-04T10:00:00Z", "files": [ "2024-01.xlsx" ], "rows": { "read": 10, "ready": 10, "leftOut": 0 } }
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
    public async Task The_last_load_is_undone_unless_the_board_sees_it()
    {
        await Held.SaveAsync(_cli.Database);

        var undone = await _cli.RunAsync("months", "undo", "2024-02");
        var refused = await _cli.RunAsync("months", "undo", "2024-01");
        var left = await _cli.RunAsync("scorecard");

        Assert.Equal(0, undone.ExitCode);
        Assert.Equal((1, "Nothing has changed. January 2024 is published: withdraw it first.\n"), (refused.ExitCode, refused.Said));
        Assert.StartsWith("January 2024, ", left.Output, StringComparison.Ordinal);
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
