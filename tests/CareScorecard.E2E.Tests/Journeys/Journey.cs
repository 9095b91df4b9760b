using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>
/// What every journey shares. When it ends, its browsers and apps are closed, and it fails if a page logged an error or asked another
/// computer for anything, or if an app stopped, logged an error, or told of a child in its log or on a page that refuses.
/// </summary>
public abstract partial class Journey(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<RunningApp> _started = [];
    private readonly List<Visit> _visits = [];

    /// <summary>The app with the sample council, for journeys that save nothing.</summary>
    protected RunningApp Sample => browser.Sample;

    public Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)Wait.ForAPage.TotalMilliseconds);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var visit in _visits)
        {
            await visit.DisposeAsync();
        }

        var apps = _started.Append(Sample).Select(app => (app.HasStopped, app.Output)).ToList();
        foreach (var app in _started)
        {
            await app.DisposeAsync();
        }

        foreach (var (stopped, output) in apps)
        {
            Assert.False(stopped, $"An app stopped in the middle. It said:\n{output}");
            Assert.False(LoggedError().IsMatch(output), $"An app logged an error:\n{output}");
            Assert.Empty(Leaks.In(output));
        }

        foreach (var visit in _visits)
        {
            visit.AssertNothingUnwanted();
            Assert.Empty(Leaks.In(visit.Refusals));
        }
    }

    /// <summary>An app whose database is empty.</summary>
    protected Task<RunningApp> StartEmptyAsync() => StartAsync(NewDataFolder(), sample: false);

    /// <summary>An app that fills its empty database with a sample council.</summary>
    /// <param name="sampleFolder">With settings.json and months/*.xlsx.</param>
    protected Task<RunningApp> StartFirstRunAsync(string sampleFolder) => StartAsync(NewDataFolder(), sample: true, sampleFolder);

    /// <summary>An app with a sample council of its own, to be changed.</summary>
    protected Task<RunningApp> StartWithSampleAsync() => StartAsync(browser.CopySample(), sample: true);

    protected string NewDataFolder() => browser.NewDataFolder();

    /// <summary>A data folder of one's own that holds the sample council, for a program that is no page.</summary>
    protected string CopySample() => browser.CopySample();

    /// <summary>Somebody comes to the app and opens an address.</summary>
    protected Task<IPage> OpenAsync(RunningApp app, string address) => OpenAsync(app, address, Screen.Desk);

    /// <param name="account">Which of the sample council's ready accounts; null for nobody.</param>
    protected async Task<IPage> OpenAsync(RunningApp app, string address, Screen screen, bool script = true, string? account = Door.Analyst)
    {
        var visit = await Visit.BeginAsync(browser, app, screen, script, account);
        _visits.Add(visit);
        return await visit.OpenAsync(address);
    }

    /// <summary>A file of the sample council that comes with the product.</summary>
    protected static string SampleFile(params string[] path) => Path.Combine([PublishedApp.RepositoryRoot, "sample-data", .. path]);

    private async Task<RunningApp> StartAsync(string dataFolder, bool sample, string? sampleFolder = null)
    {
        var app = await RunningApp.StartAsync(dataFolder, sample, sampleFolder);
        _started.Add(app);
        return app;
    }

    [GeneratedRegex("^(fail|crit):|\"LogLevel\":\"(Error|Critical)\"", RegexOptions.Multiline)]
    private static partial Regex LoggedError();
}
