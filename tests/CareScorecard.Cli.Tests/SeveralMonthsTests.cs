using System.IO.Compression;
using System.Text.Json.Nodes;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;

namespace CareScorecard.Cli.Tests;

/// <summary>A yearly return of which a month or a run of months is loaded, and a .zip of many months.</summary>
public sealed class SeveralMonthsTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_month_of_a_yearly_return_is_loaded_like_any_other()
    {
        var result = await _cli.RunAsync(["import", .. Return(), "--month", "2024-02", "--accept-warnings", "Known.", "--format", "json"]);
        var careLeavers = await FigureAsync("children-in-care");

        var document = JsonNode.Parse(result.Output)!.AsObject();
        Assert.Equal((0, "Saved: February 2024, version 1. The board cannot see it until: carescorecard months publish 2024-02\n"), (result.ExitCode, result.Said));
        Assert.Equal(("2024-02", """["ssda903"]""", """{"read":22,"ready":22,"leftOut":0}"""),
            ((string?)document["month"], document["layouts"]!.ToJsonString(), document["rows"]!.ToJsonString()));
        Assert.Equal(("2024-02", 9), careLeavers);
    }

    [Fact]
    public async Task Without_a_month_the_last_one_of_the_return_is_read_and_said()
    {
        var result = await _cli.RunAsync(["check", .. Return()]);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("March 2024, as at 31 March 2024 (the dates suggest it; say another with --month)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("No month was given. The return covers April 2023 to March 2024: its last month is read.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_of_months_of_a_return_is_loaded_oldest_first_each_its_own_version()
    {
        var result = await _cli.RunAsync(["import", .. Return(), "--month", "2023-12..2024-03", "--accept-warnings", "Known.", "--format", "json"]);
        var months = await _cli.RunAsync("months", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["2023-12 1 true", "2024-01 1 true", "2024-02 1 true", "2024-03 1 true"],
            JsonNode.Parse(result.Output)!.AsArray().Select(month => $"{month!["month"]} {month["version"]} {month["saved"]}"));
        Assert.Equal(4, result.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith("Saved: ", StringComparison.Ordinal)));
        Assert.Equal(4, JsonNode.Parse(months.Output)!["months"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_month_that_is_stopped_is_told_and_the_others_are_loaded()
    {
        var result = await _cli.RunAsync(["import", .. Return(), "--month", "2023-03..2023-04", "--accept-warnings", "Known.", "--format", "json"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["2023-03 false", "2023-04 true"], JsonNode.Parse(result.Output)!.AsArray().Select(month => $"{month!["month"]} {month["saved"]}"));
        Assert.StartsWith("March 2023: Nothing was saved. Something stops this month from being saved.", result.Said, StringComparison.Ordinal);
        Assert.Contains("Saved: April 2023, version 1.", result.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_many_months_is_loaded_oldest_first_each_its_own_version()
    {
        var zip = Zip("many.zip", ("b/february.xlsx", Held.Records(Held.February, children: 12, moved: 4)), ("january.xlsx", Held.Records(Held.January, children: 10, moved: 3)));

        var result = await _cli.RunAsync("import", zip, "--accept-warnings", "As they are.");
        var again = await _cli.RunAsync("import", zip, "--accept-warnings", "As they are.", "--month", "2024-02..2024-03", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            January 2024: january.xlsx (the Month sheet of many.zip/january.xlsx).
            February 2024: february.xlsx (the Month sheet of many.zip/b/february.xlsx).
            Saved: January 2024, version 1. The board cannot see it until: carescorecard months publish 2024-01
            Saved: February 2024, version 1. The board cannot see it until: carescorecard months publish 2024-02

            """,
            result.Said);
        Assert.Equal(["2024-02 false 1"], JsonNode.Parse(again.Output)!.AsArray().Select(month => $"{month!["month"]} {month["saved"]} {month["version"]}"));
        Assert.Contains("There is no file for March 2024.", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_one_month_is_answered_with_one_object()
    {
        var zip = Zip("one.zip", ("february.xlsx", Held.Records(Held.February, children: 12, moved: 4)));

        var result = await _cli.RunAsync("check", zip, "--format", "json");

        Assert.Equal("2024-02", (string?)JsonNode.Parse(result.Output)!.AsObject()["month"]);
    }

    [Theory]
    [InlineData("2024-03..2024-02")]
    [InlineData("2024-03..")]
    [InlineData("2024-03..2024-04..2024-05")]
    public async Task What_is_no_run_of_months_is_refused(string months)
    {
        var result = await _cli.RunAsync("check", Return()[0], "--month", months);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"\"{months}\" is not a ", result.Error, StringComparison.Ordinal);
    }

    private async Task<(string? Month, int Children)> FigureAsync(string id)
    {
        var scorecard = JsonNode.Parse((await _cli.RunAsync("scorecard", "--format", "json")).Output)!;
        return ((string?)scorecard["month"], (int)scorecard["indicators"]!.AsArray().Single(indicator => (string?)indicator!["id"] == id)!["value"]!);
    }

    /// <summary>Ten children who came into care on 1 May 2023; the first left on 15 February 2024, the second on 20 March.</summary>
    private string[] Return()
    {
        var children = Enumerable.Range(0, 10).ToList();
        return
        [
            _cli.Write("header.csv", string.Join('\n', ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", .. children.Select(i => $"C{i},1,0{1 + (i % 9)}/01/2012,WBRI,,,")])),
            _cli.Write("episodes.csv", string.Join('\n',
            [
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                "C0,01/05/2023,S,C2,N1,U4,PR1,15/02/2024,E4A,,,,", "C1,01/05/2023,S,C2,N1,U4,PR1,20/03/2024,E4A,,,,",
                .. children.Skip(2).Select(i => $"C{i},01/05/2023,S,C2,N1,U4,PR1,,,,,,"),
            ])),
            _cli.Write("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nC5,06/01/2012,20/05/2023,PN1\nC5,06/01/2012,01/03/2024,PN1"),
        ];
    }

    private string Zip(string name, params (string Path, MonthRecords Records)[] months)
    {
        using var zip = ZipFile.Open(_cli.PathOf(name), ZipArchiveMode.Create);
        foreach (var (path, records) in months)
        {
            using var workbook = new MemoryStream();
            CareScorecardWorkbook.Write(records, workbook);
            using var entry = zip.CreateEntry(path).Open();
            workbook.WriteTo(entry);
        }

        return _cli.PathOf(name);
    }
}
