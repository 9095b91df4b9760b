using System.Diagnostics;

namespace CareScorecard.Benchmarks;

/// <summary>One printed row: what was measured, what it took, what it is to reach.</summary>
internal static class Row
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void Print(string what, TimeSpan took, string reach, TimeSpan? reference = null, long? peakBytes = null) =>
        Console.WriteLine(
            $"{what,-78} {Time(took),10} {(reference is { } bare ? $"{took / bare:0.00} x bare read" : ""),16} "
            + $"{(peakBytes is { } peak ? $"{peak / 1024 / 1024} MB peak" : ""),12}  reach: {reach}");

    /// <summary>
    /// The median of some runs after those that warm up: for two seconds, and once at least. A server runs for months; what its first
    /// minute costs, while the runtime is still compiling, says nothing of that.
    /// </summary>
    public static TimeSpan Median(int runs, Action work)
    {
        var warmingUp = Stopwatch.StartNew();
        do
        {
            work();
        }
        while (warmingUp.Elapsed < WarmUp);

        var times = new List<TimeSpan>();
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed);
        }

        times.Sort();
        return times[runs / 2];
    }

    public static long PeakOfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Time(TimeSpan time) => time.TotalSeconds >= 1 ? $"{time.TotalSeconds:0.00} s" : $"{time.TotalMilliseconds:0.0} ms";
}
