using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>A browser of somebody who has never been here, with an ear for what a person does not see: errors and requests to elsewhere.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _unwanted = new();
    private readonly ConcurrentQueue<Task<string>> _refusals = new();

    private Visit(IBrowserContext context, Uri home)
    {
        _context = context;
        context.Console += (_, message) =>
        {
            // The browser reports a page that is rightly not there, or rightly refused, as an error of its own; parts of pages are heard below.
            if (message.Type == "error"
                && !message.Text.Contains("status of 404", StringComparison.Ordinal)
                && !message.Text.Contains("status of 403", StringComparison.Ordinal))
            {
                _unwanted.Enqueue($"The console of {message.Page?.Url} says: {message.Text}");
            }
        };
        context.WebError += (_, error) => _unwanted.Enqueue($"A script of {error.Page?.Url} failed: {error.Error}");
        context.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme is not ("data" or "blob") && to.Authority != home.Authority)
            {
                _unwanted.Enqueue($"{request.Frame.Url} asked for {request.Url}");
            }
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _refusals.Enqueue(ReadAsync(response));
            }

            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                _unwanted.Enqueue($"{response.Url} answered {response.Status}");
            }
        };
    }

    /// <param name="account">Which of the sample council's ready accounts; null for nobody. At a real council: its first person.</param>
    public static async Task<Visit> BeginAsync(BrowserFixture browser, RunningApp app, Screen screen, bool script = true, string? account = Door.Analyst)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(app);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            Locale = "en-GB",
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout((float)Wait.ForAPage.TotalMilliseconds);
        if (account is not null)
        {
            await Door.OpenAsync(context, app, account);
        }

        return new Visit(context, app.Address);
    }

    /// <summary>A new tab.</summary>
    public async Task<IPage> OpenAsync(string address)
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>The pages of every refusal and failure that this visitor met, as far as they were read before the visit ended.</summary>
    public string Refusals => string.Join('\n', _refusals.Where(read => read.IsCompletedSuccessfully).Select(read => read.Result));

    public void AssertNothingUnwanted() => Assert.Empty(TakeUnwanted());

    /// <summary>What nobody wants to have happened since this was asked last.</summary>
    public IReadOnlyList<string> TakeUnwanted()
    {
        List<string> taken = [];
        while (_unwanted.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return taken;
    }

    /// <summary>Page by page, as people close them: each tells the app that it goes, and what it held is forgotten at once.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_refusals);
        foreach (var page in _context.Pages.ToList())
        {
            await page.CloseAsync();
        }

        await _context.DisposeAsync();
    }

    private static async Task<string> ReadAsync(IResponse response)
    {
        try
        {
            return await response.TextAsync();
        }
        catch (PlaywrightException)
        {
            // The visitor has left the page already.
            return "";
        }
    }
}

/// <summary>The size of a window, in pixels of the style sheet.</summary>
public readonly record struct Screen(int Width, int Height)
{
    public static Screen Desk { get; } = new(1366, 768);

    public static Screen Tablet { get; } = new(820, 1180);

    public static Screen Phone { get; } = new(390, 844);

    /// <summary>What is left of 1280 pixels when a reader enlarges to 400%.</summary>
    public static Screen Enlarged { get; } = new(320, 568);
}
