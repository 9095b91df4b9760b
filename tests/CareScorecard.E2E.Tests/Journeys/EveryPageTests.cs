using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using CareScorecard.E2E.Tests.Looks;
using CareScorecard.TestKit.Pages;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>What holds for pages whatever they show. That none asks another computer for anything is asserted after every journey.</summary>
[Collection(ReadingJourneys.Name)]
public sealed partial class EveryPageTests(BrowserFixture browser, Readers readers) : Journey(browser), IClassFixture<Readers>
{
    public static TheoryData<string, Reader> Pages
    {
        get
        {
            var pages = new TheoryData<string, Reader>();
            foreach (var page in EveryPage.All)
            {
                foreach (var reader in page.Readers)
                {
                    pages.Add(page.Address, reader);
                }
            }

            return pages;
        }
    }

    /// <summary>
    /// Loaded once and looked at as different readers do: axe in light, dark and higher contrast at three widths; enlarged to 400%, with
    /// letters of 200% and with wide spacing; with less motion.
    /// </summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nobody_stumbles_over_a_page(string address, Reader reader)
    {
        var opened = EveryPage.All.Single(page => page.Address == address && page.Readers.Contains(reader));
        var page = await readers.OpenAsync(opened, reader);
        await Assertions.Expect(page.Heading()).ToContainTextAsync(opened.Heading);

        List<string> faults = [.. await Look.ForBarriersAsync(page), .. await Look.ForLossAsync(page), .. await Look.ForMotionAsync(page)];
        faults.AddRange((await readers.VisitAsync(reader)).TakeUnwanted());
        await page.CloseAsync();

        Told(faults);
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
        var scorecard = await OpenAsync(Sample, PageReading.AllOpen, Screen.Desk, script: false);
        var row = scorecard.Measure("One home all year");
        var figure = await row.GetByRole(AriaRole.Cell).First.SeenAsync();
        Assert.Matches("^[0-9.]+% [0-9]+ of [0-9]+ children( Data: (with care|do not rely on it))?$", figure);
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
        Told(await Look.ForFitAsync(page));
    }

    /// <summary>Each fault in full: what is asserted to be empty is shortened when it is told.</summary>
    private static void Told(IReadOnlyList<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));

    [GeneratedRegex("^13 months to October 2026: lowest")]
    private static partial Regex ThirteenMonths();

    [GeneratedRegex("^One home all year, from ")]
    private static partial Regex Trend();
}
