using System.Text.Json.Nodes;

namespace CareScorecard.Cli.Tests;

public sealed class RebaseCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task From_the_month_on_mean_and_limits_start_anew_and_why_is_said()
    {
        await HoldAsync();

        var text = await _cli.RunAsync("rebase", "one-placement", "2023-07", "--reason", "A new home opened.", "--by", "Head of service");
        var json = await _cli.RunAsync(
            "rebase", "ONE-PLACEMENT", "2023-07", "--reason", "A second home opened.", "--by", "Head of service", "--format", "json");

        Assert.Equal((0, "", "one-placement: the usual range is drawn anew from July 2023 on.\n"), (text.ExitCode, text.Output, text.Said));
        Golden.Is(
            """
            { "id": "one-placement", "month": "2023-07", "reason": "A second home opened.", "by": "Head of service", "takenBack": false }
            """,
            json.Output);
        var indicator = JsonNode.Parse((await _cli.RunAsync("indicator", "one-placement", "--format", "json")).Output)!;
        Golden.Is("""[ { "month": "2023-07", "reason": "A second home opened.", "by": "Head of service" } ]""", indicator["rebases"]!);
        Assert.Equal(
            [.. Enumerable.Repeat<decimal?>(35m, 6), .. Enumerable.Repeat<decimal?>(85m, 6)],
            indicator["series"]!.AsArray().Select(point => (decimal?)point!["mean"]));
        Assert.Equal(6, (int)indicator["signal"]!["points"]!);
        Assert.Contains(
            "\n  usual range drawn anew from July 2023 on: A second home opened. (Head of service)\n",
            (await _cli.RunAsync("indicator", "one-placement")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_keep_it_and_it_is_taken_back_for_a_reason()
    {
        await HoldAsync();
        var before = await _cli.RunAsync("indicator", "one-placement", "--format", "json");
        await _cli.RunAsync("rebase", "one-placement", "2023-07", "--reason", "A new home opened.", "--by", "Head of service");
        var kept = await _cli.RunAsync("settings", "get", "rebase.one-placement");

        var takenBack = await _cli.RunAsync(
            "rebase", "one-placement", "2023-07", "--reason", "It opened in August.", "--by", "Analyst", "--take-back");

        Assert.Equal(
            """
            setting               value  from     set by  why                 who
            --------------------  -----  -------  ------  ------------------  ---------------
            rebase.one-placement  on     2023-07          A new home opened.  Head of service

            """.ReplaceLineEndings("\n"),
            kept.Output);
        Assert.Equal((0, "one-placement: the rebase of July 2023 is taken back.\n"), (takenBack.ExitCode, takenBack.Said));
        Assert.Equal(before.Output, (await _cli.RunAsync("indicator", "one-placement", "--format", "json")).Output);
        var again = await _cli.RunAsync(
            "rebase", "one-placement", "2023-07", "--reason", "It opened in August.", "--by", "Analyst", "--take-back");
        Assert.Equal((2, "Nothing has changed. There is no rebase of one-placement in July 2023.\n"), (again.ExitCode, again.Said));
    }

    [Theory]
    [InlineData(1, "June 2024 is not held.", "one-placement", "2024-06", "--reason", "Why.", "--by", "Me")]
    [InlineData(2, "There is no indicator \"one-placment\". Did you mean one-placement", "one-placment", "2023-07", "--reason", "Why.", "--by", "Me")]
    [InlineData(2, "Option '--reason' is required.", "one-placement", "2023-07", "--by", "Me")]
    [InlineData(2, "Option '--by' is required.", "one-placement", "2023-07", "--reason", "Why.")]
    [InlineData(2, "Nothing has changed. Say why: ", "one-placement", "2023-07", "--reason", " ", "--by", "Me")]
    [InlineData(2, "Nothing has changed. Say who: ", "one-placement", "2023-07", "--reason", "Why.", "--by", "")]
    [InlineData(2, "\"July\" is not a month.", "one-placement", "July", "--reason", "Why.", "--by", "Me")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(int exitCode, string says, params string[] call)
    {
        await HoldAsync(first: 6, last: 6);

        var refused = await _cli.RunAsync(["rebase", .. call]);

        Assert.Equal((exitCode, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith(says, refused.Said, StringComparison.Ordinal);
        Assert.Equal("rebase.one-placement has not been set.\n", (await _cli.RunAsync("settings", "get", "rebase.one-placement")).Said);
    }

    [Fact]
    public async Task It_is_not_a_setting_to_be_set_without_a_name()
    {
        var set = await _cli.RunAsync("settings", "set", "rebase.one-placement", "on", "--from", "2023-07", "--reason", "Why.");

        Assert.Equal(2, set.ExitCode);
        Assert.StartsWith("A rebase needs a month, a reason and a name, and so has a command of its own: ", set.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_made_figures_of_the_council_are_rebased_too()
    {
        await HoldAsync();

        var result = await _cli.RunAsync("rebase", "foster-homes", "2023-07", "--reason", "Counted anew.", "--by", "Me");

        Assert.Equal((0, "foster-homes: the usual range is drawn anew from July 2023 on.\n"), (result.ExitCode, result.Said));
        var indicator = JsonNode.Parse((await _cli.RunAsync("indicator", "foster-homes", "--format", "json")).Output)!;
        Assert.Equal([5m, 15m], indicator["series"]!.AsArray().Select(point => (decimal?)point!["mean"]).Distinct());
    }

    // January to December 2023: of ten children 3 and 4 by turns have one home all year, and from July on 8 and 9.
    private async Task HoldAsync(int first = 0, int last = 11)
    {
        for (var i = first; i <= last; i++)
        {
            var month = Held.January.AddMonths(i - 12);
            var records = Held.Records(month, children: 10, moved: 0);
            var passing = (i < 6 ? 3 : 8) + (i % 2);
            records = records with
            {
                Placements = [.. records.Placements.SelectMany((stay, child) => child < passing ? [stay] : Moved(stay, month))],
                Measures = [new() { Id = "foster-homes", Numerator = i < 6 ? 5m : 15m, Unit = Domain.Indicators.Unit.Count }],
            };
            await Held.SaveAsync(_cli.Database, records);
        }
    }

    private static Domain.Children.PlacementStay[] Moved(Domain.Children.PlacementStay stay, Domain.Periods.ReportingMonth month) =>
    [
        stay with { EndedOn = month.FirstDay },
        stay with { StartedOn = month.FirstDay, Type = Domain.Children.PlacementType.U4 },
    ];
}
