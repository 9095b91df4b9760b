using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using CareScorecard.E2E.Tests.Looks;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>Pages that only a journey reaches, against the rules of WCAG 2.2 A and AA that a machine can judge.</summary>
[Collection(ChangingJourneys.Name)]
public sealed class AccessibilityTests(BrowserFixture browser) : Journey(browser)
{
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
        var faults = await Look.ForBarriersAsItStandsAsync(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
