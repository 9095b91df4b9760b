using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>The first person of a council sets it up, without a mouse and without script.</summary>
[Collection(ChangingJourneys.Name)]
public sealed class AdministrationTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task A_council_is_named_by_keyboard_alone_and_the_audit_says_who_did_it()
    {
        var app = await StartEmptyAsync();
        var page = await OpenAsync(app, "/settings");

        await page.Link("Change Name of the council").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the council" }).FocusAsync();
        await page.Keyboard.TypeAsync("Anytown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Say why. The reason is kept with the change.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Name of the council")).ToHaveValueAsync("Anytown");
        await page.GetByLabel("Why").FocusAsync();
        await page.Keyboard.TypeAsync("It has one");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved.");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Anytown");

        await page.GotoAsync("/audit?what=setting-&check=whole");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The audit is whole");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Setting changed" });
        await Assertions.Expect(row).ToContainTextAsync("First Person");
        await Assertions.Expect(row).ToContainTextAsync("Reason: It has one");
    }

    [Fact]
    public async Task Without_script_a_target_is_looked_at_and_saved_and_an_event_is_placed()
    {
        var app = await StartEmptyAsync();
        var page = await OpenAsync(app, "/settings/targets/one-placement", Screen.Desk, script: false);

        await page.GetByLabel("New target").FillAsync(">=66");
        await page.GetByLabel("From").FillAsync("2026-04");
        await page.GetByLabel("Why").FillAsync("Cabinet, March 2026");
        await page.Button("See what would have changed").ClickAsync();
        await Assertions.Expect(page.Region("What would have changed in the last 24 months")).ToBeVisibleAsync();
        await page.Button("Save the change").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Definition).First).ToContainTextAsync("At least 66%");

        await page.GotoAsync("/events");
        await page.GetByLabel("Month in which it happened").FillAsync("2026-05");
        await page.GetByLabel("What happened").FillAsync("New placements team");
        await page.Button("Place the event").ClickAsync();
        await Assertions.Expect(page.Region("Events, the latest first")).ToContainTextAsync("New placements team");
    }
}
