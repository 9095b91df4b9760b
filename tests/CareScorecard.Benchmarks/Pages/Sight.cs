using Microsoft.Playwright;

namespace CareScorecard.Benchmarks.Pages;

/// <summary>What a reader sees and waits for, in a real browser.</summary>
internal sealed class Sight(IPlaywright playwright, IBrowser browser, ServedCouncil council) : IAsyncDisposable
{
    private const int Runs = 7;

    private static readonly string[] OnThePath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>Until a new figure is drawn: heard in the page, where no test is between.</summary>
    private const string UntilDrawn =
        """
        link => new Promise(drawn => {
          const look = () => document.querySelector("h1")?.textContent !== before && document.querySelector(".trend svg") ? requestAnimationFrame(() => drawn(performance.now() - began)) : requestAnimationFrame(look);
          const before = document.querySelector("h1")?.textContent;
          const began = performance.now();
          link.click();
          look();
        })
        """;

    /// <returns>Null where there is no browser.</returns>
    public static async Task<Sight?> OpenAsync(ServedCouncil council)
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? OnThePath
            .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (path is null)
        {
            return null;
        }

        var playwright = await Playwright.CreateAsync();
        return new Sight(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] }), council);
    }

    public async Task MeasureAsync()
    {
        List<(long Cold, long Warm, double Shift, double Usable)> loads = [];
        for (var run = 0; run < Runs; run++)
        {
            loads.Add(await LoadAsync());
        }

        PageRows.Print("Scorecard page over the wire, nothing kept by the browser", $"{Middle(loads.Select(load => (double)load.Cold)) / 1024:0} KB", "450 KB");
        PageRows.Print("Scorecard page over the wire, the next time", $"{Middle(loads.Select(load => (double)load.Warm)) / 1024:0} KB", "60 KB");
        PageRows.Print("Scorecard page: layout shift until it is at rest", $"{loads.Max(load => load.Shift):0.0000}", "0.02");
        PageRows.Print("Scorecard page: from the request until its links and keys answer", $"{Middle(loads.Select(load => load.Usable)):0} ms", "700 ms on loopback");
        PageRows.Print("Click on a measure until its trend is drawn", $"{Middle(await ClicksAsync()):0} ms", "150 ms");
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private async Task<(long Cold, long Warm, double Shift, double Usable)> LoadAsync()
    {
        await using var context = await NewContextAsync();
        var page = await context.NewPageAsync();
        var protocol = await context.NewCDPSessionAsync(page);
        await protocol.SendAsync("Network.enable");
        long bytes = 0;
        protocol.Event("Network.loadingFinished").OnEvent += (_, finished) =>
            Interlocked.Add(ref bytes, (long)finished!.Value.GetProperty("encodedDataLength").GetDouble());
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var cold = Interlocked.Exchange(ref bytes, 0);
        var shift = await page.EvaluateAsync<double>(
            """
            () => new Promise(told => {
              let sum = 0;
              new PerformanceObserver(list => { for (const one of list.getEntries()) { sum += one.value; } }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => told(sum), 200);
            })
            """);
        var usable = await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        await page.GotoAsync("/restatements", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Interlocked.Exchange(ref bytes, 0);
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (cold, Interlocked.Read(ref bytes), shift, usable);
    }

    private async Task<IReadOnlyList<double>> ClicksAsync()
    {
        await using var context = await NewContextAsync();
        var page = await context.NewPageAsync();
        List<double> took = [];
        for (var run = 0; run < Runs; run++)
        {
            await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
            took.Add(await page.Locator("main a[href^='/indicators/']").First.EvaluateAsync<double>(UntilDrawn));
        }

        return took;
    }

    private async Task<IBrowserContext> NewContextAsync()
    {
        var context = await browser.NewContextAsync(new() { BaseURL = council.Address.ToString(), ViewportSize = new() { Width = 1366, Height = 768 } });
        await context.AddCookiesAsync(council.Session.GetCookies(council.Address).Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Url = council.Address.ToString(),
        }));
        return context;
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
