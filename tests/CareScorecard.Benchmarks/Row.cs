using System.Diagnostics;

namespace CareScorecard.Benchmarks;

/// <summary>One printed row: what was measured, what it took, what it is to reach.</summary>
internal static class Row
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <param name="processor">Of one run, all threads together: on a busy machine it tells more than the time on the clock.</param>
    public static void Print(
        string what, TimeSpan took, string reach, TimeSpan? reference = null, long? peakBytes = null, TimeSpan? processor = null) =>
        Console.WriteLine(
            $"{what,-78} {Time(took),10} {(reference is { } bare ? $"{took / bare:0.00} x bare read" : ""),16} "
            + $"{(processor is { } busy ? $"{Time(busy)} cpu" : ""),14} "
            + $"{(peakBytes is { } peak ? $"{peak / 1024 / 1024} MB peak" : ""),12}  reach: {reach}");

    /// <summary>
    /// The median of some runs after those that warm up: for two seconds of the processor, and once at least. A server runs for months; what its first
    /// minute costs, while the runtime is still compiling, says nothing of that.
    /// </summary>
    /// <returns>The median on the clock, and the processor's mean.</returns>
    public static (TimeSpan Median, TimeSpan Processor) Median(int runs, Action work)
    {
        using var process = Process.GetCurrentProcess();
        var busyAtFirst = process.TotalProcessorTime;
        do
        {
            work();
            process.Refresh();
        }
        while (process.TotalProcessorTime - busyAtFirst < WarmUp);

        var busyBefore = process.TotalProcessorTime;
        var times = new List<TimeSpan>();
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed);
        }

        process.Refresh();
        times.Sort();
        return (times[runs / 2], (process.TotalProcessorTime - busyBefore) / runs);
    }

    public static long PeakOfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Time(TimeSpan time) => time.TotalSeconds >= 1 ? $"{time.TotalSeconds:0.00} s" : $"{time.TotalMilliseconds:0.0} ms";
}
