using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>One running copy of the app, on a free port of the loopback address.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    // The machine may be loaded.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ProcessOutput _output;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Uri? _address;

    private readonly string _temporary;

    /// <summary>The log as a person reads it, and as the unit and the container have it written: every other app takes the other.</summary>
    private static int _count;

    private RunningApp(ProcessStartInfo start, bool isSample)
    {
        IsSample = isSample;
        _temporary = start.Environment["TMPDIR"]!;
        _process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += Kill;
        _output = new ProcessOutput(_process, line =>
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _listening.TrySetResult(new Uri(match.Groups[1].Value));
            }
        });
    }

    public Uri Address => _address ?? throw new InvalidOperationException("The app is not listening yet.");

    /// <summary>What the app has written so far, with its log.</summary>
    public string Output => _output.ToString();

    /// <summary>Whether its ready accounts are open: the sample council's app.</summary>
    public bool IsSample { get; }

    public bool HasStopped => _process.HasExited;

    /// <summary>Returns when the app listens.</summary>
    /// <param name="dataFolder">Where it keeps its database.</param>
    /// <param name="sample">Whether it fills an empty database with the sample council, and opens its ready accounts.</param>
    /// <param name="sampleFolder">The months of another sample council; null for the one that comes with the product.</param>
    public static async Task<RunningApp> StartAsync(string dataFolder, bool sample = false, string? sampleFolder = null)
    {
        var start = await DescribeAsync(dataFolder, sample, "http://127.0.0.1:0");
        start.Environment["Logging__Console__FormatterName"] = Interlocked.Increment(ref _count) % 2 == 0 ? "json" : "simple";
        if (sampleFolder is not null)
        {
            start.Environment["CareScorecard__SampleFolder"] = sampleFolder;
        }

        var app = new RunningApp(start, sample);
        var ended = app._process.WaitForExitAsync();
        if (await Task.WhenAny(app._listening.Task, ended, Task.Delay(LongestStart)) == app._listening.Task)
        {
            app._address = await app._listening.Task;
            return app;
        }

        var why = ended.IsCompleted ? $"stopped with exit code {app._process.ExitCode}" : "did not listen in time";
        await app.DisposeAsync();
        throw new InvalidOperationException($"The app {why}. It said:\n{app.Output}");
    }

    /// <summary>Runs an app that is expected to refuse to start.</summary>
    /// <param name="urls">Where it is told to listen.</param>
    public static async Task<(int ExitCode, string Output)> RefuseAsync(string dataFolder, string urls) =>
        await RunToEnd.Async(await DescribeAsync(dataFolder, sample: false, urls), LongestStart);

    /// <summary>The code that the app printed for whoever started it.</summary>
    public string SetUpCode => SetUpCodeLine().Match(Output) is { Success: true } match
        ? match.Groups[1].Value
        : throw new InvalidOperationException($"The app printed no set-up code. It said:\n{Output}");

    /// <summary>What people have uploaded and not yet saved or thrown away.</summary>
    public IReadOnlyList<string> KeptFiles()
    {
        var folder = Path.Combine(Path.GetDirectoryName(_temporary)!, "uploads");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(this, EventArgs.Empty);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ProcessStartInfo> DescribeAsync(string dataFolder, bool sample, string urls)
    {
        var folder = await PublishedApp.FolderAsync();
        var temporary = Directory.CreateDirectory(Path.Combine(dataFolder, "temporary")).FullName;
        return new ProcessStartInfo(PublishedApp.Program(folder))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = urls,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["CARESCORECARD_DATA"] = dataFolder,
                ["CareScorecard__Sample"] = sample ? "true" : "false",
                ["TMPDIR"] = temporary,
                ["TMP"] = temporary,
                ["TEMP"] = temporary,
                // Every journey signs in anew, reads and uploads, and all come from one address.
                ["CareScorecard__SignInTries"] = "10000",
                ["CareScorecard__UploadReadings"] = "10000",
                ["CareScorecard__Connections"] = "10000",
                ["CareScorecard__Downloads"] = "10000",
                // Otherwise the runtime keeps a socket of its own there.
                ["DOTNET_EnableDiagnostics"] = "0",
            },
        };
    }

    private void Kill(object? sender, EventArgs args)
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"Set-up code: (\S+)")]
    private static partial Regex SetUpCodeLine();

    [GeneratedRegex(@"Now listening on: (http://[^\s""]+)")]
    private static partial Regex Listening();
}
