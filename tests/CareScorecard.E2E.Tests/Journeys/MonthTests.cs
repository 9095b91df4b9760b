using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ReadingJourneys.Name)]
public sealed partial class MonthTests(BrowserFixture browser) : Journey(browser)
{
    private const int MostTabs = 40;

    [Fact]
    public async Task Another_month_has_its_own_address_and_figures_and_the_back_button_returns()
    {
        var page = await OpenAsync(Sample, "/");
        var october = InOurCare().Match(await page.GetByRole(AriaRole.Main).SeenAsync());
        var difference = Number(october, 2) * (october.Groups[3].Value == "more" ? 1 : -1);

        await page.Month().SelectOptionAsync(new SelectOptionValue { Label = "September 2026" });
        await page.Button("Show").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        Assert.Equal("?month=2026-09", new Uri(page.Url).Query);
        await Assertions.Expect(page.Month().GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveTextAsync("September 2026");
        Assert.Equal(
            Number(october, 1) - difference,
            Number(InOurCare().Match(await page.GetByRole(AriaRole.Main).SeenAsync()), 1));

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        Assert.Equal(october.Value, InOurCare().Match(await page.GetByRole(AriaRole.Main).SeenAsync()).Value);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators/one-placement")]
    public async Task A_bookmark_opens_the_page_that_was_bookmarked(string address)
    {
        var page = await OpenAsync(Sample, address);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Months" }).GetByText("September 2026").And(page.GetByRole(AriaRole.Link)).ClickAsync();
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();

        var bookmarked = await OpenAsync(Sample, page.Url);

        Assert.Equal(await page.TitleAsync(), await bookmarked.TitleAsync());
        Assert.Equal(await page.GetByRole(AriaRole.Main).SeenAsync(), await bookmarked.GetByRole(AriaRole.Main).SeenAsync());
    }

    [Fact]
    public async Task A_measure_keeps_its_trend_and_parts_when_the_month_is_changed()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?months=13&by=team");

        await page.Month().SelectOptionAsync(new SelectOptionValue { Label = "August 2026" });
        await page.Button("Show").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 31 August 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("The trend, August 2025 to August 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Who is behind the figure, by team")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_month_can_be_changed_and_a_measure_opened_by_keyboard_alone()
    {
        var page = await OpenAsync(Sample, "/");

        await TabToAsync(page, page.Month());
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, page.Button("Show"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        Assert.Equal("?month=2026-09", new Uri(page.Url).Query);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Link("Skip to the figures")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var first = page.Region("Headline measures").Rows().GetByRole(AriaRole.Link).First;
        var title = await first.SeenAsync();
        await TabToAsync(page, first);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Heading()).ToContainTextAsync(title + ":");
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_month_that_is_not_held_says_so_and_offers_the_latest()
    {
        var page = await OpenAsync(Sample, "/?month=2031-01");

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("January 2031 has not been loaded");
        await page.Link("See October 2026").ClickAsync();

        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator goal)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            if (await goal.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Not reached by {MostTabs} presses of Tab: {goal}");
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+) children are in our care, ([0-9]+) (more|fewer) than in")]
    private static partial Regex InOurCare();
}
