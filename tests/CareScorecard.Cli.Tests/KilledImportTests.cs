using System.Diagnostics;
using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;
using CareScorecard.TestKit.Records;
using Xunit.Abstractions;

namespace CareScorecard.Cli.Tests;

/// <summary>The real program is killed at a random moment while it imports, again and again.</summary>
public sealed class KilledImportTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20261122;
    private const int Children = 200;

    /// <summary>Fewer for a quick look: CARESCORECARD_KILLS.</summary>
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("CARESCORECARD_KILLS"), CultureInfo.InvariantCulture, out var fewer) ? Math.Min(fewer, 50) : 50;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_version_before_is_whole_and_the_next_start_says_what_happened()
    {
        var files = new[] { Write("one.xlsx", "North"), Write("other.xlsx", "South") };
        var watch = Stopwatch.StartNew();
        using (var whole = Start(files[0]))
        {
            await whole.WaitForExitAsync();
            Assert.Equal(0, whole.ExitCode);
        }

        var (duration, random, told, ended) = (watch.Elapsed, new Random(Seed), 0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = await ReadAsync();
            using (var import = Start(files[(kill + 1) % 2]))
            {
                // From the opening of the file on: before that there is nothing to break.
                await Task.Delay(duration * (0.3 + (0.75 * random.NextDouble())));
                import.Kill();
                await import.WaitForExitAsync();
                ended += import.ExitCode == 0 ? 1 : 0;
            }

            var cutOff = Directory.EnumerateFiles(Path.GetDirectoryName(_cli.Database)!, "*.saving-*").Any(mark => new FileInfo(mark).Length > 0);
            var next = await _cli.RunAsync("months");
            var after = await ReadAsync();

            // Either nothing has happened, or all of it has.
            Assert.True(after.Number == before.Number || after.Number == before.Number + 1);
            Assert.Equal(after.Number == before.Number ? before.Team : before.Team == "North" ? "South" : "North", after.Team);
            Assert.Equal(cutOff, next.Said.Contains("A save of February 2024 was cut off", StringComparison.Ordinal));
            if (cutOff)
            {
                told++;
                Assert.Contains(
                    after.Number == before.Number
                        ? $"Nothing of it was saved: version {before.Number} stands as it was."
                        : $"It was saved whole all the same, as version {after.Number}.",
                    next.Said,
                    StringComparison.Ordinal);
            }
        }

        output.WriteLine($"{Kills} kills within {duration.TotalMilliseconds:0} ms: {ended} imports had ended, {told} were cut off while they saved.");
        Assert.True((await DatabaseInspection.RunAsync(_cli.Database, CancellationToken.None)).IsSound);
    }

    private async Task<(int Number, string? Team)> ReadAsync()
    {
        var months = new MonthStore(await ScorecardDatabase.OpenAsync(_cli.Database, CancellationToken.None));
        var current = (await months.FindCurrentAsync(null, CancellationToken.None))!;
        var records = await months.ReadRecordsAsync(current.Month, current.Number, CancellationToken.None);
        Assert.Equal((Children, Children), (records.Periods.Count, records.Placements.Count));
        return (current.Number, Assert.Single(records.Periods.Select(period => period.Team).Distinct()));
    }

    private string Write(string name, string team)
    {
        using var file = File.Create(_cli.PathOf(name));
        CareScorecardWorkbook.Write(Records(team), file);
        return _cli.PathOf(name);
    }

    private static MonthRecords Records(string team) => new MonthRecordsBuilder("2024-02")
        .With([.. Enumerable.Range(1, Children).Select(number => A.Child($"A{number}") with { Team = team, PlacementsInLast12Months = 1 })])
        .With([.. Enumerable.Range(1, Children).Select(number => A.Stay($"A{number}", "2020-01-01"))])
        .Build();

    private Process Start(string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["CARESCORECARD_DATA"] = Path.GetDirectoryName(_cli.Database);
        foreach (var word in new[] { "exec", typeof(CommandLine).Assembly.Location, "import", file, "--accept-warnings", "As they are.", "--reason", "Again." })
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
