using System.Diagnostics;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>Runs another program until it ends by itself.</summary>
internal static class RunToEnd
{
    /// <param name="start">With both outputs redirected.</param>
    /// <exception cref="TimeoutException">It did not end in time, and was killed; with what it had said until then.</exception>
    public static async Task<(int ExitCode, string Output)> Async(ProcessStartInfo start, TimeSpan longest)
    {
        using var process = Process.Start(start)!;
        var output = new ProcessOutput(process);
        using var patience = new CancellationTokenSource(longest);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, output.ToString());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} did not end within {longest.TotalSeconds:N0} seconds. It said:\n{output}");
        }
    }
}
