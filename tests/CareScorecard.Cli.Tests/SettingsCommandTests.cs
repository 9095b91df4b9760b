namespace CareScorecard.Cli.Tests;

public sealed class SettingsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_value_is_printed_alone_so_that_a_script_can_use_it()
    {
        var set = await _cli.RunAsync("settings", "set", "council-name", "Anytown Council");

        var get = await _cli.RunAsync("settings", "get", "council-name");

        Assert.Equal((0, "", "council-name: Anytown Council\n"), (set.ExitCode, set.Output, set.Said));
        Assert.Equal((0, "Anytown Council\n", ""), (get.ExitCode, get.Output, get.Said));
    }

    [Theory]
    [InlineData("hide-up-to", "5\n", "hide-up-to has not been set: this is the default.\n")]
    [InlineData("strict-complement", "off\n", "strict-complement has not been set: this is the default.\n")]
    [InlineData("polarity.connected-carers", "lower\n", "polarity.connected-carers has not been set: this is the default.\n")]
    [InlineData("target.iro-caseload", "50..70\n", "target.iro-caseload has not been set: this is the default.\n")]
    [InlineData("region", "\n", "region has not been set.\n")]
    public async Task What_was_never_set_has_its_default(string name, string value, string said)
    {
        var result = await _cli.RunAsync("settings", "get", name);

        Assert.Equal((0, value, said), (result.ExitCode, result.Output, result.Said));
    }

    [Fact]
    public async Task Dated_settings_keep_their_months_and_the_latest_word_counts()
    {
        await _cli.RunAsync("settings", "set", "target.one-placement", ">=65", "--from", "2024-04", "--reason", "A slip");
        await _cli.RunAsync("settings", "set", "target.one-placement", ">=68", "--from", "2024-04", "--reason", "Cabinet, 12 March");
        await _cli.RunAsync("settings", "set", "target.one-placement", ">=70", "--from", "2023-04", "--set-by", "national");

        var result = await _cli.RunAsync("settings", "get", "TARGET.one-placement");

        Assert.Equal(
            """
            setting               value  from     set by    why
            --------------------  -----  -------  --------  -----------------
            target.one-placement  >=70   2023-04  national
            target.one-placement  >=68   2024-04  ours      Cabinet, 12 March

            """.ReplaceLineEndings("\n"),
            WithoutWho(result.Output));
    }

    [Fact]
    public async Task A_target_rates_the_months_it_applies_to()
    {
        await Held.SaveAsync(_cli.Database);

        await _cli.RunAsync("settings", "set", "target.one-placement", ">=60", "--from", "2024-02");

        var february = await _cli.RunAsync("indicator", "one-placement");
        var january = await _cli.RunAsync("indicator", "one-placement", "--to", "2024-01");
        Assert.Contains("  target: at least 60% (ours, from February 2024)\n", february.Output, StringComparison.Ordinal);
        Assert.Contains("  target: at least 70% (ours, from January 2000)\n", january.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_population_makes_the_rates_of_months_already_held()
    {
        await Held.SaveAsync(_cli.Database);

        await _cli.RunAsync("settings", "set", "population-0-17", "2400", "--from", "2024-02");

        var result = await _cli.RunAsync("indicator", "rate-per-10000");
        Assert.Contains("  50.0 per 10,000 (12 among 2,400), for context\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get", "councl-name")]
    [InlineData("set", "councl-name", "Anytown")]
    [InlineData("set", "hide-up-to", "6")]
    [InlineData("set", "region", "Wessex")]
    [InlineData("set", "neighbours", "Middlesbrough; Casterbridge")]
    [InlineData("set", "target.one-placement", "about 70")]
    [InlineData("set", "target.no-such-measure", ">=70")]
    [InlineData("set", "target.one-placement", ">=70", "--set-by", "nobody")]
    [InlineData("set", "target.one-placement", ">=70", "--from", "2024")]
    [InlineData("set", "council-name")]
    [InlineData("import", "no-such-file.json")]
    public async Task A_wrong_call_sets_nothing(params string[] call)
    {
        var result = await _cli.RunAsync(["settings", .. call]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.NotEqual("", result.Said);
        Assert.DoesNotContain("Anytown", (await _cli.RunAsync("settings", "get")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_told_the_known_ones()
    {
        var result = await _cli.RunAsync("settings", "get", "councl-name");

        Assert.Equal(
            "There is no setting \"councl-name\". The settings are: council-name, accent, population-0-17, region, neighbours, hide-up-to, percent-needs, " +
            "rate-needs, strict-complement, second-approval, keep-children-for, headline, six-measures, polarity.ID, target.ID, tolerance.ID, rebase.ID.\n",
            result.Error);
    }

    [Fact]
    public async Task A_file_sets_everything_that_it_names()
    {
        var file = _cli.Write("settings.json", """
            { "council-name": "Anytown Council", "population-0-17": [ { "value": 54000, "from": "2023-04" } ], "neighbours": [ "Middlesbrough", "Hackney" ] }
            """);

        var import = await _cli.RunAsync("settings", "import", file);
        var get = await _cli.RunAsync("settings", "get");

        Assert.Equal(0, import.ExitCode);
        Assert.Equal(
            """
            setting          value                   from     set by  why
            ---------------  ----------------------  -------  ------  ---
            council-name     Anytown Council
            neighbours       Middlesbrough; Hackney
            population-0-17  54000                   2023-04

            """.ReplaceLineEndings("\n"),
            WithoutWho(get.Output));
    }

    [Theory]
    [InlineData("{ \"council-name\": \"Anytown\", \"hide-up-to\": 6 }")]
    [InlineData("{ \"council-name\": \"Anytown\", \"population-0-17\": [ { \"value\": 54000, \"from\": \"April\" } ] }")]
    [InlineData("not json")]
    public async Task A_file_that_is_wrong_anywhere_sets_nothing(string json)
    {
        var file = _cli.Write("settings.json", json);

        var import = await _cli.RunAsync("settings", "import", file);

        Assert.Equal(1, import.ExitCode);
        Assert.EndsWith("Nothing was set.\n", import.Error, StringComparison.Ordinal);
        Assert.Equal("\n", (await _cli.RunAsync("settings", "get", "council-name")).Output);
    }

    /// <summary>The last column names whoever runs the test.</summary>
    private static string WithoutWho(string table)
    {
        var lines = table.Split('\n');
        var end = lines[0].IndexOf("who", StringComparison.Ordinal);
        Assert.Contains($"{Environment.UserName} (command line)", table, StringComparison.Ordinal);
        return string.Join('\n', lines.Select(line => line.Length > end ? line[..end].TrimEnd() : line));
    }
}
