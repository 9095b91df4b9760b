using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed class EmptyDatabaseTests(BrowserFixture browser) : Journey(browser)
{
    [Theory]
    [InlineData("months")]
    [InlineData("annex-a")]
    public async Task An_empty_database_says_so_and_takes_its_first_month(string form)
    {
        var app = await StartEmptyAsync();
        var page = await OpenAsync(app, "/");
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("No month has been loaded yet");

        await page.Link("Add the first month").ClickAsync();
        await page.ChooseAsync(SampleFile(form, "2026-10.xlsx"));
        await page.ReadAndCheckAsync();
        await page.SeeWhatWillChangeAsync();
        await page.SaveAsync();
        await page.Link("See the scorecard of October 2026").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        await page.Link("Open all").ClickAsync();
        await Assertions.Expect(page.Measure("One home all year").GetByRole(AriaRole.Cell).First).ToContainTextAsync("of 500 children");
        await Assertions.Expect(page.GetByText("is a made-up council")).ToHaveCountAsync(0);
    }
}
