using System.Diagnostics;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>Finds a browser, or gets one: what the tests need is never a reason to skip them.</summary>
public static class Browser
{
    /// <summary>What a person types when nothing here could find or get a browser.</summary>
    public const string HowToMend =
        "No browser was found. Type: sudo apt-get install -y chromium   (or set CHROMIUM_PATH to a Chromium, Chrome or Edge)";

    private static readonly string[] OnThePath =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge",
    ];

    private static readonly string[] InTheUsualPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>In this order: CHROMIUM_PATH, an installed browser, Playwright's own download, Debian's package where root.</summary>
    /// <returns>The path of the browser; null for Playwright's own.</returns>
    public static string? FindOrGet()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given)
        {
            return File.Exists(given)
                ? given
                : throw new InvalidOperationException("CHROMIUM_PATH names a file that does not exist.");
        }

        return Installed() ?? (DownloadedByPlaywright() ? null : InstalledByApt() ?? throw new InvalidOperationException(HowToMend));
    }

    private static string? Installed()
    {
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return OnThePath
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name + extension)))
            .Concat(InTheUsualPlaces)
            .FirstOrDefault(File.Exists);
    }

    private static bool DownloadedByPlaywright()
    {
        try
        {
            return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException or Microsoft.Playwright.PlaywrightException)
        {
            return false;
        }
    }

    private static string? InstalledByApt()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return null;
        }

        return Run("apt-get", "update") && Run("apt-get", "install -y chromium") ? Installed() : null;
    }

    private static bool Run(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            });
            process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
