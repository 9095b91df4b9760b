using System.Text;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>From a number that is tried in the planner to the paper on the table of the meeting.</summary>
[Collection(ChangingJourneys.Name)]
public sealed class PackTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task What_is_tried_is_kept_put_in_the_pack_and_printed_and_the_board_sees_nothing_of_the_draft()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/", Screen.Desk, account: Door.HeadOfService);
        await page.Link("Officers").ClickAsync();

        // The answer follows the typing, and is in the address.
        await page.GetByLabel("Children in care", new() { Exact = true }).FillAsync("540");
        await Assertions.Expect(page.Locator("#tried")).ToContainTextAsync("With 540 children and 6.7 posts: 80.6 each. To stay at 70 you need 7.8, which is 1.1 more.");
        Assert.Contains("children=540", page.Url, StringComparison.Ordinal);

        await page.GetByLabel("Name The heading of its option paper").FillAsync("Growth to 540");
        await page.Button("Keep the scenario").ClickAsync();
        await Assertions.Expect(page.GetByText("Kept, with what it takes for granted, your name and the date.")).ToBeVisibleAsync();
        await page.GetByLabel("Name The heading of its option paper").FillAsync("growth to 540");
        await page.Button("Keep the scenario").ClickAsync();
        await Assertions.Expect(page.GetByText("“Growth to 540” is kept already")).ToBeVisibleAsync();
        await page.Button("Put it in: Growth to 540").ClickAsync();
        await Assertions.Expect(page.GetByText("It stands in the board pack as an option paper.")).ToBeVisibleAsync();

        await page.Link("Board pack").ClickAsync();
        await page.Link("Option paper: Growth to 540").ClickAsync();
        await Assertions.Expect(page.Locator("#option-1")).ToContainTextAsync("Put forward by Tom Ashby");
        var printed = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.True(printed.Split("/Type /Page\n").Length > 6, "The pack has too few pages.");

        var board = await OpenAsync(app, "/pack", Screen.Desk, account: Door.BoardMember);
        await Assertions.Expect(board.Heading()).ToHaveTextAsync("Corporate parenting scorecard: board pack");
        var seen = await board.ContentAsync();
        Assert.DoesNotContain("Growth to 540", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("October 2026", await board.Locator("article").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Confidential", seen, StringComparison.Ordinal);
        var refused = await board.GotoAsync("/officers");
        Assert.Equal(403, refused!.Status);
    }

    [Fact]
    public async Task Without_script_the_button_works_it_out_and_the_pack_comes_as_one_file_that_asks_for_nothing()
    {
        var page = await OpenAsync(Sample, "/officers", Screen.Desk, script: false);
        await page.GetByLabel("Children in care", new() { Exact = true }).FillAsync("540");
        await page.Button("Work it out").ClickAsync();
        await Assertions.Expect(page.Locator("#tried")).ToContainTextAsync("To stay at 70 you need 7.8");

        await page.GotoAsync("/pack?part=sentences&part=village");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Link("Download as one file").ClickAsync());

        Assert.Equal("board-pack-2026-10-confidential.html", file.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.Contains("If our children were a village of 100", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_goes_from_its_page_to_the_screen_of_the_meeting()
    {
        var page = await OpenAsync(Sample, "/village?against=2025-10");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new("^October 2025: If the") })).ToBeVisibleAsync();
        await Assertions.Expect(page.Button("Copy: Say it in one paragraph")).ToBeVisibleAsync();

        await page.Link("Use in presentation").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Present (it|them)$") }).ClickAsync();
        await Assertions.Expect(page.Locator(".slide.current .slide-count")).ToHaveTextAsync("1 / 2");
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(page.Locator(".slide.current h2")).ToHaveTextAsync("If our children were a village of 100: Where they live");
        await Assertions.Expect(page.Locator(".slide.current .village-slide")).ToBeVisibleAsync();
    }
}
