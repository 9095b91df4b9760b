using CareScorecard.E2E.Tests.Hosting;
using CareScorecard.E2E.Tests.Journeys;
using Xunit;

namespace CareScorecard.E2E.Tests.Guides;

[Collection(ChangingJourneys.Name)]
public sealed class UploadPicturesTests(BrowserFixture browser) : Journey(browser)
{
    private static readonly Screen Tall = new(1366, 1000);

    [Fact]
    public async Task An_upload_shows_its_problems_and_what_will_change()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/upload", Tall);
        await page.ChooseAsync(SampleFile("broken", "2026-11.xlsx"));
        await page.ReadAndCheckAsync();
        await GuidePicture.TakeAsync(page, "upload-check");

        await page.GotoAsync("/upload");
        await page.ChooseAsync(SampleFile("next-month", "2026-11.xlsx"));
        await page.ReadAndCheckAsync();
        await page.SeeWhatWillChangeAsync();
        await GuidePicture.TakeAsync(page, "upload-effect");
    }
}
