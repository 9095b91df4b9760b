using System.Diagnostics;

namespace CareScorecard.Data.Tests;

/// <summary>Starts this very assembly as a program of its own (Program.cs).</summary>
internal static class SecondProgram
{
    public const int Killed = 137;

    public static async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet")
        {
            ArgumentList = { "exec", typeof(SecondProgram).Assembly.Location },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode is 0 or Killed ? process.ExitCode : throw new InvalidOperationException(said);
    }
}
