using System.Globalization;

namespace CareScorecard.Cli.Tests;

/// <summary>The program on a folder and a database of its own, as a script runs it: nothing is a screen.</summary>
public sealed class CliRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("carescorecard-cli-");

    public string Database => PathOf("data/carescorecard.db");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public Task<CliResult> RunAsync(params string[] arguments) => RunAsync(arguments, screen: false, CancellationToken.None);

    public Task<CliResult> RunOnScreenAsync(params string[] arguments) => RunAsync(arguments, screen: true, CancellationToken.None);

    public Task<CliResult> RunCancelledAsync(params string[] arguments) =>
        RunAsync(arguments, screen: false, new CancellationToken(canceled: true));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<CliResult> RunAsync(string[] arguments, bool screen, CancellationToken cancellation)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        await using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var code = await new CommandLine(new Terminal
        {
            Output = output,
            BinaryOutput = bytes,
            Error = error,
            OutputIsScreen = screen,
            ErrorIsScreen = screen,
            DataFolder = PathOf("data"),
            Clock = new FixedClock(),
        }).RunAsync(arguments, cancellation);
        return new CliResult(code, output.ToString(), error.ToString().Replace(_folder.FullName, "~", StringComparison.Ordinal), bytes.ToArray());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 4, 9, 30, 0, TimeSpan.Zero);
    }
}

/// <param name="Error">With the test's own folder written ~.</param>
public sealed record CliResult(int ExitCode, string Output, string Error, byte[] Bytes)
{
    /// <summary>What was said besides the database's path.</summary>
    public string Said => Error.Replace("Database: ~/data/carescorecard.db\n", "", StringComparison.Ordinal);

    public override string ToString() => $"exit {ExitCode}\n{Output}\n{Error}";

}
