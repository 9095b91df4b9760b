using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>The web app as a council would install it: published once for all tests, since static files are served in production only so.</summary>
public static class PublishedApp
{
    /// <summary>The variable of the environment that names a folder with an app that is published already: the very files about to be released.</summary>
    public const string GivenBy = "CARESCORECARD_PUBLISHED";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    private static string? _temporary;

    public static string RepositoryRoot { get; } = typeof(PublishedApp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder that holds the published app.</summary>
    public static Task<string> FolderAsync() =>
        Environment.GetEnvironmentVariable(GivenBy) is { Length: > 0 } given ? Task.FromResult(Path.GetFullPath(given)) : Published.Value;

    /// <summary>Deletes what was published. No app may be running.</summary>
    public static void Delete()
    {
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }

    /// <summary>The program in a folder that holds a published app.</summary>
    public static string Program(string folder) => Path.Combine(folder, "CareScorecard.Web" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    private static async Task<string> PublishAsync()
    {
        _temporary = Directory.CreateTempSubdirectory("carescorecard-e2e-").FullName;
        var app = Path.Combine(_temporary, "app");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(RepositoryRoot, "src", "CareScorecard.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[]
        {
            "publish", "-c", "Release", "-o", app, "-nologo", "-v", "quiet", "-nodeReuse:false",
            // Its own intermediate files: the solution's build may be running beside it.
            "--artifacts-path", Path.Combine(_temporary, "artifacts"),
        })
        {
            start.ArgumentList.Add(argument);
        }

        // What the test's own MSBuild has set must not lead the other one astray.
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        var (exitCode, output) = await RunToEnd.Async(start, Longest);
        return exitCode == 0 && File.Exists(Program(app)) ? app : throw new InvalidOperationException($"The app could not be published (exit code {exitCode}):\n{output}");
    }
}
