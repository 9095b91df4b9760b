using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ReadingJourneys.Name)]
public sealed partial class ReadingTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task The_headline_measures_come_first_and_the_gravest_lead()
    {
        string[] gravest = ["Off target", "Close", "On target"];
        var page = await OpenAsync(Sample, "/");

        var rows = await page.Region("Headline measures").Rows().CellsAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToHaveTextAsync("Headline measures");
        var statuses = rows
            .Select(row => Array.FindIndex(gravest, status => row[2].StartsWith(status, StringComparison.Ordinal)) is >= 0 and var place ? place : gravest.Length)
            .ToList();
        Assert.InRange(statuses.Count, 5, 9);
        Assert.Equal(0, statuses[0]);
        Assert.Equal(statuses.Order(), statuses);
    }

    [Fact]
    public async Task Every_headline_measure_leads_to_a_page_with_the_same_figure()
    {
        var page = await OpenAsync(Sample, "/");
        var rows = page.Region("Headline measures").Rows();
        var expected = await rows.CellsAsync();
        var links = await rows.GetByRole(AriaRole.Link).AllTextContentsAsync();

        for (var i = 0; i < links.Count; i++)
        {
            await page.Region("Headline measures").GetByRole(AriaRole.Link, new() { Name = links[i], Exact = true }).ClickAsync();
            await Assertions.Expect(page.Heading()).ToContainTextAsync(links[i] + ":");

            Assert.Equal(expected[i][1].Split(" Data: ")[0], await page.FigureAsync());
            Assert.Contains(expected[i][1].Split(' ')[0], await page.Heading().SeenAsync(), StringComparison.Ordinal);

            await page.GoBackAsync();
            await Assertions.Expect(page.Region("Headline measures")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task The_trend_and_its_table_say_the_same_month_by_month()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-10");
        var drawn = await page.GetByRole(AriaRole.Img, new() { NameRegex = TrendOfOneHome() }).Locator("title").AllTextContentsAsync();

        await page.GetByText("View the trend as a table").ClickAsync();

        var shown = page.GetByRole(AriaRole.Table, new() { Name = "One home all year, month by month, latest first" });
        await Assertions.Expect(shown).ToBeVisibleAsync();
        var table = await shown.Rows().CellsAsync();
        Assert.Equal(24, table.Count);
        Assert.Equal(drawn.Reverse(), table.Select(row => $"{row[0]}: {row[1]}, {row[2]}"));
        Assert.Equal($"{table[0][1]} {table[0][2]}", await page.FigureAsync());
    }

    [Theory]
    [InlineData("Age", "age")]
    [InlineData("Sex", "sex")]
    [InlineData("Team", "team")]
    public async Task The_parts_add_up_to_the_figure(string choice, string dimension)
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-10&by=area");

        await page.GetByRole(AriaRole.List, new() { Name = "What the figure is broken down by" })
            .GetByRole(AriaRole.Link, new() { Name = choice, Exact = true }).ClickAsync();

        var parts = page.Region("Who is behind the figure, by " + dimension);
        await Assertions.Expect(parts).ToBeVisibleAsync();
        var counted = (await parts.Locator("tbody").Rows().CellsAsync()).Select(row => Counted(row[^1])).OfType<(int, int)>().ToList();
        Assert.True(counted.Count > 1, "There are no parts.");
        Assert.Equal(
            Counted(await page.FigureAsync()),
            (counted.Sum(part => part.Item1), counted.Sum(part => part.Item2)));
    }

    [Fact]
    public async Task A_measure_says_who_counts_and_what_is_judged()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-10");

        var meaning = await page.Region("What this figure means").SeenAsync();

        Assert.Contains("Who counts Children in our care on the last day of the month", meaning, StringComparison.Ordinal);
        Assert.Contains("Looks back 12 months, from 1 November 2025 to 31 October 2026", meaning, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByText("Is the change real?")).ToBeVisibleAsync();
    }

    private static (int, int)? Counted(string words) => OneOfMany().Match(words) is { Success: true } match
        ? (Number(match.Groups[1].Value), Number(match.Groups[2].Value))
        : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9,]+) of ([0-9,]+) children")]
    private static partial Regex OneOfMany();

    [GeneratedRegex("^One home all year, from November 2024 to October 2026:")]
    private static partial Regex TrendOfOneHome();
}
