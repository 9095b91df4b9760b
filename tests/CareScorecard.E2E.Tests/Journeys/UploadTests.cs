using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed class UploadTests(BrowserFixture browser) : Journey(browser)
{
    private static readonly string November = SampleFile("next-month", "2026-11.xlsx");

    [Fact]
    public async Task The_next_month_is_checked_shown_saved_as_a_draft_and_leads_the_scorecard()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/");
        await page.GetByText("Months and data").ClickAsync();
        await page.Link("Add a month").ClickAsync();

        await page.ChooseAsync(November);
        await page.ReadAsync();
        await Assertions.Expect(page.GetByText("We read these files as November 2026: the workbook says so.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Region("What we found").GetByRole(AriaRole.Rowheader, new() { Name = "2026-11.xlsx" }).First).ToBeVisibleAsync();

        await page.CheckAsync();
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
        await page.Link("Open all").ClickAsync();
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
        var reader = await OpenAsync(app, PageReading.AllOpen);
        var before = await reader.Region("Every measure, by theme").SeenAsync();
        var page = await OpenAsync(app, "/upload");

        await page.ChooseAsync(SampleFile("annex-a", "2026-10.xlsx"));
        await page.ReadAndCheckAsync();
        await Assertions.Expect(page.GetByLabel("October 2026 is held already, as version 1. Why is it loaded again?")).ToBeVisibleAsync();
        await page.SeeWhatWillChangeAsync();
        var columns = page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Columnheader);
        Assert.Equal(["Measure", "Before", "After", "Status", "Why, in those it counts"], await columns.AllTextContentsAsync());

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
    [InlineData("another page")]
    [InlineData("a closed window")]
    public async Task Leaving_an_upload_saves_nothing_and_its_person_finds_it_again_and_nobody_else(string by)
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/upload");
        await page.ChooseAsync(November);
        await page.ReadAndCheckAsync();
        await page.SeeWhatWillChangeAsync();

        await (by == "another page"
            ? page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Scorecard" }).ClickAsync()
            : page.CloseAsync());

        var again = await OpenAsync(app, "/upload");
        await again.Button("Go on with 2026-11.xlsx").ClickAsync();
        await again.ReadAndCheckAsync();
        await again.SeeWhatWillChangeAsync();
        var reader = await OpenAsync(app, "/");
        await Assertions.Expect(reader.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Month().GetByRole(AriaRole.Option, new() { Name = "November 2026" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Files_that_are_thrown_away_are_gone()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/upload");
        await page.ChooseAsync(November);
        Assert.NotEmpty(app.KeptFiles());

        await page.Button("Throw these files away").ClickAsync();
        await Assertions.Expect(page.Button("Read and check")).ToHaveCountAsync(0);

        Assert.Empty(app.KeptFiles());
        await page.ReloadAsync();
        await Assertions.Expect(page.Files()).ToBeEnabledAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Go on") })).ToHaveCountAsync(0);
    }
}
