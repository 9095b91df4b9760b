using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>A collection's key to the house that all collections share: the first to come opens it, the last to leave locks up.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly SemaphoreSlim Door = new(1, 1);

    private static House? _house;
    private static int _inside;

    private House? _entered;

    /// <summary>The app with the sample council, fully loaded, for journeys that save nothing.</summary>
    public RunningApp Sample => _entered!.Sample;

    public async Task InitializeAsync()
    {
        await Door.WaitAsync();
        try
        {
            _entered = _house ??= await House.OpenAsync();
            _inside++;
        }
        finally
        {
            Door.Release();
        }
    }

    public async Task DisposeAsync()
    {
        await Door.WaitAsync();
        try
        {
            if (_house is { } house && --_inside == 0)
            {
                _house = null;
                await house.DisposeAsync();
            }
        }
        finally
        {
            Door.Release();
        }
    }

    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => _entered!.NewContextAsync(options);

    public string NewDataFolder() => _entered!.NewDataFolder();

    /// <summary>A data folder of one's own that holds the sample council.</summary>
    public string CopySample() => _entered!.CopySample();
}
