namespace CareScorecard.Cli.Tests;

public sealed class CallTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData]
    [InlineData("dance")]
    [InlineData("scorecard", "--month", "February 2024")]
    [InlineData("scorecard", "--month", "2024-13")]
    [InlineData("scorecard", "--month")]
    [InlineData("scorecard", "--format", "pdf")]
    [InlineData("scorecard", "--loud")]
    [InlineData("indicator")]
    [InlineData("indicator", "one-placement", "--by", "height")]
    [InlineData("indicator", "one-placement", "--where", "sex")]
    [InlineData("indicator", "one-placement", "--where", "height=tall")]
    [InlineData("indicator", "one-placement", "--from", "yesterday")]
    [InlineData("indicator", "one-placement", "--format", "xlsx")]
    [InlineData("check")]
    [InlineData("check", "no-such-file.xlsx")]
    [InlineData("import", "no-such-file.xlsx")]
    [InlineData("settings")]
    [InlineData("sample")]
    [InlineData("sample", "--out", "s", "--months", "many")]
    [InlineData("sample", "--out", "s", "--children", "0")]
    [InlineData("sample", "--out", "s", "--layout", "903")]
    [InlineData("bridge", "one-placement")]
    [InlineData("bridge", "one-placement", "--from", "2024-01")]
    [InlineData("bridge", "--from", "2024-01", "--to", "2024-02")]
    [InlineData("restatements", "--month", "last")]
    public async Task A_wrong_call_is_told_so_and_touches_nothing(params string[] call)
    {
        var result = await _cli.RunAsync(call);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("--help\n", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_cli.Database));
    }

    [Fact]
    public async Task A_month_that_is_not_one_is_told_how_to_write_it()
    {
        var result = await _cli.RunAsync("scorecard", "--month", "02/2024");

        Assert.Equal(
            "\"02/2024\" is not a month. Write it like 2024-02, from 2000 to 2100.\nWhat can be written: carescorecard scorecard --help\n",
            result.Error);
    }

    [Fact]
    public async Task A_dimension_that_is_not_one_is_told_those_that_are()
    {
        var result = await _cli.RunAsync("indicator", "one-placement", "--by", "height");

        Assert.StartsWith(
            "There is nothing called \"height\" to break figures down by. There are: age-band, sex, ethnic-group, sen, disability, uasc, " +
            "legal-status, need, placement, area, length-in-care, team, officer, worker.\n",
            result.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicator", "one-placement", "--from", "2024-02", "--to", "2024-01")]
    [InlineData("sample", "--out", "s", "--months", "4", "--to", "2000-03")]
    public async Task Months_that_cannot_follow_each_other_are_a_wrong_call(params string[] call)
    {
        var result = await _cli.RunAsync(call);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.False(File.Exists(_cli.Database));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("scorecard", "--help")]
    [InlineData("indicator", "--help")]
    public async Task Help_is_not_a_mistake(params string[] call)
    {
        var result = await _cli.RunAsync(call);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("scorecard", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_is_the_one_that_is_given_and_its_path_is_said()
    {
        var given = await _cli.RunAsync("months", "--db", _cli.PathOf("other.db"));
        var usual = await _cli.RunAsync("months");

        Assert.Equal("Database: ~/other.db\n", given.Error);
        Assert.Equal("Database: ~/data/carescorecard.db\n", usual.Error);
        Assert.True(File.Exists(_cli.PathOf("other.db")));
        Assert.Equal("No month is held yet. Load one: carescorecard import FILE\n", usual.Output);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var file = _cli.Write("letter.txt", "Dear all, this is a letter.");

        var result = await _cli.RunAsync("months", "--db", file);

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("~/letter.txt is not a CareScorecard database.", result.Error, StringComparison.Ordinal);
        Assert.Equal("Dear all, this is a letter.", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_cancelled_command_says_that_nothing_was_saved()
    {
        var result = await _cli.RunCancelledAsync("scorecard");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("Cancelled. Nothing was saved.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_is_written_once_and_never_over_a_file()
    {
        var file = _cli.PathOf("template.xlsx");

        var first = await _cli.RunAsync("template", file);
        var length = new FileInfo(file).Length;
        var second = await _cli.RunAsync("template", file);

        Assert.Equal((0, "", "Written: ~/template.xlsx\n"), (first.ExitCode, first.Output, first.Error));
        Assert.Equal((2, "~/template.xlsx is there already, and may have been filled in. Choose another name.\n"), (second.ExitCode, second.Error));
        Assert.Equal(length, new FileInfo(file).Length);
    }
}
