using CareScorecard.E2E.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>From a draft to the board and back, and from a figure to the children behind it.</summary>
[Collection(ChangingJourneys.Name)]
public sealed class PublishingTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task The_head_of_service_publishes_a_month_and_the_board_sees_it_until_it_is_withdrawn()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/months", Screen.Desk, account: Door.HeadOfService);
        var board = await OpenAsync(app, "/?month=2026-10", Screen.Desk, account: Door.BoardMember);
        await Assertions.Expect(board.GetByText("This is September 2026, the latest that is.")).ToBeVisibleAsync();

        await page.GetByLabel("A note, kept with the month").FillAsync("For the board of 12 November");
        await page.Button("Publish October 2026").ClickAsync();

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("October 2026 is published");
        await Assertions.Expect(page.Region("What happened to October 2026").GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Tom Ashby");
        await board.ReloadAsync();
        await Assertions.Expect(board.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();

        await page.Button("Withdraw from the board").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say why the month is withdrawn");
        await page.GetByLabel("A note, kept with the month").FillAsync("A team's children are missing");
        await page.Button("Withdraw from the board").ClickAsync();

        await Assertions.Expect(page.Heading()).ToContainTextAsync("October 2026 is withdrawn");
        await board.ReloadAsync();
        await Assertions.Expect(board.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_a_figure_to_the_children_behind_it_after_saying_why(bool onPhone)
    {
        var page = await OpenAsync(Sample, "/indicators/visited-6-weeks", onPhone ? Screen.Phone : Screen.Desk);

        await page.Link("See these children one by one").ClickAsync();
        await page.GetByLabel("Why you need to see them").FillAsync("Planning the visits of November");
        await page.Button("Show the children").ClickAsync();

        await Assertions.Expect(page.Heading()).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ of [0-9]+ children pass$"));
        var first = page.Region("One by one").Locator("tbody tr").First;
        await Assertions.Expect(first).ToContainTextAsync("Last visit");
        await Assertions.Expect(first).ToContainTextAsync("Due by");
        Assert.DoesNotContain((await page.RunAxe()).Violations, violation => violation.Tags.Any(tag => tag.StartsWith("wcag", StringComparison.Ordinal)));

        var id = await first.GetByRole(AriaRole.Rowheader).SeenAsync();
        await page.GetByLabel("Find", new() { Exact = true }).FillAsync(id);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Region("One by one").Locator("tbody tr")).ToHaveCountAsync(1);
        Assert.DoesNotContain(id, page.Url, StringComparison.OrdinalIgnoreCase);
    }
}
