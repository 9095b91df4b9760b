using System.Diagnostics;

namespace CareScorecard.Data.Tests;

/// <summary>Starts this very assembly as a program of its own (Program.cs).</summary>
internal static class SecondProgram
{
    public const int Killed = 137;

    /// <summary>The words that start it, for a shell.</summary>
    public static IReadOnlyList<string> Words(params string[] arguments) =>
        [Environment.ProcessPath ?? "dotnet", "exec", typeof(SecondProgram).Assembly.Location, .. arguments];

    /// <summary>Its output and errors are to be read by the caller.</summary>
    public static Process Start(IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";

        // It lives for a moment: a quarter of its start would go into what pays off in programs that run for long.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        foreach (var word in words.Skip(1))
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }

    public static async Task<int> RunAsync(params string[] arguments)
    {
        using var process = Start(Words(arguments));
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode is 0 or Killed ? process.ExitCode : throw new InvalidOperationException(said);
    }
}
