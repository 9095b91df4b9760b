using System.Text.Json.Nodes;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;

namespace CareScorecard.Cli.Tests;

public sealed class RestatementsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Nothing_has_been_restated_at_first()
    {
        await ImportAsync("january.xlsx", Held.Records(Held.January, children: 10, moved: 3));

        var json = await _cli.RunAsync("restatements", "--format", "json");
        var text = await _cli.RunAsync("restatements");

        Assert.Equal((0, "[]\n", ""), (json.ExitCode, json.Output, json.Said));
        Assert.Equal((0, "Nothing has been restated.\n"), (text.ExitCode, text.Output));
    }

    [Fact]
    public async Task A_month_loaded_again_is_told_figure_by_figure_with_its_reason()
    {
        await ImportAsync("january.xlsx", Held.Records(Held.January, children: 10, moved: 3));
        await ImportAsync("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));
        await ImportAsync("again.xlsx", Held.Records(Held.January, children: 10, moved: 2), "--reason", "C3 had not moved.");

        var all = await _cli.RunAsync("restatements", "--format", "json");
        var january = await _cli.RunAsync("restatements", "--month", "2024-01", "--format", "json");
        var february = await _cli.RunAsync("restatements", "--month", "2024-02", "--format", "json");
        var text = await _cli.RunAsync("restatements");

        Assert.Equal(all.Output, january.Output);
        Assert.Equal("[]\n", february.Output);
        Golden.Is(
            """
            { "id": "one-placement", "month": "2024-01", "before": 70, "after": 80, "version": 2,
              "reason": "C3 had not moved.", "at": "2024-03-04T09:30:00Z" }
            """,
            JsonNode.Parse(all.Output)!.AsArray().Single(restated => (string?)restated!["id"] == "one-placement"));
        Assert.Contains("2024-01  one-placement", text.Output, StringComparison.Ordinal);
        Assert.Contains("70.0%  80.0%        2  2024-03-04 09:30  C3 had not moved.\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_month_is_not_changed_without_a_reason()
    {
        await ImportAsync("january.xlsx", Held.Records(Held.January, children: 10, moved: 3));
        await ImportAsync("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));

        var refused = await TryImportAsync("again.xlsx", Held.Records(Held.January, children: 10, moved: 2));
        var same = await TryImportAsync("january.xlsx", Held.Records(Held.January, children: 10, moved: 3));

        Assert.Equal(
            (1, "Nothing was saved. Say why a past month changes: the reason is kept with the month, and shown beside every figure that it restates.\n"),
            (refused.ExitCode, refused.Said));
        Assert.Equal((0, "Nothing has changed: January 2024, version 1, was already loaded from the same files.\n"), (same.ExitCode, same.Said));
        Assert.Equal("[]\n", (await _cli.RunAsync("restatements", "--format", "json")).Output);
    }

    [Fact]
    public async Task The_latest_month_may_be_loaded_again_until_the_board_has_been_shown_it()
    {
        await ImportAsync("january.xlsx", Held.Records(Held.January, children: 10, moved: 3));

        var draft = await TryImportAsync("second.xlsx", Held.Records(Held.January, children: 10, moved: 2));
        await _cli.RunAsync("months", "publish", "2024-01");
        var published = await TryImportAsync("third.xlsx", Held.Records(Held.January, children: 10, moved: 1));
        var withReason = await TryImportAsync("third.xlsx", Held.Records(Held.January, children: 10, moved: 1), "--reason", "C2 had not moved.");

        Assert.Equal((0, 1, 0), (draft.ExitCode, published.ExitCode, withReason.ExitCode));
    }

    [Fact]
    public async Task An_undo_is_told_and_the_public_is_told_what_it_was_shown()
    {
        await ImportAsync("january.xlsx", Held.Records(Held.January, children: 20, moved: 10));
        await _cli.RunAsync("months", "publish", "2024-01");
        await ImportAsync("again.xlsx", Held.Records(Held.January, children: 30, moved: 10), "--reason", "Ten had been forgotten.");
        var undone = await _cli.RunAsync("months", "undo", "2024-01", "--reason", "They were another council's.");
        await ImportAsync("third.xlsx", Held.Records(Held.January, children: 28, moved: 10), "--reason", "Eight had been forgotten.");
        var unpublished = await _cli.RunAsync("restatements", "--public", "--format", "json");
        await _cli.RunAsync("months", "publish", "2024-01");

        var staff = await _cli.RunAsync("restatements", "--format", "json");
        var board = await _cli.RunAsync("restatements", "--public", "--format", "json");

        Assert.Equal("January 2024, version 3 (what version 1 said): draft, seen by staff.\n", undone.Said);
        Assert.Equal("[]\n", unpublished.Output);
        Assert.Equal(
            [
                (2, 20m, 30m, "Ten had been forgotten."),
                (3, 30m, 20m, "They were another council's."),
                (4, 20m, 28m, "Eight had been forgotten."),
            ],
            Of(staff, "children-in-care"));
        Assert.Equal([(4, 20m, 28m, "Eight had been forgotten.")], Of(board, "children-in-care"));
    }

    private static IEnumerable<(int Version, decimal? Before, decimal? After, string? Reason)> Of(CliResult result, string id) =>
        JsonNode.Parse(result.Output)!.AsArray()
            .Where(restated => (string?)restated!["id"] == id)
            .Select(restated =>
                ((int)restated!["version"]!, (decimal?)restated["before"], (decimal?)restated["after"], (string?)restated["reason"]));

    private async Task ImportAsync(string name, MonthRecords records, params string[] more) =>
        Assert.Equal(0, (await TryImportAsync(name, records, more)).ExitCode);

    private Task<CliResult> TryImportAsync(string name, MonthRecords records, params string[] more)
    {
        using (var to = File.Create(_cli.PathOf(name)))
        {
            CareScorecardWorkbook.Write(records, to);
        }

        return _cli.RunAsync(["import", _cli.PathOf(name), "--accept-warnings", "As they are.", .. more]);
    }
}
