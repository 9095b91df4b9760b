using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ReadingJourneys.Name)]
public sealed partial class FindTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task A_key_leads_to_the_box_and_jargon_to_the_measure()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("LAC reviews");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Heading()).ToContainTextAsync("Found");
        await page.Region("Measures in October 2026").GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("Reviews held on time (12 months):");
    }

    [Fact]
    public async Task The_key_is_a_letter_like_any_other_in_a_field()
    {
        var page = await OpenAsync(Sample, "/find");

        await Box(page).FillAsync("IHA");
        await page.Keyboard.PressAsync("/");

        await Assertions.Expect(Box(page)).ToHaveValueAsync("IHA/");
    }

    [Fact]
    public async Task Without_script_a_month_is_found_and_opened()
    {
        var page = await OpenAsync(Sample, "/", Screen.Phone, script: false);

        await Box(page).FillAsync("Sept 2026");
        await page.Button("Find").ClickAsync();
        await page.Region("Months").Locator("a").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
    }

    /// <summary>The draft of the sample council is October 2026.</summary>
    [Fact]
    public async Task A_board_member_finds_no_draft()
    {
        var page = await OpenAsync(Sample, "/find?q=Oct%202026", Screen.Desk, account: Door.BoardMember);

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Nothing was found");
        await Assertions.Expect(page.GetByText("There is no scorecard for October 2026 that you can open. The latest is September 2026.")).ToBeVisibleAsync();
        await page.GotoAsync("/find?q=CLA");
        await Assertions.Expect(page.Region("Measures in September 2026")).ToBeVisibleAsync();
    }

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Searchbox, new() { NameRegex = OfBox() });

    [GeneratedRegex("^Find a measure")]
    private static partial Regex OfBox();
}
