using System.IO.Compression;
using System.Xml.Linq;
using CareScorecard.E2E.Tests.Hosting;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ReadingJourneys.Name)]
public sealed class DownloadTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task The_scorecard_is_downloaded_as_a_workbook_of_the_month_that_is_shown()
    {
        var page = await OpenAsync(Sample, "/?month=2026-09");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Link("Download as a workbook").ClickAsync());

        Assert.Equal("scorecard-2026-09.xlsx", download.SuggestedFilename);
        using var workbook = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal("Scorecard", SheetNames(workbook).First());
        Assert.Contains("September 2026", TextOf(workbook), StringComparison.Ordinal);

        var answer = await page.APIRequest.GetAsync(download.Url);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Headers["content-type"]);
        Assert.Equal("no-store", answer.Headers["cache-control"]);
    }

    [Fact]
    public async Task A_month_that_is_not_held_cannot_be_downloaded()
    {
        var page = await OpenAsync(Sample, "/");

        var answer = await page.APIRequest.GetAsync(new Uri(Sample.Address, "/export/scorecard.xlsx?month=2031-01").ToString());

        Assert.Equal(404, answer.Status);
    }

    private static IEnumerable<string> SheetNames(ZipArchive workbook)
    {
        using var part = workbook.GetEntry("xl/workbook.xml")!.Open();
        return [.. XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value)];
    }

    private static string TextOf(ZipArchive workbook) => string.Join('\n', workbook.Entries
        .Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
        .Select(entry =>
        {
            using var part = entry.Open();
            return XDocument.Load(part).Root!.Value;
        }));
}
