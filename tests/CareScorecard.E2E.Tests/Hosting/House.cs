using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>One browser for all journeys, and the sample council: loaded once, and copied for each journey that changes it.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-data-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningApp? _sample;

    /// <summary>The app with the sample council, fully loaded, for journeys that save nothing.</summary>
    public RunningApp Sample => _sample!;

    /// <summary>A folder whose database holds the sample council. No app writes to it.</summary>
    public string SampleData => Path.Combine(_folder, "sample");

    public static async Task<House> OpenAsync()
    {
        var house = new House();
        try
        {
            await house.StartAsync();
            return house;
        }
        catch
        {
            // Nobody disposes of a house that did not come to be.
            await house.DisposeAsync();
            throw;
        }
    }

    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => _browser!.NewContextAsync(options);

    public string NewDataFolder() => Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>A data folder of one's own that holds the sample council.</summary>
    public string CopySample()
    {
        var copy = NewDataFolder();
        foreach (var file in Directory.GetFiles(SampleData))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    public async ValueTask DisposeAsync()
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

        Directory.Delete(_folder, recursive: true);
        PublishedApp.Delete();
    }

    private async Task StartAsync()
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
        await LoadSampleAsync();
        _sample = await RunningApp.StartAsync(CopySample(), sample: true);
    }

    private async Task LoadSampleAsync()
    {
        await using var app = await RunningApp.StartAsync(SampleData, sample: true);
        await using var context = await NewContextAsync(new() { BaseURL = app.Address.ToString() });
        await Door.OpenAsync(context, app);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByText("Figures as at"))
            .ToBeVisibleAsync(new() { Timeout = (float)Wait.ForTheSample.TotalMilliseconds });
    }
}
