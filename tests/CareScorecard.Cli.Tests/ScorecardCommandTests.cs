using System.Text.Json.Nodes;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Cli.Tests;

public sealed class ScorecardCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_says_of_every_indicator_what_programs_need()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("scorecard", "--format", "json");

        var scorecard = JsonNode.Parse(result.Output)!.AsObject();
        var indicators = scorecard["indicators"]!.AsArray();
        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Assert.Equal(Catalogue.All.Select(indicator => indicator.Definition.Id), indicators.Select(indicator => (string)indicator!["id"]!));
        Golden.Is(
            """
            {
              "id": "one-placement", "theme": "stability", "title": "One home all year", "unit": "percent", "polarity": "higher",
              "numerator": 8, "denominator": 12, "value": 66.66666666666667, "display": "66.7%", "unavailable": null,
              "status": "off-target", "target": { "kind": "floor", "low": 70, "high": null, "setBy": "ours", "from": "2000-01" },
              "gapInChildren": 1, "previous": { "month": "2024-01", "value": 70 }, "yearBefore": null,
              "signal": { "variation": null, "assurance": null, "points": 2, "sentence": "There are only 2 months of figures so far: 6 are needed to tell a real change from normal movement." },
              "comparators": [], "withoutComparator": [ { "area": "England", "kind": "national", "why": "not published" } ], "outsidePublished": null
            }
            """,
            Find(indicators, "one-placement"));
        Golden.Is(
            """
            {
              "id": "started-in-month", "theme": "demand", "title": "Children who came into care this month", "unit": "count",
              "polarity": "context", "numerator": 0, "denominator": null, "value": 0, "display": "0", "unavailable": null,
              "status": "context", "target": null, "gapInChildren": null, "previous": { "month": "2024-01", "value": 0 },
              "yearBefore": null,
              "signal": { "variation": null, "assurance": null, "points": 2, "sentence": "There are only 2 months of figures so far: 6 are needed to tell a real change from normal movement." },
              "comparators": [], "withoutComparator": [ { "area": "England", "kind": "national", "why": "not published" } ], "outsidePublished": null
            }
            """,
            Find(indicators, "started-in-month"));
        Golden.Is(
            """
            {
              "id": "without-iro", "theme": "reviews", "title": "Children with no reviewing officer", "unit": "count", "polarity": "lower",
              "numerator": 12, "denominator": null, "value": 12, "display": "12", "unavailable": null, "status": "off-target",
              "target": { "kind": "ceiling", "low": null, "high": 0, "setBy": "statutory", "from": "2000-01" }, "gapInChildren": 12,
              "previous": { "month": "2024-01", "value": 10 }, "yearBefore": null,
              "signal": { "variation": null, "assurance": null, "points": 2, "sentence": "There are only 2 months of figures so far: 6 are needed to tell a real change from normal movement." },
              "comparators": [], "withoutComparator": [ { "area": "England", "kind": "national", "why": "not published" } ], "outsidePublished": null
            }
            """,
            Find(indicators, "without-iro"));

        scorecard.Remove("indicators");
        Golden.Is("""{ "council": null, "month": "2024-02", "asAt": "2024-02-29", "state": "draft", "version": 1 }""", scorecard);
    }

    [Theory]
    [InlineData("three-or-more-placements", -1, null)]
    [InlineData("rate-per-10000", null, "no-population")]
    [InlineData("iro-caseload", null, "nobody")]
    public async Task To_spare_is_below_zero_and_no_figure_has_its_reason(string id, int? gapInChildren, string? unavailable)
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("scorecard", "--month", "2024-02", "--format", "json");

        var indicator = Find(JsonNode.Parse(result.Output)!["indicators"]!.AsArray(), id);
        Assert.Equal((gapInChildren, unavailable), ((int?)indicator["gapInChildren"], (string?)indicator["unavailable"]));
        Assert.Equal(unavailable is null, indicator["value"] is not null);
    }

    [Fact]
    public async Task A_pipe_gets_json_without_a_byte_order_mark_and_with_letters_as_they_are()
    {
        await Held.SaveAsync(_cli.Database);
        await _cli.RunAsync("settings", "set", "council-name", "Caerdydd & Môn <test>");

        var result = await _cli.RunAsync("scorecard", "--format", "json");

        Assert.StartsWith("{\n  \"council\": \"Caerdydd & Môn <test>\",\n  \"month\": \"2024-02\",\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_a_table_for_each_theme()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("scorecard");

        var lines = result.Output.Split('\n');
        var stability = Array.FindIndex(lines, line => line.StartsWith("Stability", StringComparison.Ordinal));
        Assert.Equal("February 2024, as at 29 February 2024, draft, version 1", lines[0]);
        Assert.Equal(
            [
                "Stability", "now", "of", "target", "status", "last month", "last year", "gap",
            ],
            Cells(lines[stability]));
        Assert.Equal(
            ["One home all year", "66.7%", "8 of 12", "at least 70% (ours)", "Off target", "70.0%", "1 more child would meet the target"],
            Cells(lines[stability + 2]));
    }

    [Fact]
    public async Task Csv_and_workbook_come_on_standard_output()
    {
        await Held.SaveAsync(_cli.Database);

        var csv = await _cli.RunAsync("scorecard", "--format", "csv");
        var workbook = await _cli.RunAsync("scorecard", "--format", "xlsx");

        Assert.StartsWith("Month,State,Version,Theme,", csv.Output, StringComparison.Ordinal);
        Assert.Equal(Catalogue.All.Count + 1, csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("", workbook.Output);
        Assert.Equal("PK"u8.ToArray(), workbook.Bytes[..2]);
    }

    [Fact]
    public async Task A_workbook_is_not_thrown_at_a_screen()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunOnScreenAsync("scorecard", "--format", "xlsx");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Empty(result.Bytes);
        Assert.Contains("Send it to a file", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_reads_what_is_published()
    {
        await Held.SaveAsync(_cli.Database);

        var published = await _cli.RunAsync("scorecard", "--public");
        var draft = await _cli.RunAsync("scorecard", "--public", "--month", "2024-02");

        Assert.StartsWith("January 2024, as at 31 January 2024, published, version 1\n", published.Output, StringComparison.Ordinal);
        Assert.Equal((1, "", "February 2024 is not published. See which months are held: carescorecard months\n"), (draft.ExitCode, draft.Output, draft.Said));
    }

    [Fact]
    public async Task A_month_that_is_not_held_and_an_empty_database_say_so()
    {
        var empty = await _cli.RunAsync("scorecard");
        var absent = await _cli.RunAsync("scorecard", "--month", "2019-05", "--format", "json");

        Assert.Equal((1, "", "No month is held yet. Load one: carescorecard import FILE\n"), (empty.ExitCode, empty.Output, empty.Said));
        Assert.Equal((1, "", "May 2019 is not held. See which months are: carescorecard months\n"), (absent.ExitCode, absent.Output, absent.Said));
    }

    private static JsonNode Find(JsonArray indicators, string id) => indicators.Single(indicator => (string?)indicator!["id"] == id)!;

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
