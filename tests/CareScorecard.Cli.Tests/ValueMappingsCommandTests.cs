namespace CareScorecard.Cli.Tests;

public sealed class ValueMappingsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_spelling_is_explained_read_and_taken_back()
    {
        var file = _cli.Write("leavers.csv", "Young person ID,Date of birth,Eligibility,Suitability\nA1,9/3/2005,Relevant,0\n");

        var asked = await _cli.RunAsync("check", file, "--month", "2024-02", "--format", "json");
        var set = await _cli.RunAsync("mappings", "values", "set", "care leavers: suitability", "0", "unsuitable");
        await _cli.RunAsync("mappings", "values", "set", "Children: UASC", "tbc", "");
        var list = await _cli.RunAsync("mappings", "values", "list");
        var read = await _cli.RunAsync("check", file, "--month", "2024-02", "--format", "json");
        var takenBack = await _cli.RunAsync("mappings", "values", "take-back", "Care leavers: Suitability", "0");
        var again = await _cli.RunAsync("mappings", "values", "take-back", "Care leavers: Suitability", "0");

        Assert.Contains("\"VAL-006\"", asked.Output, StringComparison.Ordinal);
        Assert.Equal((0, "It is remembered.\n"), (set.ExitCode, set.Said));
        Assert.Equal(
            $"""
            column                     spelling  means         since       said by
            -------------------------  --------  ------------  ----------  {new string('-', $"{Environment.UserName} (command line)".Length)}
            Children: UASC             tbc       not recorded  2024-03-04  {Environment.UserName} (command line)
            Care leavers: Suitability  0         Unsuitable    2024-03-04  {Environment.UserName} (command line)

            """.ReplaceLineEndings("\n"),
            list.Output);
        Assert.Contains("\"VAL-008\"", read.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"VAL-006\"", read.Output, StringComparison.Ordinal);
        Assert.Equal((0, "It is taken back.\n"), (takenBack.ExitCode, takenBack.Said));
        Assert.Equal((2, "Nobody has said what this spelling means, or it was taken back already.\n"), (again.ExitCode, again.Said));
    }

    [Fact]
    public async Task What_cannot_be_meant_is_told_what_can()
    {
        var wrongField = await _cli.RunAsync("mappings", "values", "set", "Children: Team", "North", "South");
        var wrongCode = await _cli.RunAsync("mappings", "values", "set", "Children: Placement location", "Far", "Away");

        Assert.Equal(2, wrongField.ExitCode);
        Assert.Contains("There is no column of codes \"Children: Team\". There are: Children: Sex; Children: Ethnicity;", wrongField.Error, StringComparison.Ordinal);
        Assert.Equal(
            (2, "\"Away\" is not one of the answers of Children: Placement location. There are: In, Out. Nothing was kept.\n"),
            (wrongCode.ExitCode, wrongCode.Said));
    }
}
