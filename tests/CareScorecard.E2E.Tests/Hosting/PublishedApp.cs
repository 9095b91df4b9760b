using System.Diagnostics;
using System.Reflection;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>The web app as a council would install it: published once for all tests, since static files are served in production only so.</summary>
public static class PublishedApp
{
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    /// <summary>The folder that holds the published app.</summary>
    public static Task<string> FolderAsync() => Published.Value;

    public static string RepositoryRoot { get; } = typeof(PublishedApp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "carescorecard-e2e-" + Environment.ProcessId);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            "publish", Path.Combine(RepositoryRoot, "src", "CareScorecard.Web"), "-c", "Release", "-o", folder, "-nologo", "-v", "quiet",
            // Its own intermediate files: the solution's build may be running beside it.
            "--artifacts-path", Path.Combine(folder, "artifacts"),
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? folder
            : throw new InvalidOperationException($"The app could not be published:\n{await output}\n{await errors}");
    }
}
