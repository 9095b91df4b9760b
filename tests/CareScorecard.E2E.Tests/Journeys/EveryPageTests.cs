using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>What holds for pages whatever they show. That none asks another computer for anything is asserted after every journey.</summary>
public sealed partial class EveryPageTests(BrowserFixture browser) : Journey(browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/indicators/one-placement?by=team")]
    [InlineData("/indicators/iro-caseload?months=60")]
    [InlineData("/indicators/one-placement?month=2026-10&since=2025-10&by=worker&where=sex:Female&where=placement:Own%20foster%20carers")]
    [InlineData("/indicators/weeks-in-care-of-leavers-12-months?view=public")]
    [InlineData("/?view=public")]
    [InlineData("/officers?children=450&sickness=5")]
    [InlineData("/village")]
    [InlineData("/village?about=visited-6-weeks&view=public")]
    [InlineData("/homes")]
    [InlineData("/homes?by=kind-and-distance")]
    [InlineData("/care-leavers")]
    [InlineData("/health-and-education?by=placement")]
    [InlineData("/present")]
    [InlineData("/present#slide-4")]
    [InlineData("/present/notes")]
    [InlineData("/present/choose")]
    [InlineData("/find?q=LAC%20reviews%20October")]
    [InlineData("/restatements")]
    [InlineData("/months")]
    [InlineData("/indicators/visited-6-weeks/children")]
    [InlineData("/factcheck")]
    [InlineData("/settings")]
    [InlineData("/settings/targets")]
    [InlineData("/settings/targets/one-placement")]
    [InlineData("/events")]
    [InlineData("/upload")]
    [InlineData("/?month=2031-01")]
    [InlineData("/no-such-page")]
    public async Task Nothing_has_to_be_scrolled_sideways_on_a_phone_or_enlarged_four_times(string address)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Enlarged })
        {
            var page = await OpenAsync(Sample, address, screen);

            await AssertFitsAsync(page);
        }
    }

    [Fact]
    public async Task Adding_a_month_needs_no_sideways_scrolling_enlarged_four_times()
    {
        var app = await StartEmptyAsync();
        var page = await OpenAsync(app, "/", Screen.Enlarged);
        await AssertFitsAsync(page);

        await page.Link("Add the first month").ClickAsync();
        await page.ChooseAsync(SampleFile("annex-a", "2026-10.xlsx"));
        await AssertFitsAsync(page);
        await page.ReadAndCheckAsync();
        await AssertFitsAsync(page);
        await page.SeeWhatWillChangeAsync();
        await AssertFitsAsync(page);
        await page.SaveAsync();
        await AssertFitsAsync(page);
    }

    [Fact]
    public async Task Without_script_the_figures_and_the_trend_are_there()
    {
        var scorecard = await OpenAsync(Sample, "/", Screen.Desk, script: false);
        var row = scorecard.Measure("One home all year");
        var figure = await row.GetByRole(AriaRole.Cell).First.SeenAsync();
        Assert.Matches("^[0-9.]+% [0-9]+ of [0-9]+ children Data: (good|with care|do not rely on it)$", figure);
        await Assertions.Expect(row.GetByRole(AriaRole.Img, new() { NameRegex = ThirteenMonths() })).ToBeVisibleAsync();

        await scorecard.Region("Every measure, by theme").GetByRole(AriaRole.Link, new() { Name = "One home all year", Exact = true }).ClickAsync();

        await Assertions.Expect(scorecard.GetByRole(AriaRole.Definition).First).ToContainTextAsync(figure.Split(' ')[0]);
        await Assertions.Expect(scorecard.GetByRole(AriaRole.Img, new() { NameRegex = Trend() })).ToBeVisibleAsync();

        await scorecard.Month().SelectOptionAsync(new SelectOptionValue { Label = "September 2026" });
        await scorecard.Button("Show").ClickAsync();
        await Assertions.Expect(scorecard.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_address_that_is_not_there_answers_not_found_and_shows_the_way()
    {
        var page = await OpenAsync(Sample, "/");

        var answer = await page.GotoAsync("/no-such-page");

        Assert.Equal(404, answer!.Status);
        await page.Link("Go to the scorecard").ClickAsync();
        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
    }

    private static async Task AssertFitsAsync(IPage page)
    {
        await page.Heading().WaitForAsync();
        var tooWide = await page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                .slice(0, 5).map(element => element.outerHTML.slice(0, 120))
            """);
        Assert.True(tooWide.Length == 0, $"{page.Url} is wider than the window:\n{string.Join('\n', tooWide)}");
    }

    [GeneratedRegex("^13 months to October 2026: lowest")]
    private static partial Regex ThirteenMonths();

    [GeneratedRegex("^One home all year, from ")]
    private static partial Regex Trend();
}
