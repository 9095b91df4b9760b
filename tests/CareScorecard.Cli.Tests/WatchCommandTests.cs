using CareScorecard.Import.Writing;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Cli.Tests;

public sealed class WatchCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_look_saves_what_nothing_stands_against_and_says_so_by_words_and_exit_code()
    {
        Bring("clean.xlsx", A.Child("A"), A.Child("B"));
        var first = await _cli.RunAsync("watch", _cli.PathOf("in"), "--once", "--settle", "0");
        Bring("odd.xlsx", A.Child("A"), A.Child("B", started: "2024-01-05", ended: "2023-01-05"));
        var second = await _cli.RunAsync("watch", _cli.PathOf("in"), "--once", "--settle", "0");
        var third = await _cli.RunAsync("watch", _cli.PathOf("in"), "--once", "--settle", "0");

        Assert.Equal(0, first.ExitCode);
        Assert.StartsWith("clean.xlsx: Saved as FEB24-01: February 2024, version 1, a draft.", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, second.ExitCode);
        Assert.StartsWith("odd.xlsx: Nothing was saved:", second.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (third.ExitCode, third.Output));
        Assert.True(File.Exists(_cli.PathOf("in/done/clean.xlsx")) && File.Exists(_cli.PathOf("in/attention/odd.xlsx.txt")));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_wrong_call()
    {
        var result = await _cli.RunAsync("watch", _cli.PathOf("nowhere"), "--once");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no folder", result.Error, StringComparison.Ordinal);
    }

    private void Bring(string name, params Domain.Children.PeriodOfCare[] children)
    {
        Directory.CreateDirectory(_cli.PathOf("in"));
        using var file = File.Create(_cli.PathOf($"in/{name}"));
        CareScorecardWorkbook.Write(new MonthRecordsBuilder("2024-02").With(children).Build(), file);
    }
}
