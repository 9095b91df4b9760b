using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

public sealed class UploadTests(BrowserFixture browser) : Journey(browser)
{
    private static readonly string November = SampleFile("next-month", "2026-11.xlsx");

    [Fact]
    public async Task The_next_month_is_checked_shown_saved_as_a_draft_and_leads_the_scorecard()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/");
        await page.Link("Add a month").ClickAsync();

        await page.ChooseAsync(November);
        await page.ReadAndCheckAsync();
        await Assertions.Expect(page.GetByText("We read these files as November 2026: the workbook says so.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Region("What we found").GetByRole(AriaRole.Rowheader, new() { Name = "2026-11.xlsx" }).First).ToBeVisibleAsync();

        await page.SeeWhatWillChangeAsync();
        var effect = await page.GetByRole(AriaRole.Table, new() { Name = "What the scorecard will say" }).Rows().CellsAsync();
        var other = await OpenAsync(app, "/");
        await Assertions.Expect(other.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        await Assertions.Expect(other.Month().GetByRole(AriaRole.Option, new() { Name = "November 2026" })).ToHaveCountAsync(0);

        await page.SaveAsync();
        await Assertions.Expect(page.GetByText("November 2026 is saved as version 1, a draft.")).ToBeVisibleAsync();
        await page.Link("See the scorecard of November 2026").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 30 November 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Draft: staff only, not yet approved")).ToBeVisibleAsync();
        foreach (var row in effect.Take(5))
        {
            Assert.Equal(row[1], await page.Measure(row[0]).GetByRole(AriaRole.Cell).First.SeenAsync());
        }

        await other.ReloadAsync();
        await Assertions.Expect(other.GetByText("Figures as at 30 November 2026")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_month_that_is_held_shows_before_and_after_and_what_is_saved_can_be_taken_back()
    {
        var app = await StartWithSampleAsync();
        var reader = await OpenAsync(app, "/");
        var before = await reader.Region("Every measure, by theme").SeenAsync();
        var page = await OpenAsync(app, "/upload");

        await page.ChooseAsync(SampleFile("annex-a", "2026-10.xlsx"));
        await page.ReadAndCheckAsync();
        await Assertions.Expect(page.GetByLabel("October 2026 is held already, as version 1. Why is it loaded again?")).ToBeVisibleAsync();
        await page.SeeWhatWillChangeAsync();
        var columns = page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Columnheader);
        Assert.Equal(["Measure", "Before", "After", "Status"], await columns.AllTextContentsAsync());

        await page.SaveAsync();
        await reader.ReloadAsync();
        await Assertions.Expect(reader.GetByText("version 2")).ToBeVisibleAsync();

        await page.Button("Undo: take this version back").ClickAsync();
        await Assertions.Expect(page.GetByText("Version 2 of October 2026 is taken back.")).ToBeVisibleAsync();
        await reader.ReloadAsync();
        await Assertions.Expect(reader.GetByText("version 3")).ToBeVisibleAsync();
        Assert.Equal(before, await reader.Region("Every measure, by theme").SeenAsync());
    }

    [Theory]
    [InlineData("another choice of files")]
    [InlineData("a way back")]
    [InlineData("another page")]
    [InlineData("a closed window")]
    public async Task Leaving_an_upload_saves_nothing_and_keeps_no_copy(string by)
    {
        var page = await OpenAsync(Sample, "/upload");
        await page.ChooseAsync(November);
        await page.ReadAndCheckAsync();
        await page.SeeWhatWillChangeAsync();
        Assert.NotEmpty(Sample.TemporaryFiles());

        await (by switch
        {
            "another choice of files" => ChooseOthersAsync(page),
            "a way back" => GoBackAsync(page),
            "another page" => page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Scorecard" }).ClickAsync(),
            _ => page.CloseAsync(),
        });

        if (by is not "a way back")
        {
            await Sample.ForgetsTemporaryFilesAsync();
        }

        var other = await OpenAsync(Sample, "/");
        await Assertions.Expect(other.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        await Assertions.Expect(other.Month().GetByRole(AriaRole.Option, new() { Name = "November 2026" })).ToHaveCountAsync(0);
    }

    private static async Task ChooseOthersAsync(IPage page)
    {
        await GoBackAsync(page);
        await page.Button("Choose other files").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Add a month");
    }

    private static async Task GoBackAsync(IPage page)
    {
        await page.Button("Go back").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Check what we read");
    }
}
