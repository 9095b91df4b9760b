using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>
/// What every journey shares. When it ends, its browsers and apps are closed, and it fails if a page logged an error or asked another
/// computer for anything, or if an app stopped, logged an error or told a child's id in its log.
/// </summary>
[Collection(BrowserJourneys.Name)]
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
            Assert.Empty(SampleChild().Matches(output).Select(id => id.Value).Distinct());
        }

        _visits.ForEach(visit => visit.AssertNothingUnwanted());
    }

    /// <summary>An app whose database is empty.</summary>
    protected Task<RunningApp> StartEmptyAsync(bool sample = false) => StartAsync(NewDataFolder(), sample);

    /// <summary>An app with a sample council of its own, to be changed.</summary>
    protected Task<RunningApp> StartWithSampleAsync() => StartAsync(browser.CopySample(), sample: true);

    protected string NewDataFolder() => browser.NewDataFolder();

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

    private async Task<RunningApp> StartAsync(string dataFolder, bool sample)
    {
        var app = await RunningApp.StartAsync(dataFolder, sample);
        _started.Add(app);
        return app;
    }

    [GeneratedRegex("^(fail|crit):", RegexOptions.Multiline)]
    private static partial Regex LoggedError();

    /// <summary>An id as the sample council gives them.</summary>
    [GeneratedRegex("\\bN[0-9]{6,7}\\b")]
    private static partial Regex SampleChild();
}
