using System.Text.Json.Nodes;

namespace CareScorecard.Cli.Tests;

public sealed class ComparatorsCommandTests : IDisposable
{
    private const string Headings = "measure,area,kind,neighbours_with_a_value,year_ending_31_march,value,unit,source\n";

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task An_area_reads_not_in_our_data_until_its_figures_come_by_file()
    {
        await Held.SaveAsync(_cli.Database);
        await _cli.RunAsync("settings", "set", "region", "London");
        var before = await FigureAsync();

        var import = await _cli.RunAsync("comparators", "import", _cli.Write("london.csv", Headings + "placements_3plus_12m_pct,London,region,,2023,11,%,Release of 2023\n"));

        var after = await FigureAsync();
        Assert.Equal((0, "1 figures of London\n", ""), (import.ExitCode, import.Output, import.Said));
        Golden.Is("""[ { "area": "London", "kind": "region", "why": "not in our data" } ]""", before["withoutComparator"]);
        Golden.Is("[]", after["withoutComparator"]);
        Assert.Equal(
            ("London", "region", 2023, 11m),
            ((string?)after["comparators"]![1]!["area"], (string?)after["comparators"]![1]!["kind"], (int)after["comparators"]![1]!["yearEnding"]!, (decimal)after["comparators"]![1]!["value"]!));
    }

    [Fact]
    public async Task What_is_held_can_be_listed()
    {
        await _cli.RunAsync("comparators", "import", _cli.Write("london.csv", Headings + "dental_check_pct,London,region,,2023,70,%,Release of 2023\n"));

        var list = await _cli.RunAsync("comparators", "list");

        Assert.Equal(
            "Regions: East Midlands; London; North East\n"
            + "Councils: Middlesbrough; Nottingham; Redcar and Cleveland; Stockton-on-Tees\n"
            + $"Brought on 4 March 2024 by {Environment.UserName} (command line): london.csv\n",
            list.Output);
    }

    [Fact]
    public async Task A_file_with_faults_is_told_all_of_them_and_nothing_is_saved()
    {
        var file = _cli.Write("london.csv", Headings + "dental_check_pct,London,region,,2023,c,%,A\ndental_check_pct,London,town,,2023,70,%,A\n");

        var import = await _cli.RunAsync("comparators", "import", file);

        Assert.Equal((1, ""), (import.ExitCode, import.Output));
        Assert.Equal(
            "Line 2, value: \"c\" is not a number like 65.9.\n"
            + "Line 3, kind: \"town\" is not one of national, region, council, statistical neighbours (mean), statistical neighbours (median).\n"
            + "Nothing was saved.\n",
            import.Said);
        Assert.DoesNotContain("London", (await _cli.RunAsync("comparators", "list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "no-such-file.csv")]
    public async Task A_wrong_call_brings_nothing(params string[] call)
    {
        var result = await _cli.RunAsync(["comparators", .. call]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task A_figure_far_from_everything_published_is_questioned_wherever_it_stands()
    {
        // All twelve children have had a dental check: nobody has published more than 93% of theirs.
        await Held.SaveAsync(_cli.Database, AllChecked());

        var scorecard = await _cli.RunAsync("scorecard");
        var indicator = await _cli.RunAsync("indicator", "dental-check");
        var json = JsonNode.Parse((await _cli.RunAsync("indicator", "dental-check", "--format", "json")).Output)!;
        var part = JsonNode.Parse((await _cli.RunAsync("indicator", "dental-check", "--where", "sex=Male", "--format", "json")).Output)!;
        var sentences = await _cli.RunAsync("sentences");

        const string Words = "above anything published, 17 to 93% in the years ending March 2019 to 2023";
        Assert.Contains($"- Dental check in the last year: 100.0% is {Words}\n", scorecard.Output, StringComparison.Ordinal);
        Assert.Contains($"  {Words}: check the figure\n", indicator.Output, StringComparison.Ordinal);
        Golden.Is($$"""{ "lowest": 17, "highest": 93, "sentence": "100.0% is {{Words}}: check the figure." }""", json["outsidePublished"]);
        Assert.Null(part["outsidePublished"]);
        Assert.Contains(". Is the figure right?\n", sentences.Output, StringComparison.Ordinal);
    }

    private async Task<JsonNode> FigureAsync() => JsonNode.Parse((await _cli.RunAsync("indicator", "three-or-more-placements", "--format", "json")).Output)!;

    private static CareScorecard.Domain.Months.MonthRecords AllChecked()
    {
        var builder = new CareScorecard.TestKit.Records.MonthRecordsBuilder(Held.February);
        for (var i = 0; i < 12; i++)
        {
            builder.With(CareScorecard.TestKit.Records.A.Child($"C{i}") with { LastDentalCheckOn = new DateOnly(2024, 1, 10) });
        }

        return builder.Build();
    }
}
