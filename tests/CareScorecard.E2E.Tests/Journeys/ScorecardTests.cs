using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>The scorecard sifted, set beside another month, in six measures, and unfolded.</summary>
[Collection(ReadingJourneys.Name)]
public sealed partial class ScorecardTests(BrowserFixture browser) : Journey(browser)
{
    private const int MostTabs = 40;

    [Fact]
    public async Task Measures_are_chosen_by_status_and_theme_and_the_back_button_brings_all_back()
    {
        var page = await OpenAsync(Sample, "/");
        await page.GetByText("Filter and compare").ClickAsync();
        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Off target" });
        await page.GetByLabel("Theme", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Reviews and reviewing officers" });
        await page.Button("Apply").ClickAsync();

        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First;
        await Assertions.Expect(heading).ToHaveTextAsync(Chosen());
        var rows = await page.Region(await heading.SeenAsync()).Rows().CellsAsync();
        Assert.Equal(int.Parse(Chosen().Match(await heading.SeenAsync()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), rows.Count);
        Assert.All(rows, row => Assert.StartsWith("Off target", row[2], StringComparison.Ordinal));
        Assert.Contains("status=off-target", page.Url, StringComparison.Ordinal);
        Assert.Contains("theme=reviews", page.Url, StringComparison.Ordinal);

        var bookmarked = await OpenAsync(Sample, page.Url);
        Assert.Equal(await page.GetByRole(AriaRole.Main).SeenAsync(), await bookmarked.GetByRole(AriaRole.Main).SeenAsync());

        await page.GoBackAsync();
        await Assertions.Expect(page.Region("Headline measures")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_stands_beside_a_measure_is_what_that_month_says_of_it()
    {
        var page = await OpenAsync(Sample, "/?month=2026-10");
        await page.GetByText("Filter and compare").ClickAsync();
        await page.GetByLabel("Compare with").SelectOptionAsync(new SelectOptionValue { Label = "April 2026" });
        await page.Button("Apply").ClickAsync();
        await Assertions.Expect(page.Region("Headline measures").GetByRole(AriaRole.Columnheader, new() { Name = "Since April 2026" })).ToBeVisibleAsync();
        var beside = (await page.Region("Headline measures").Rows().CellsAsync()).ToDictionary(row => row[0], row => row[4]);

        var april = await OpenAsync(Sample, "/?month=2026-04");

        var then = (await april.Region("Headline measures").Rows().CellsAsync()).ToDictionary(row => row[0], row => row[1].Split(" Data: ")[0]);
        Assert.NotEmpty(beside);
        Assert.All(beside, measure => Assert.StartsWith(then[measure.Key], measure.Value, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Months" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        Assert.Contains("since=2026-04", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Six_measures_stand_beside_a_year_ago_with_a_sentence_each()
    {
        var page = await OpenAsync(Sample, "/?month=2026-10");

        await page.Link("Six measures").ClickAsync();

        var six = page.Region("Six measures, October 2026 beside October 2025");
        await Assertions.Expect(six).ToBeVisibleAsync();
        var rows = await six.Rows().CellsAsync();
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row => Assert.EndsWith(".", row[0], StringComparison.Ordinal));
        Assert.Contains("set=six", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard_alone()
    {
        var page = await OpenAsync(Sample, "/");

        await TabToAsync(page, page.Locator("details.sift summary"));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.GetByLabel("Only what changed"));
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, page.Button("Apply"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToContainTextAsync("measures: only what changed");

        await page.GotoAsync(page.Url.Split('?')[0]);
        var stability = page.Locator("details.fold summary").Filter(new() { HasText = "Stability" });
        await stability.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Measure("Settled: same home for two years")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_address_that_leads_into_a_closed_theme_opens_it_and_one_link_opens_all_without_script()
    {
        var led = await OpenAsync(Sample, "/#measure-dental-check");
        await Assertions.Expect(led.Measure("Dental check in the last year")).ToBeVisibleAsync();
        await Assertions.Expect(led.Measure("Settled: same home for two years")).Not.ToBeVisibleAsync();

        var plain = await OpenAsync(Sample, "/", Screen.Desk, script: false);
        await plain.Link("Open all").ClickAsync();
        await Assertions.Expect(plain.Measure("Dental check in the last year")).ToBeVisibleAsync();
        await Assertions.Expect(plain.Measure("Settled: same home for two years")).ToBeVisibleAsync();
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

    [GeneratedRegex("^([0-9]+) of [0-9]+ measures: off target, Reviews and reviewing officers$")]
    private static partial Regex Chosen();
}
