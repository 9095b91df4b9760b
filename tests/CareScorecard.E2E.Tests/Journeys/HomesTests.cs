using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>What a councillor asks next: how far away, in what kind of home, who moved; and what of it may be read in public.</summary>
[Collection(ReadingJourneys.Name)]
public sealed class HomesTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task Homes_are_seen_by_one_thing_and_by_two_and_in_public_by_one()
    {
        var page = await OpenAsync(Sample, "/find?q=out%20of%20area");
        await page.GetByRole(AriaRole.Link, new() { Name = "Homes and journeys" }).First.ClickAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("children live outside our area");

        // The latest month is a draft: the public sees the one before it.
        await page.GotoAsync("/homes?month=2026-09");
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
        var far = await page.Region("Where our children live, by how far away").Rows().CellsAsync();

        await page.Link("Kind and distance (staff only)").ClickAsync();
        await Assertions.Expect(page.GetByText("This table is never published.")).ToBeVisibleAsync();
        var crossed = await page.Region("Where our children live, by kind of home and how far away").Rows().CellsAsync();
        await page.Link("See the public view").ClickAsync();
        await Assertions.Expect(page.GetByText("Public view.", new() { Exact = true })).ToBeVisibleAsync();

        Assert.Equal(far.SkipLast(1).Select(row => row[2]), crossed[^1].Skip(1).SkipLast(1));
        Assert.Equal(far[^1][2], crossed[^1][^1]);
        await Assertions.Expect(page.GetByText("Confidential: staff only.")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Link("Kind and distance (staff only)")).ToHaveCountAsync(0);
        Assert.EndsWith("view=public", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_is_broken_down_and_leads_to_the_same_figures_of_its_measure()
    {
        var page = await OpenAsync(Sample, "/care-leavers");
        await Assertions.Expect(page.Heading()).ToContainTextAsync("We are in touch with");

        await page.Link("Ethnic group").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The same by ethnic group", Exact = true })).ToHaveCountAsync(4);
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Care leavers aged 19 to 21 we are in touch with", Exact = true });
        var parts = (await table.Rows().CellsAsync()).Select(row => (row[0], row[2], row[3])).ToList();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Care leavers aged 19 to 21 we are in touch with", Exact = true }).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.Heading()).ToContainTextAsync("Care leavers aged 19 to 21 we are in touch with");
        var own = (await page.Region("Who is behind the figure, by ethnic group").Rows().CellsAsync()).Select(row => (row[0], row[2], row[3])).ToList();
        Assert.NotEmpty(parts);
        Assert.Empty(parts.Except(own));
    }

    [Fact]
    public async Task A_board_member_reads_the_three_pages_without_script()
    {
        var page = await OpenAsync(Sample, "/homes", Screen.Phone, script: false, account: Door.BoardMember);
        await Assertions.Expect(page.Heading()).ToContainTextAsync("children live outside our area");

        foreach (var (address, heading) in new[] { ("/care-leavers", "We are in touch with"), ("/health-and-education", "yearly health check") })
        {
            await page.GotoAsync(address);
            await Assertions.Expect(page.Heading()).ToContainTextAsync(heading);
            await Assertions.Expect(page.GetByText("Public view.", new() { Exact = true })).ToBeVisibleAsync();
        }
    }
}
