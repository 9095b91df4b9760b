using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>Every page, at a desk and on a phone, against the rules of WCAG 2.2 A and AA that a machine can judge.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : Journey(browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string, string, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, bool>();
            foreach (var onPhone in new[] { false, true })
            {
                pages.Add("/", "measures with a target are off target", onPhone);
                pages.Add("/indicators/one-placement?by=team", "One home all year", onPhone);
                pages.Add("/indicators/iro-caseload", "reviewing officer", onPhone);
                pages.Add("/indicators/children-in-care", "Children in our care", onPhone);
                pages.Add("/indicators/one-placement?month=2026-10&where=sex:Female", "One home all year, girls only", onPhone);
                pages.Add("/indicators/weeks-in-care-of-leavers-12-months", "Average weeks in care", onPhone);
                pages.Add("/indicators/one-placement?view=public", "One home all year", onPhone);
                pages.Add("/?view=public", "measures with a target are off target", onPhone);
                pages.Add("/?month=2026-10&view=public", "October 2026 has not been published", onPhone);
                pages.Add("/officers?count=all-work&children=450", "Each full-time reviewing officer has", onPhone);
                pages.Add("/village", "Where they live", onPhone);
                pages.Add("/homes", "children live outside our area", onPhone);
                pages.Add("/homes?by=kind-and-distance", "children live outside our area", onPhone);
                pages.Add("/homes?view=public", "children live outside our area", onPhone);
                pages.Add("/care-leavers", "We are in touch with", onPhone);
                pages.Add("/health-and-education?by=sen", "have had their yearly health check", onPhone);
                pages.Add("/find?q=LAC%20reviews", "Found", onPhone);
                pages.Add("/find?q=xyzzy", "Nothing was found", onPhone);
                pages.Add("/present", "October 2026: 6 slides", onPhone);
                pages.Add("/present/notes", "Speaker's notes", onPhone);
                pages.Add("/present/choose", "6 slides, one finding a screen", onPhone);
                pages.Add("/find", "What are you looking for?", onPhone);
                pages.Add("/restatements", "No past figure has been corrected", onPhone);
                pages.Add("/months", "October 2026 waits for approval", onPhone);
                pages.Add("/months?month=2026-09", "September 2026 is published", onPhone);
                pages.Add("/indicators/visited-6-weeks/children", "Why do you need to see these children?", onPhone);
                pages.Add("/settings", "What the council has set", onPhone);
                pages.Add("/settings/targets", "What each measure is held against", onPhone);
                pages.Add("/settings/targets/one-placement", "One home all year", onPhone);
                pages.Add("/events", "What happened, marked on the charts", onPhone);
                pages.Add("/audit", "Not with this account", onPhone);
                pages.Add("/factcheck", "Is what you wrote what the figures say?", onPhone);
                pages.Add("/?month=2031-01", "January 2031 has not been loaded", onPhone);
                pages.Add("/indicators/no-such-measure", "We hold no figure for this", onPhone);
                pages.Add("/no-such-page", "There is no page at this address", onPhone);
                pages.Add("/error", "Something went wrong on our side", onPhone);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_barrier(string address, string heading, bool onPhone)
    {
        var page = await OpenAsync(Sample, address, onPhone ? Screen.Phone : Screen.Desk);
        await Assertions.Expect(page.Heading()).ToContainTextAsync(heading);
        foreach (var closed in await page.Locator("details > summary").AllAsync())
        {
            // A slide opens its detail by a key.
            if (await closed.IsVisibleAsync())
            {
                await closed.ClickAsync();
            }
        }

        await AssertNoBarrierAsync(page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_step_of_adding_a_month_has_a_barrier(bool onPhone)
    {
        var app = await StartEmptyAsync();
        var screen = onPhone ? Screen.Phone : Screen.Desk;
        await AssertNoBarrierAsync(await OpenAsync(app, "/", screen));
        var page = await OpenAsync(app, "/upload", screen);
        await AssertNoBarrierAsync(page);

        await page.ChooseAsync(SampleFile("broken", "2026-11.xlsx"));
        await AssertNoBarrierAsync(page);

        await page.ReadAsync();
        foreach (var columns in await page.GetByRole(AriaRole.Group).AllAsync())
        {
            await columns.EvaluateAsync("group => { if (group.tagName === 'DETAILS') group.open = true; }");
        }

        await AssertNoBarrierAsync(page);
        await page.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Show the [0-9,]+ rows$") }).First.ClickAsync();
        await AssertNoBarrierAsync(page);
        await page.GetByLabel("Group by").SelectOptionAsync("child");
        await AssertNoBarrierAsync(page);
        await page.GetByLabel("Group by").SelectOptionAsync("cause");

        await page.GetByLabel("Leave every such row out of the month").CheckAsync();
        await page.GetByLabel("Why are rows left out?").WaitForAsync();
        await page.Button("See what will change").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Say why" }).First).ToBeVisibleAsync();
        await AssertNoBarrierAsync(page);

        await page.GetByLabel("Why are rows left out?").FillAsync("The team mends them next week.");
        await page.SeeWhatWillChangeAsync();
        await AssertNoBarrierAsync(page);

        await page.SaveAsync();
        await AssertNoBarrierAsync(page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_around_signing_in_has_a_barrier(bool onPhone)
    {
        var app = await StartEmptyAsync();
        var screen = onPhone ? Screen.Phone : Screen.Desk;
        var stranger = await OpenAsync(app, "/", screen, account: null);
        await Assertions.Expect(stranger.Heading()).ToHaveTextAsync("Set up CareScorecard");
        await AssertNoBarrierAsync(stranger);
        foreach (var address in new[] { "/account", "/account/password", "/account/second-factor", "/people" })
        {
            await AssertNoBarrierAsync(await OpenAsync(app, address, screen));
        }

        await stranger.GotoAsync("/sign-in");
        await Assertions.Expect(stranger.Heading()).ToHaveTextAsync("Sign in");
        await AssertNoBarrierAsync(stranger);
        var ready = await OpenAsync(Sample, "/", screen, account: null);
        await Assertions.Expect(ready.Heading()).ToHaveTextAsync("Sign in");
        await AssertNoBarrierAsync(ready);
        var refused = await OpenAsync(Sample, "/", screen, account: Door.BoardMember);
        await refused.GotoAsync("/upload");
        await Assertions.Expect(refused.Heading()).ToHaveTextAsync("Not with this account");
        await AssertNoBarrierAsync(refused);
    }

    /// <summary>With their forms, and with all that can be wrong in them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_form_of_administration_has_a_barrier(bool onPhone)
    {
        var app = await StartEmptyAsync();
        var page = await OpenAsync(app, "/settings", onPhone ? Screen.Phone : Screen.Desk);
        await AssertNoBarrierAsync(page);
        foreach (var (address, button) in new[]
        {
            ("/settings/population-0-17", "Save the change"),
            ("/settings/headline", "Save the change"),
            ("/settings/targets/one-placement", "See what would have changed"),
            ("/events", "Place the event"),
        })
        {
            await page.GotoAsync(address);
            await AssertNoBarrierAsync(page);
            await page.Button(button).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await AssertNoBarrierAsync(page);
        }

        await page.GotoAsync("/audit?check=whole");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The audit is whole");
        await AssertNoBarrierAsync(page);
    }

    private static async Task AssertNoBarrierAsync(IPage page)
    {
        var found = await page.RunAxe(Rules);

        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n" + string.Join('\n', violation.Nodes.Take(5).Select(node => $"  {node.Target}: {node.Html}"))));
    }
}
