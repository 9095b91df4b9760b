using CareScorecard.TestKit.Pages;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>One browser for each kind of reader, signed in once, for tests that go through many pages.</summary>
public sealed class Readers(BrowserFixture browser) : IAsyncLifetime
{
    private readonly Dictionary<Reader, Visit> _visits = [];
    private RunningApp? _council;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visit in _visits.Values)
        {
            await visit.DisposeAsync();
        }

        if (_council is not null)
        {
            await _council.DisposeAsync();
        }
    }

    /// <summary>A new tab at a page of the list.</summary>
    public async Task<IPage> OpenAsync(OpenedPage opened, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(opened);
        var visit = await VisitAsync(reader);
        if (opened.LinkedFrom is null)
        {
            return await visit.OpenAsync(opened.Address);
        }

        var page = await visit.OpenAsync(opened.LinkedFrom);
        await page.Locator($"a[href^='{opened.Address}']").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains(opened.Address, StringComparison.Ordinal));
        return page;
    }

    public async Task<Visit> VisitAsync(Reader reader)
    {
        if (!_visits.TryGetValue(reader, out var visit))
        {
            visit = await Visit.BeginAsync(browser, await AppAsync(reader), Screen.Desk, account: reader switch
            {
                Reader.Nobody => null,
                Reader.BoardMember => Door.BoardMember,
                Reader.HeadOfService => Door.HeadOfService,
                _ => Door.Analyst,
            });
            _visits[reader] = visit;
        }

        return visit;
    }

    /// <summary>Ready accounts are open where the council is made up; there nobody looks after people and settings.</summary>
    private async Task<RunningApp> AppAsync(Reader reader) =>
        reader == Reader.FirstPerson ? _council ??= await RunningApp.StartAsync(browser.CopySample()) : browser.Sample;
}
