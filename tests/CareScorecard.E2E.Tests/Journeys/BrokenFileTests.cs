using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed partial class BrokenFileTests(BrowserFixture browser) : Journey(browser)
{
    // The smallest picture there is: one transparent point.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Problems_are_grouped_by_cause_with_rows_and_columns_and_stop_the_month()
    {
        var page = await OpenAsync(Sample, "/upload");

        await page.ChooseAsync(SampleFile("broken", "2026-11.xlsx"));
        await page.ReadAndCheckAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = Counts() })).ToBeVisibleAsync();
        var causes = await page.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllInnerTextsAsync();
        Assert.Contains(causes, cause => cause.StartsWith("Stops", StringComparison.Ordinal));
        Assert.Contains(causes, cause => cause.StartsWith("Warning", StringComparison.Ordinal));
        Assert.Contains(causes, cause => Place().IsMatch(cause));
        await Assertions.Expect(page.Button("See what will change")).ToHaveCountAsync(0);
        await AssertNothingSavedAsync();
    }

    [Fact]
    public async Task Rows_that_stop_the_month_are_left_out_and_warnings_accepted_only_with_a_reason()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/upload");
        await page.ChooseAsync(SampleFile("broken", "2026-11.xlsx"));
        await page.ReadAndCheckAsync();

        await page.GetByLabel("Leave every such row out of the month").CheckAsync();
        await Assertions.Expect(page.GetByText(LeftOut())).ToBeVisibleAsync();
        await page.Button("See what will change").ClickAsync();
        await Assertions.Expect(page.GetByText("Say why rows are left out: the reason is kept with the month.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Say why the warnings can be accepted: the reason is kept with the month.")).ToBeVisibleAsync();

        await page.GetByLabel("Why are rows left out?").FillAsync("The team mends them next week.");
        await page.SeeWhatWillChangeAsync();
        await page.SaveAsync();

        await Assertions.Expect(page.GetByText("November 2026 is saved as version 1, a draft.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("picture", "photo.xlsx is neither a workbook nor a .csv file, whatever its name says.")]
    [InlineData("nothing", "photo.xlsx is empty.")]
    public async Task A_file_that_is_no_table_is_refused_in_words(string content, string message)
    {
        var page = await OpenAsync(Sample, "/upload");

        await page.ChooseAsync("photo.xlsx", content == "picture" ? Picture : []);
        await page.ReadAndCheckAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToContainTextAsync(message);
        await Assertions.Expect(page.GetByText("Something has to be mended in the file before it can be saved.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Button("See what will change")).ToHaveCountAsync(0);
        await AssertNothingSavedAsync();
    }

    [Theory]
    [InlineData("not-a-workbook.xlsx")]
    [InlineData("damaged.xlsx")]
    [InlineData("column-missing.xlsx")]
    [InlineData("unknown-headings.csv")]
    public async Task A_workbook_that_cannot_be_read_says_why_and_cannot_be_saved(string file)
    {
        var page = await OpenAsync(Sample, "/upload");

        await page.ChooseAsync(SampleFile("broken", file));
        await page.ReadAndCheckAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First).ToContainTextAsync("Stops");
        await Assertions.Expect(page.Button("See what will change")).ToHaveCountAsync(0);
        await AssertNothingSavedAsync();
    }

    private async Task AssertNothingSavedAsync()
    {
        var page = await OpenAsync(Sample, "/");
        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        await Assertions.Expect(page.Month().GetByRole(AriaRole.Option, new() { Name = "November 2026" })).ToHaveCountAsync(0);
    }

    [GeneratedRegex("^[0-9,]+ rows? stops? the month, [0-9,]+ warnings?, [0-9,]+ notes?$")]
    private static partial Regex Counts();

    [GeneratedRegex("in Children, column [A-Z]+ \\(.+\\)|[Rr]ow [0-9]+")]
    private static partial Regex Place();

    [GeneratedRegex("rows were read and [0-9,]+ are ready; [0-9]+ are left out\\.")]
    private static partial Regex LeftOut();
}
