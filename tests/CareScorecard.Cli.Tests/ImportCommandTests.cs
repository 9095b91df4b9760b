using System.Text.Json.Nodes;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_check_says_what_the_scorecard_would_say_and_saves_nothing()
    {
        var file = Workbook("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));

        var result = await _cli.RunAsync("check", file, "--format", "json");

        var check = JsonNode.Parse(result.Output)!.AsObject();
        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Golden.Is(
            """{ "id": "one-placement", "before": null, "after": 66.66666666666667, "statusBefore": null, "statusAfter": "off-target" }""",
            Effect(check, "one-placement"));
        Golden.Is(
            """{ "id": "rate-per-10000", "before": null, "after": null, "statusBefore": null, "statusAfter": "no-data" }""",
            Effect(check, "rate-per-10000"));
        check.Remove("effect");
        check.Remove("tidied");
        check.Remove("problems");
        Golden.Is(
            """
            { "month": "2024-02", "asAt": "2024-02-29", "layouts": [ "carescorecard" ], "saved": false, "version": null,
              "rows": { "read": 28, "ready": 28, "leftOut": 0 } }
            """,
            check);
        Assert.Equal("""{"months":[]}""", JsonNode.Parse((await _cli.RunAsync("months", "--format", "json")).Output)!.ToJsonString());
    }

    [Fact]
    public async Task An_import_saves_a_version_and_the_same_file_again_changes_nothing()
    {
        var file = Workbook("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));

        var first = await _cli.RunAsync("import", file, "--accept-warnings", "As they are.", "--format", "json");
        var again = await _cli.RunAsync("import", file, "--accept-warnings", "As they are.", "--format", "json");

        Assert.Equal((0, true, 1), Saved(first));
        Assert.Equal("Saved: February 2024, version 1. The board cannot see it until: carescorecard months publish 2024-02\n", first.Said);
        Assert.Equal((0, false, 1), Saved(again));
        Assert.Equal("Nothing has changed: February 2024, version 1, was already loaded from the same files.\n", again.Said);
    }

    [Fact]
    public async Task A_month_loaded_again_is_a_new_version_and_shows_what_it_changes()
    {
        var before = Workbook("before.xlsx", Held.Records(Held.February, children: 12, moved: 4));
        var after = Workbook("after.xlsx", Held.Records(Held.February, children: 12, moved: 3));
        await _cli.RunAsync("import", before, "--accept-warnings", "As they are.");

        var result = await _cli.RunAsync("import", after, "--accept-warnings", "As they are.", "--reason", "C4 had not moved.", "--format", "json");

        Assert.Equal((0, true, 2), Saved(result));
        Golden.Is(
            """{ "id": "one-placement", "before": 66.66666666666667, "after": 75, "statusBefore": "off-target", "statusAfter": "on-target" }""",
            Effect(JsonNode.Parse(result.Output)!.AsObject(), "one-placement"));
    }

    [Fact]
    public async Task A_row_that_stops_the_month_is_named_and_can_be_left_out_on_purpose()
    {
        var file = Workbook("twice.xlsx", Records(A.Child("C1"), A.Child("C2"), A.Child("C3", "2023-05-01", ended: "2023-04-01")));

        var stopped = await _cli.RunAsync("import", file, "--accept-warnings", "As they are.", "--format", "json");
        var leftOut = await _cli.RunAsync("import", file, "--accept-warnings", "As they are.", "--leave-out", "Asked the team.", "--format", "json");

        Assert.Equal((1, false, null), Saved(stopped));
        Assert.StartsWith("Nothing was saved. ", stopped.Said, StringComparison.Ordinal);
        var stop = JsonNode.Parse(stopped.Output)!["problems"]!.AsArray().First(problem => (string?)problem!["severity"] == "stop")!;
        Assert.Equal(("twice.xlsx", "Children", 4), ((string?)stop["file"], (string?)stop["sheet"], (int?)stop["row"]));
        Assert.Equal("""{"read":3,"ready":2,"leftOut":0}""", JsonNode.Parse(stopped.Output)!["rows"]!.ToJsonString());
        Assert.Equal((0, true, 1), Saved(leftOut));
        Assert.Equal("""{"read":3,"ready":2,"leftOut":1}""", JsonNode.Parse(leftOut.Output)!["rows"]!.ToJsonString());
    }

    [Fact]
    public async Task Warnings_need_a_reason()
    {
        var file = Workbook("grown.xlsx", Records(A.Child("C1", born: "2001-01-01")));

        var check = await _cli.RunAsync("check", file);
        var refused = await _cli.RunAsync("import", file);
        var accepted = await _cli.RunAsync("import", file, "--accept-warnings", "He turns 18 in the file only.");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("WARN", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("Nothing was saved. Say why the warnings can be accepted: the reason is kept with the month.\n", refused.Said);
        Assert.Equal(0, accepted.ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_not_a_workbook_stops_and_cannot_be_left_out()
    {
        var file = _cli.Write("letter.xlsx", "Dear all, this is a letter.");

        var check = await _cli.RunAsync("check", file, "--format", "json");
        var import = await _cli.RunAsync("import", file, "--leave-out", "All of it.", "--format", "json");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal((1, false, null), Saved(import));
        Assert.Null(JsonNode.Parse(check.Output)!["month"]);
        Assert.Equal(
            ["letter.xlsx"],
            JsonNode.Parse(check.Output)!["problems"]!.AsArray().Where(problem => (string?)problem!["severity"] == "stop")
                .Select(problem => (string)problem!["file"]!).Distinct());
    }

    [Fact]
    public async Task Text_names_the_month_and_how_it_was_told()
    {
        var file = Workbook("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));

        var told = await _cli.RunAsync("check", file);
        var given = await _cli.RunAsync("check", file, "--month", "2024-02");

        Assert.StartsWith("February 2024, as at 29 February 2024 (the workbook says so)\n", told.Output, StringComparison.Ordinal);
        Assert.StartsWith("February 2024, as at 29 February 2024\n", given.Output, StringComparison.Ordinal);
        Assert.Contains("\n28 rows read, 28 ready, 0 left out.\n", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_screen_progress_is_drawn_and_wiped()
    {
        var file = Workbook("february.xlsx", Held.Records(Held.February, children: 12, moved: 4));

        var result = await _cli.RunOnScreenAsync("check", file);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\rfebruary.xlsx: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_is_written_and_loads_with_its_settings()
    {
        var folder = _cli.PathOf("sample");

        var sample = await _cli.RunAsync("sample", "--out", folder, "--children", "20", "--months", "2", "--to", "2024-02");
        var settings = await _cli.RunAsync("settings", "import", Path.Combine(folder, "settings.json"));
        var import = await _cli.RunAsync("import", Path.Combine(folder, "months", "2024-02.xlsx"), "--accept-warnings", "A sample.", "--format", "json");

        Assert.Equal((0, "", "Written: 2 months and settings.json in ~/sample\n"), (sample.ExitCode, sample.Output, sample.Error));
        Assert.Equal(0, settings.ExitCode);
        Assert.Equal((0, true, 1), Saved(import));
        Assert.Equal(["2024-01.xlsx", "2024-02.xlsx"], Directory.GetFiles(Path.Combine(folder, "months")).Select(Path.GetFileName).Order());
    }

    private string Workbook(string name, MonthRecords records)
    {
        using var to = File.Create(_cli.PathOf(name));
        CareScorecardWorkbook.Write(records, to);
        return _cli.PathOf(name);
    }

    private static MonthRecords Records(params Domain.Children.PeriodOfCare[] periods) =>
        new MonthRecordsBuilder(Held.February).With(periods).Build();

    private static (int ExitCode, bool Saved, int? Version) Saved(CliResult result)
    {
        var document = JsonNode.Parse(result.Output)!;
        return (result.ExitCode, (bool)document["saved"]!, (int?)document["version"]);
    }

    private static JsonNode Effect(JsonObject document, string id) =>
        document["effect"]!.AsArray().Single(effect => (string?)effect!["id"] == id)!;
}
