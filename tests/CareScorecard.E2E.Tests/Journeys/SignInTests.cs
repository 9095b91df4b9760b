using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed class SignInTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task A_reader_signs_in_with_one_click_and_arrives_where_they_wanted_to_go()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-09", Screen.Desk, account: null);
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Sign in");
        await Assertions.Expect(page.GetByText("Sample council: made-up children, open accounts.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Head of service" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Tom Ashby");
        await Assertions.Expect(page.GetByText("Sample council: made-up children, open accounts.")).ToBeVisibleAsync();
        await page.Button("Sign out").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task A_board_member_sees_the_latest_published_month_and_no_way_to_more()
    {
        var page = await OpenAsync(Sample, "/?month=2026-10", Screen.Desk, account: Door.BoardMember);

        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.Month().GetByRole(AriaRole.Option, new() { Name = "October 2026" })).ToHaveCountAsync(0);
        var navigation = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await Assertions.Expect(navigation.GetByRole(AriaRole.Link, new() { Name = "Add a month" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("full figures")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_was_left_open_goes_when_its_session_ends_elsewhere()
    {
        var app = await StartWithSampleAsync();
        var left = await OpenAsync(app, "/upload");
        await Assertions.Expect(left.GetByLabel("Drop files here, or choose them")).ToBeVisibleAsync();
        var elsewhere = await OpenAsync(app, "/account");

        await elsewhere.Button("Sign out everywhere").ClickAsync();

        await Assertions.Expect(left.Heading()).ToHaveTextAsync("Sign in");
    }
}
