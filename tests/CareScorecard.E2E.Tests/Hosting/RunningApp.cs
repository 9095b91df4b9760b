using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>One running copy of the app, on a free port of the loopback address, with a data folder of its own.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly bool _ownsFolder;

    private RunningApp(Process process, Uri address, string dataFolder, bool ownsFolder)
    {
        _process = process;
        _ownsFolder = ownsFolder;
        Address = address;
        DataFolder = dataFolder;
    }

    public Uri Address { get; }

    public string DataFolder { get; }

    /// <param name="sample">Whether the sample council is loaded at the first run.</param>
    /// <param name="dataFolder">An existing folder, kept afterwards; null for an empty one that goes with the app.</param>
    public static async Task<RunningApp> StartAsync(bool sample, string? dataFolder = null)
    {
        var folder = await PublishedApp.FolderAsync();
        var data = dataFolder ?? Directory.CreateTempSubdirectory("carescorecard-data-").FullName;
        var start = new ProcessStartInfo(Path.Combine(folder, "CareScorecard.Web" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["CARESCORECARD_DATA"] = data;
        start.Environment["CareScorecard__Sample"] = sample ? "true" : "false";

        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null && Listening().Match(line.Data) is { Success: true } match)
            {
                address.TrySetResult(new Uri(match.Groups[1].Value));
            }
        };
        process.ErrorDataReceived += (_, _) => { };
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The app stopped before it listened."));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new RunningApp(process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60)), data, dataFolder is null);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        if (_ownsFolder)
        {
            Directory.Delete(DataFolder, recursive: true);
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
