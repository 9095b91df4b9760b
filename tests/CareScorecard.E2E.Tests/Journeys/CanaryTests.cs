using System.Globalization;
using System.Text;
using CareScorecard.E2E.Tests.Hosting;
using CareScorecard.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>Canary children go through the program in a browser, in files that fail as well: afterwards every journey searches what was said.</summary>
[Collection(ReadingJourneys.Name)]
public sealed class CanaryTests(BrowserFixture browser) : Journey(browser)
{
    private static readonly string Rows =
        $"Child ID,Date of birth,Care started,Social worker\n{Canaries.Child},31/02/2011,{Canaries.CareStartedOn:dd/MM/yyyy},{Canaries.Worker}\n"
        + $"{Canaries.NamedChild},{Canaries.BornOn:dd/MM/yyyy},not a day,{Canaries.Officer}\n";

    public static TheoryData<string, string> Files => new()
    {
        { "children.csv", Rows },
        { "children.xlsx", Rows },
        { "never-closed.csv", Rows + $"\"{Canaries.NamedChild},{Canaries.BornOn:dd/MM/yyyy}\n" },
        { Canaries.NamedChild + ".csv", Rows },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_canaries_is_read_and_none_is_told_in_the_log(string name, string content)
    {
        var page = await OpenAsync(Sample, "/upload");

        await page.ChooseAsync(name, Encoding.UTF8.GetBytes(content));
        await page.ReadAndCheckAsync();
        await page.GotoAsync("/no-such-page");

        await Assertions.Expect(page.Heading()).ToHaveTextAsync("There is no page at this address");
        Assert.Empty(Leaks.In(Sample.Output));
    }

    /// <summary>Otherwise a search that finds nothing would prove nothing.</summary>
    [Theory]
    [InlineData("warn: Import[0]\n      Row 4: {0} has no placement.", Canaries.Child)]
    [InlineData("{{\"LogLevel\":\"Warning\",\"Message\":\"Placement of {0} could not be read.\"}}", Canaries.NamedChild)]
    [InlineData("{{\"LogLevel\":\"Information\",\"State\":{{\"Born\":\"{0}\"}}}}", "27/02/2011")]
    [InlineData("<p>We could not save {0}.</p>", "N123456")]
    public void A_child_that_is_told_is_found(string said, string child)
    {
        var planted = string.Format(CultureInfo.InvariantCulture, said, child);

        Assert.NotEmpty(Leaks.In(planted));
    }
}
