using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using CareScorecard.E2E.Tests.Journeys;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Guides;

[Collection(ReadingJourneys.Name)]
public sealed partial class PagePicturesTests(BrowserFixture browser) : Journey(browser)
{
    [Fact]
    public async Task Every_page_in_the_guides_is_there_to_be_seen()
    {
        foreach (var readers in GuidePicture.OfPages.GroupBy(picture => (picture.Account, picture.Screen)))
        {
            var page = await OpenAsync(Sample, "/account", readers.Key.Screen, account: readers.Key.Account);
            foreach (var picture in readers)
            {
                var answer = await page.GotoAsync(picture.Address);

                Assert.Equal((picture.Name, 200), (picture.Name, answer!.Status));
                await Assertions.Expect(page.Locator("h1, .slide.current h2").First).ToContainTextAsync(picture.Heading);
                await Assertions.Expect(page.GetByText("We could not load this page")).ToHaveCountAsync(0);
                await GuidePicture.TakeAsync(page, picture.Name);
            }
        }
    }

    [Fact]
    public void Every_picture_is_in_a_guide_and_every_guides_picture_is_made_here()
    {
        var root = PublishedApp.RepositoryRoot;
        var shown = Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md").Append(Path.Combine(root, "README.md"))
            .SelectMany(guide => Shown().Matches(File.ReadAllText(guide)).Select(match => match.Groups["name"].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);

        var made = GuidePicture.OfPages.Select(picture => picture.Name).Concat(GuidePicture.OfAnUpload).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(made, shown);
        Assert.Equal(made, Directory.EnumerateFiles(GuidePicture.Folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\((?:docs/)?pictures/(?<name>[a-z-]+)\.png\)")]
    private static partial Regex Shown();
}
