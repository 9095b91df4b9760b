using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed partial class FirstRunTests(BrowserFixture browser) : Journey(browser)
{
    /// <summary>The fixture has loaded all months already; the latest are enough to look on.</summary>
    private const int Months = 8;

    [Fact]
    public async Task The_first_run_loads_the_sample_council_before_the_readers_eyes_and_then_shows_its_scorecard()
    {
        var app = await StartFirstRunAsync(LatestMonths());

        var page = await OpenAsync(app, "/");

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Loading the sample council");
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar, new() { Name = "Months loaded" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(SomeMonths())).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync(new() { Timeout = (float)Wait.ForTheSample.TotalMilliseconds });
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Norhaven");
        await Assertions.Expect(page.GetByText("Draft: staff only, not yet approved")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Norhaven is a made-up council. No real child is in these figures.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("measures with a target are off target");
    }

    private string LatestMonths()
    {
        var folder = NewDataFolder();
        Directory.CreateDirectory(Path.Combine(folder, "months"));
        File.Copy(SampleFile("settings.json"), Path.Combine(folder, "settings.json"));
        foreach (var month in Directory.GetFiles(SampleFile("months"), "*.xlsx").Order(StringComparer.Ordinal).TakeLast(Months))
        {
            File.Copy(month, Path.Combine(folder, "months", Path.GetFileName(month)));
        }

        return folder;
    }

    // More than none: the line moves while somebody looks at it.
    [GeneratedRegex("^[1-9][0-9]* of [0-9]+ months$")]
    private static partial Regex SomeMonths();
}
