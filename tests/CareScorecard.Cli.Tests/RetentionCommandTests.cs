using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Tests;

public sealed class RetentionCommandTests : IDisposable
{
    private static readonly ReportingMonth Old = new(2021, 2);

    private readonly CliRun _cli = new();

    [Fact]
    public async Task Nothing_is_deleted_until_the_council_says_after_how_many_years()
    {
        await Held.SaveAsync(_cli.Database, Held.Records(Old, children: 10, moved: 3));

        var asked = await _cli.RunAsync("retention", "delete");

        Assert.Equal("Records are kept for good. To change that: carescorecard settings set keep-children-for YEARS\n", asked.Output);
    }

    [Theory]
    [InlineData("4", "No month's records are older than 4 years.\n")]
    [InlineData("3", "Would be deleted: the records of children and staff of February 2021, older than 3 years.\n")]
    public async Task A_month_is_old_when_its_last_day_lies_further_back(string years, string words)
    {
        await Held.SaveAsync(_cli.Database, Held.Records(Old, children: 10, moved: 3));
        await _cli.RunAsync("settings", "set", "keep-children-for", years);

        var asked = await _cli.RunAsync("retention");

        Assert.Equal((ExitCode.Done, words), (asked.ExitCode, asked.Output));
    }

    [Fact]
    public async Task A_month_without_its_records_keeps_its_figures_and_says_why_it_has_no_parts()
    {
        await Held.SaveAsync(_cli.Database, Held.Records(Old, children: 10, moved: 3));
        await Held.SaveAsync(_cli.Database);
        await _cli.RunAsync("settings", "set", "keep-children-for", "3");
        var before = await _cli.RunAsync("scorecard", "--month", "2021-02", "--format", "csv");

        var deleted = await _cli.RunAsync("retention", "delete");

        Assert.Equal("Deleted: the records of children and staff of February 2021, older than 3 years.\n", deleted.Output);
        Assert.Equal(before.Output, (await _cli.RunAsync("scorecard", "--month", "2021-02", "--format", "csv")).Output);
        const string Why = "The children's records of this month were deleted on 4 March 2024, after 3 years.";
        Assert.Contains(Why, (await _cli.RunAsync("indicator", "one-placement", "--by", "sex", "--to", "2021-02")).ToString(), StringComparison.Ordinal);
        Assert.Contains(Why, (await _cli.RunAsync("bridge", "one-placement", "--from", "2021-02", "--to", "2024-02")).ToString(), StringComparison.Ordinal);
        Assert.Equal("No month's records are older than 3 years.\n", (await _cli.RunAsync("retention")).Output);
        Assert.Contains("children-deleted", (await _cli.RunAsync("audit")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}
