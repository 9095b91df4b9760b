using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>One browser for all journeys, and one app with the sample council for those that only read.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningApp? _sample;

    /// <summary>The app with the sample council, fully loaded.</summary>
    public RunningApp Sample => _sample ?? throw new InvalidOperationException("The app has not started.");

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser.FindOrGet(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        _sample = await RunningApp.StartAsync(sample: true);
    }

    /// <summary>A page of a person who has never been here.</summary>
    public async Task<IPage> NewPageAsync(RunningApp app, int width = 1366, int height = 768)
    {
        ArgumentNullException.ThrowIfNull(app);
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "en-GB",
        });
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_sample is not null)
        {
            await _sample.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserJourneys : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
