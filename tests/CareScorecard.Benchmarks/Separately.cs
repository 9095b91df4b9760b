using System.Diagnostics;

namespace CareScorecard.Benchmarks;

/// <summary>Runs a stage in a process of its own, so that its peak of memory is its own too.</summary>
internal static class Separately
{
    /// <returns>The rows that the stage printed.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string stage, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Separately).Assembly.Location);
        }

        start.ArgumentList.Add(stage);
        start.ArgumentList.Add(folder);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"The stage {stage} stopped with exit code {process.ExitCode}.");
    }
}
