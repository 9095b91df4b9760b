using System.Collections.Concurrent;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ReadingJourneys.Name)]
public sealed class PresentTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task Keys_lead_through_the_slides_and_out_again()
    {
        var page = await OpenAsync(Sample, "/");
        await page.Link("Present").ClickAsync();
        await AtAsync(page, "1 / 6");

        await page.Keyboard.PressAsync("Space");
        await AtAsync(page, "2 / 6");
        await Assertions.Expect(page.Locator(".slide.current h2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("PageUp");
        await AtAsync(page, "2 / 6");
        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Locator(".slide.current .detail-body")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".slide.current .detail-body")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Locator("#blank")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#blank")).ToBeHiddenAsync();
        await AtAsync(page, "2 / 6");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Space");
        await AtAsync(page, "6 / 6");

        // The place is kept when the page is loaded again.
        await page.ReloadAsync();
        await AtAsync(page, "6 / 6");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_notes_follow_and_steer_and_hold_the_parked_questions()
    {
        var page = await OpenAsync(Sample, "/present");
        var notes = await page.RunAndWaitForPopupAsync(() => page.Keyboard.PressAsync("n"));
        await Assertions.Expect(notes.GetByText("The slides follow this window.")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(notes.Locator(".note.current .eyebrow")).ToHaveTextAsync("Slide 2 of 6");
        await page.Keyboard.PressAsync("q");
        await page.Keyboard.TypeAsync("How many moves were planned?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(notes.Locator("#parked-list li")).ToContainTextAsync("How many moves were planned?");
        await Assertions.Expect(notes.Locator("#parked-list li")).ToContainTextAsync("Slide 2");
        await notes.Button("Next").ClickAsync();
        await AtAsync(page, "3 / 6");
        await notes.GetByLabel("A question to come back to").FillAsync("And next year?");
        await notes.Button("Park it").ClickAsync();
        await Assertions.Expect(notes.Locator("#parked-count")).ToHaveTextAsync("(2)");

        await page.ReloadAsync();
        await Assertions.Expect(notes.Locator("#parked-count")).ToHaveTextAsync("(2)");
        await notes.Button("Answered: And next year?").ClickAsync();
        await Assertions.Expect(notes.Locator("#parked-count")).ToHaveTextAsync("(1)");
    }

    [Fact]
    public async Task When_the_line_drops_the_show_goes_on_and_only_the_speaker_is_told()
    {
        var page = await OpenAsync(Sample, "/present");
        var notes = await page.RunAndWaitForPopupAsync(() => page.Keyboard.PressAsync("n"));
        await Assertions.Expect(notes.GetByText("The slides follow this window.")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(notes.Locator("#notes-line")).ToContainTextAsync("The connection has dropped.");
        for (var slide = 2; slide <= 6; slide++)
        {
            await page.Keyboard.PressAsync("Space");
            await AtAsync(page, $"{slide} / 6");
            await Assertions.Expect(page.Locator(".slide.current .trend svg[role=img]")).ToBeVisibleAsync();
        }

        await Assertions.Expect(notes.Locator(".note.current .eyebrow")).ToHaveTextAsync("Slide 6 of 6");
        Assert.DoesNotContain("connection", await page.Locator("body").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(notes.GetByText("The slides follow this window.")).ToBeVisibleAsync();
    }

    /// <summary>That nothing hidden is in the page is asserted where small numbers are planted: here, that no key fetches more.</summary>
    [Fact]
    public async Task In_public_view_no_key_asks_for_anything()
    {
        var page = await OpenAsync(Sample, "/present?view=public&slides=opening,one-placement,without-iro");
        await AtAsync(page, "1 / 3");
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            // The browser itself asks for the page's icon whenever the address changes.
            if (!request.Url.Contains("favicon", StringComparison.Ordinal))
            {
                asked.Enqueue(request.Url);
            }
        };

        foreach (var key in new[] { "Space", "d", "Space", "d", "d", "b", "b", "q", "Escape", "Home", "End", "v", "p", "c", "s", "x", "1", "Control+u", "F2", "ArrowLeft", "." })
        {
            await page.Keyboard.PressAsync(key);
        }

        Assert.Empty(asked);
        await Assertions.Expect(page.Locator(".slide .confidential")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#slide-3 h2")).ToContainTextAsync("hidden to protect children");
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(1920, 1080)]
    public async Task A_slide_fits_its_screen(int width, int height)
    {
        var page = await OpenAsync(Sample, "/present", new Screen(width, height));

        for (var slide = 1; slide <= 6; slide++)
        {
            await AtAsync(page, $"{slide} / 6");
            Assert.Equal((width, height), await ExtentAsync(page));
            await page.Keyboard.PressAsync("Space");
        }
    }

    [Fact]
    public async Task Without_script_the_slides_are_one_page_to_read()
    {
        var page = await OpenAsync(Sample, "/present", Screen.Desk, script: false);

        await Assertions.Expect(page.Locator(".slide h2")).ToHaveCountAsync(6);
        foreach (var title in await page.Locator(".slide h2").AllAsync())
        {
            await Assertions.Expect(title).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Toolbar)).ToBeHiddenAsync();
        await page.Link("Choose the slides").ClickAsync();
        await page.Link("Leave out: " + await page.Locator(".chosen-title").First.InnerTextAsync()).ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("5 slides, one finding a screen");
    }

    private static Task AtAsync(IPage page, string count) => Assertions.Expect(page.Locator(".slide.current .slide-count")).ToHaveTextAsync(count);

    private static async Task<(int, int)> ExtentAsync(IPage page)
    {
        var extent = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
        return (extent[0], extent[1]);
    }
}
