using CareScorecard.E2E.Tests.Hosting;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

[Collection(ChangingJourneys.Name)]
public sealed class StartTests(BrowserFixture browser) : Journey(browser)
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    public async Task The_app_refuses_an_address_that_other_computers_can_reach(string urls)
    {
        var (exitCode, output) = await RunningApp.RefuseAsync(NewDataFolder(), urls);

        Assert.Equal(1, exitCode);
        Assert.Contains("other computers could reach it without encryption. Use an address like http://127.0.0.1:5080.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_refuses_a_database_that_is_none_and_leaves_it_as_it_is()
    {
        var folder = NewDataFolder();
        var file = Path.Combine(folder, "carescorecard.db");
        await File.WriteAllTextAsync(file, "minutes of the panel");

        var (exitCode, output) = await RunningApp.RefuseAsync(folder, "http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains("is not a CareScorecard database. Nothing in it was changed.", output, StringComparison.Ordinal);
        Assert.Equal("minutes of the panel", await File.ReadAllTextAsync(file));
    }
}
