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

    /// <summary>More for a long look: CARESCORECARD_KILLS. Each start of the program takes a second or more.</summary>
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("CARESCORECARD_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 15;

    private readonly CliRun _cli = new();

    private string Folder => Path.GetDirectoryName(_cli.Database)!;

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_version_before_is_whole_and_the_next_start_says_what_happened()
    {
        var files = new[] { Write("one.xlsx", "North"), Write("other.xlsx", "South") };
        var saving = await TimeOneAsync(files[0]);
        var (random, told) = (new Random(Seed), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = await ReadAsync();
            using (var import = Start(files[before.Team == "North" ? 1 : 0]))
            {
                // From the first moment of the save to a little after its end; one in five before it begins.
                if (kill % 5 != 0)
                {
                    await SavingAsync(import);
                }

                await Task.Delay(saving * 1.2 * random.NextDouble());
                import.Kill();
                await import.WaitForExitAsync();
            }

            var cutOff = Marks().Any(mark => new FileInfo(mark).Length > 0);
            var next = await _cli.RunAsync("months");
            var after = await ReadAsync();

            // Either nothing has happened, or all of it has.
            Assert.True(after.Number == before.Number || after.Number == before.Number + 1);
            Assert.Equal(after.Number == before.Number, after.Team == before.Team);
            Assert.Empty(Marks());
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

        output.WriteLine($"{Kills} kills, {told} in the middle of a save, which takes {saving.TotalMilliseconds:0} ms.");
        var report = await DatabaseInspection.RunAsync(_cli.Database, CancellationToken.None);
        Assert.True(report.IsSound, report.Problem ?? report.Audit?.Words);
    }

    /// <summary>An import that nobody kills, and how long it saves.</summary>
    private async Task<TimeSpan> TimeOneAsync(string file)
    {
        using var import = Start(file);
        await SavingAsync(import);
        var watch = Stopwatch.StartNew();
        while (Marks().Any())
        {
            await Task.Delay(1);
        }

        var saving = watch.Elapsed;
        await import.WaitForExitAsync();
        Assert.Equal(0, import.ExitCode);
        return saving;
    }

    private async Task SavingAsync(Process import)
    {
        while (!import.HasExited && !Marks().Any())
        {
            await Task.Delay(1);
        }
    }

    private IEnumerable<string> Marks() => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.saving-*") : [];

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
        start.Environment["CARESCORECARD_DATA"] = Folder;
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
