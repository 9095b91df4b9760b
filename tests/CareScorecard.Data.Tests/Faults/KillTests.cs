using System.Globalization;
using Xunit.Abstractions;

namespace CareScorecard.Data.Tests.Faults;

/// <summary>
/// A program that saves months is killed without any warning, again and again, while others read and write the same file: nothing that was
/// said to be saved is lost, and nothing is half there.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Fewer for a quick look: CARESCORECARD_KILLS.</summary>
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("CARESCORECARD_KILLS"), CultureInfo.InvariantCulture, out var fewer) ? fewer : 100;

    private const int Seed = 20261122;

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task Nothing_that_was_saved_is_lost_in_a_hundred_kills()
    {
        var database = await _file.OpenAsync();
        var (months, audit) = (new MonthStore(database), new AuditStore(database));
        var random = new Random(Seed);
        var (versions, entries) = (new List<int>(), new List<(int Number, string Hash)>());
        using var stop = new CancellationTokenSource();
        var others = Task.WhenAll(WriteAsync(audit, entries, stop.Token), ReadAsync(months, stop.Token));

        for (var kill = 0; kill < Kills; kill++)
        {
            var said = await WorkUntilKilledAsync(random);
            versions.AddRange(said.Versions);
            lock (entries)
            {
                entries.AddRange(said.Entries);
            }

            // A restart, as after a power cut.
            await _file.OpenAsync();
            await AssertNothingIsHalfThereAsync(months);
        }

        await stop.CancelAsync();
        await others;
        var report = await DatabaseInspection.RunAsync(_file.Path, CancellationToken.None);
        Assert.Equal((true, 1), (report.IsSound, report.Months));
        var held = (await months.ListAsync(CancellationToken.None)).Select(version => version.Number).ToHashSet();
        Assert.DoesNotContain(versions, version => !held.Contains(version));
        var all = await AllAsync(audit);
        Assert.DoesNotContain(entries, entry => all[entry.Number].Hash != entry.Hash);
        Assert.Equal(held.Count, all.Values.Count(entry => entry.What == "month-loaded"));
        Assert.True(versions.Count > Kills / 2, $"Only {versions.Count} months were saved between {Kills} kills.");
        output.WriteLine($"{Kills} kills survived: {versions.Count} months and {entries.Count} audit entries were said to be saved, {held.Count} and {all.Count} are there.");
    }

    public void Dispose() => _file.Dispose();

    private async Task<(List<int> Versions, List<(int Number, string Hash)> Entries)> WorkUntilKilledAsync(Random random)
    {
        using var worker = SecondProgram.Start(SecondProgram.Words("work", _file.Path));
        var errors = worker.StandardError.ReadToEndAsync();

        // One in ten dies while it starts and opens the file; the others after they have saved a month.
        var opening = random.Next(10) == 0;
        var first = opening ? "" : await worker.StandardOutput.ReadLineAsync() + "\n";

        await Task.Delay(random.Next(opening ? 600 : 300));
        worker.Kill();
        await worker.WaitForExitAsync();
        Assert.Equal("", await errors);
        return Worker.Said(first + await worker.StandardOutput.ReadToEndAsync());
    }

    private static async Task AssertNothingIsHalfThereAsync(MonthStore months)
    {
        if (await months.FindCurrentAsync(null, CancellationToken.None) is not { } current)
        {
            return;
        }

        var records = await months.ReadRecordsAsync(current.Month, current.Number, CancellationToken.None);
        Assert.Equal((5, 5, 5), (records.Periods.Count, records.Placements.Count, records.Measures.Count));
    }

    private static Task WriteAsync(AuditStore audit, List<(int Number, string Hash)> entries, CancellationToken stop) => Task.Run(
        async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var entry = await audit.RecordAsync("somebody else", Samples.Noon, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
                lock (entries)
                {
                    entries.Add((entry.Number, entry.Hash));
                }

                await Task.Delay(50, CancellationToken.None);
            }
        },
        CancellationToken.None);

    private static Task ReadAsync(MonthStore months, CancellationToken stop) => Task.Run(
        async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await AssertNothingIsHalfThereAsync(months);
                await Task.Delay(50, CancellationToken.None);
            }
        },
        CancellationToken.None);

    private static async Task<Dictionary<int, Domain.Audit.AuditEntry>> AllAsync(AuditStore audit)
    {
        var all = new Dictionary<int, Domain.Audit.AuditEntry>();
        await foreach (var entry in audit.ReadAsync(new AuditSearch(), CancellationToken.None))
        {
            all[entry.Number] = entry;
        }

        return all;
    }
}
