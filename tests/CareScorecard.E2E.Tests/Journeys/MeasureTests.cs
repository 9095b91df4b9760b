using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>Behind one figure: its parts, why it changed, and what the public sees of it.</summary>
[Collection(ReadingJourneys.Name)]
public sealed partial class MeasureTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task A_part_becomes_the_whole_page_by_one_click_and_the_back_button_returns()
    {
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-10");
        await page.GetByRole(AriaRole.List, new() { Name = "What the figure is broken down by" })
            .GetByRole(AriaRole.Link, new() { Name = "Sex", Exact = true }).ClickAsync();
        var bySex = page.Region("Who is behind the figure, by sex");
        await Assertions.Expect(bySex).ToBeVisibleAsync();
        var girls = (await bySex.Locator("tbody").Rows().CellsAsync()).Single(row => row[0].EndsWith("Female", StringComparison.Ordinal));

        await bySex.GetByRole(AriaRole.Link, new() { Name = "Show only: Female" }).ClickAsync();

        await Assertions.Expect(page.Heading()).ToContainTextAsync($"One home all year, girls only: {girls[2]}");
        await Assertions.Expect(page.GetByText(" children counted.")).ToBeVisibleAsync();
        Assert.Equal($"{girls[2]} {girls[3]}", await page.FigureAsync());
        Assert.Contains("where=sex", page.Url, StringComparison.Ordinal);

        await page.Region("Who is behind the figure, by age").GetByRole(AriaRole.Link, new() { Name = "Show only: 10-15" }).ClickAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year, girls aged 10 to 15 only:");

        await page.GetByRole(AriaRole.Link, new() { Name = "Sex: Female, take this away" }).ClickAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year, children aged 10 to 15 only:");

        await page.GoBackAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year, girls aged 10 to 15 only:");
        await page.GoBackAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year, girls only:");
        await page.GoBackAsync();
        await Assertions.Expect(page.Region("Who is behind the figure, by sex")).ToBeVisibleAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year:");
    }

    [Theory]
    [InlineData("one-placement")]
    [InlineData("children-in-care")]
    public async Task Two_months_can_be_chosen_and_the_steps_between_them_sum_to_the_change(string id)
    {
        var page = await OpenAsync(Sample, $"/indicators/{id}?month=2026-10");

        await page.GetByLabel("Compare with").SelectOptionAsync(new SelectOptionValue { Label = "April 2026" });
        await page.Button("Compare").ClickAsync();

        var why = page.Region("Why did it change since April 2026?");
        await Assertions.Expect(why).ToBeVisibleAsync();
        Assert.Contains("since=2026-04", page.Url, StringComparison.Ordinal);
        var steps = (await why.Locator("tbody").Rows().CellsAsync()).Select(row => Number(row[1])).ToList();
        var all = Number((await why.Locator("tfoot").Rows().CellsAsync()).Single()[1]);
        Assert.True(steps.Count > 2, "There are no steps.");
        Assert.Equal(all, steps.Sum());
        await Assertions.Expect(why.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("aria-label", StepsInWords());
    }

    [Fact]
    public async Task Staff_look_at_what_the_board_sees_and_the_view_stays_until_they_leave_it()
    {
        var page = await OpenAsync(Sample, "/?month=2026-09&open=all");
        var small = page.Measure("Left care this month at 18");
        Assert.DoesNotContain("idden", await small.SeenAsync(), StringComparison.Ordinal);

        await page.Link("See the public view").ClickAsync();

        var banner = page.GetByRole(AriaRole.Complementary, new() { Name = "Public view" });
        await Assertions.Expect(banner).ToContainTextAsync("of the edition published for September 2026");
        await Assertions.Expect(small).ToContainTextAsync("Hidden to protect children.");

        await page.Measure("One home all year").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year:");
        await Assertions.Expect(banner).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.List, new() { Name = "What the figure is broken down by" })
            .GetByRole(AriaRole.Link, new() { Name = "Team", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Region("Who is behind the figure, by team")).ToBeVisibleAsync();
        await Assertions.Expect(banner).ToBeVisibleAsync();

        await page.Link("Go back to the full figures").ClickAsync();
        await Assertions.Expect(page.Region("Who is behind the figure, by team")).ToBeVisibleAsync();
        await Assertions.Expect(banner).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_month_that_is_not_published_is_not_there_in_the_public_view()
    {
        var page = await OpenAsync(Sample, "/?month=2026-10");

        await page.Link("See the public view").ClickAsync();

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("October 2026 has not been published");
        await page.Link("See September 2026").ClickAsync();
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Public view" })).ToBeVisibleAsync();
    }

    private static int Number(string text) => text is "none" ? 0 : int.Parse(
        text.Replace('\u2212', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("than in April 2026: .*[+\u2212][0-9]+.*\\.$")]
    private static partial Regex StepsInWords();
}
