using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Domain.Targets;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Settings;

public sealed class ChangingSettingsTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Theory]
    [InlineData("colour", "blue", "There is no setting \"colour\". The settings are: ")]
    [InlineData("target.no-such-thing", ">=70", "There is no indicator \"no-such-thing\".")]
    [InlineData("target.one-placement", "seventy", "target.one-placement does not take \"seventy\". It is written >=70, <=29 or 50..70.")]
    [InlineData("region", "Wessex", "\"Wessex\" is no region that we know. Figures are held of East Midlands, North East; the regions of England are ")]
    [InlineData("neighbours", "Middlesbrough; Casterbridge", "\"Casterbridge\" is no council that we know. Figures are held of Middlesbrough, ")]
    [InlineData("accent", "blue", "accent does not take \"blue\". It is a colour of six digits, like #0b5566.")]
    [InlineData("accent", "#f4c20a", "#f4c20a is too faint to read: 1.4 to 1 on our paper, and words need 4.5 to 1. The nearest shade that can be read is #816705.")]
    [InlineData("hide-up-to", "6", "hide-up-to does not take \"6\". It is 5, 7 or 10.")]
    public async Task A_wrong_setting_is_told_what_is_right_and_nothing_is_set(string name, string value, string says)
    {
        var problems = await _council.SetAsync(new SettingChange("council-name", "Anytown"), new SettingChange(name, value));

        Assert.StartsWith(says, Assert.Single(problems), StringComparison.Ordinal);
        Assert.Null((await _council.Use<ReadSettingsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None)).CouncilName);
    }

    [Fact]
    public async Task A_settings_file_says_what_was_set()
    {
        SettingChange[] changes =
        [
            new("council-name", "Anytown"),
            new("population-0-17", "8000", A.Month("2025-04")),
            new("population-0-17", "8100", A.Month("2026-04")),
            new("neighbours", "Here; There, over the river"),
            new("target.one-placement", ">=68", A.Month("2025-04"), TargetOwner.National, "Top half of neighbours"),
        ];

        var read = SettingsFile.Parse(SettingsFile.Write(changes));

        Assert.Empty(read.Problems);
        Assert.Equal(changes, read.Changes);
    }

    [Fact]
    public void A_settings_file_that_cannot_be_read_says_where()
    {
        Assert.Equal(["Line 2 is not JSON."], SettingsFile.Parse("{\n oops }").Problems);
        Assert.Equal(["population-0-17: \"from\" is a month like 2026-04."], SettingsFile.Parse(
            """{ "population-0-17": [ { "value": 1, "from": "April" } ] }""").Problems);
    }
}
