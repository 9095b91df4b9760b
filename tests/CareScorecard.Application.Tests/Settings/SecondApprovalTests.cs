using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Settings;

/// <summary>The council asks for a second person. Two administrators have the same name, and are still two.</summary>
public sealed class SecondApprovalTests : IAsyncLifetime
{
    private static readonly Viewer Ada = new("Ada Lane", Roles.Administrator) { PersonId = "a" };
    private static readonly Viewer Other = new("Ada Lane", Roles.Administrator) { PersonId = "b" };
    private static readonly SettingChange Higher = new("target.one-placement", ">=75", A.Month("2026-04"), Reason: "Cabinet, March");

    private readonly Council _council = new();

    public async Task InitializeAsync()
    {
        await _council.InitializeAsync();
        await _council.SetAsync(new SettingChange("second-approval", "on"));
    }

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_target_waits_until_another_administrator_approves_it()
    {
        var outcome = await ChangeAsync(Ada, Higher);
        var waiting = Assert.Single(await ListAsync());
        var byHerself = await Decide.ApproveAsync(Ada, waiting.Id, CancellationToken.None);
        var meanwhile = await ReadAsync();
        var byAnother = await Decide.ApproveAsync(Other, waiting.Id, CancellationToken.None);
        var again = await Decide.RefuseAsync(Ada, waiting.Id, "Too late", CancellationToken.None);

        Assert.IsType<SettingsOutcome.Waiting>(outcome);
        Assert.Null(waiting.Decision);
        Assert.Equal("You proposed this change yourself: another administrator has to approve it.", byHerself);
        Assert.Empty(meanwhile.Targets);
        Assert.Null(byAnother);
        Assert.Equal("Somebody has decided on this proposal already.", again);
        Assert.Equal(75m, Assert.Single((await ReadAsync()).Targets["one-placement"]).Low);
        var history = await _council.Use<ReadSettingsUseCase>().HistoryAsync(Ada, CancellationToken.None);
        Assert.Equal("Ada Lane, approved by Ada Lane", history[^1].By);
        Assert.Equal("Cabinet, March", history[^1].Reason);
        Assert.Equal(["setting-changed", "setting-proposed", "proposal-approved", "setting-changed"], await AuditedAsync());
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_leaves_everything_as_it_was()
    {
        await ChangeAsync(Ada, Higher);
        var id = Assert.Single(await ListAsync()).Id;

        var without = await Decide.RefuseAsync(Other, id, " ", CancellationToken.None);
        var with = await Decide.RefuseAsync(Other, id, "Not before the new home opens", CancellationToken.None);

        Assert.Equal("Say why. The reason is kept with the proposal.", without);
        Assert.Null(with);
        Assert.Empty((await ReadAsync()).Targets);
        Assert.Equal("Not before the new home opens", Assert.Single(await ListAsync()).Decision!.Reason);
        Assert.Equal(["setting-changed", "setting-proposed", "proposal-refused"], await AuditedAsync());
    }

    [Theory]
    [InlineData("second-approval", "off", true)]
    [InlineData("tolerance.one-placement", "20", true)]
    [InlineData("polarity.one-placement", "context", true)]
    [InlineData("council-name", "Anytown", false)]
    [InlineData("hide-up-to", "7", false)]
    public async Task Whatever_colours_figures_waits_and_so_does_no_longer_asking_for_a_second_person(string name, string value, bool waits)
    {
        var outcome = await ChangeAsync(Ada, new SettingChange(name, value, Reason: "As agreed"));

        Assert.Equal(waits, outcome is SettingsOutcome.Waiting);
        Assert.Equal(waits ? 1 : 0, (await ListAsync()).Count);
        Assert.True((await ReadAsync()).SecondApproval);
    }

    [Fact]
    public async Task Whoever_has_the_database_file_is_not_asked()
    {
        var outcome = await ChangeAsync(Viewer.CommandLine, new SettingChange("second-approval", "off"));

        Assert.IsType<SettingsOutcome.Set>(outcome);
        Assert.False((await ReadAsync()).SecondApproval);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_proposed()
    {
        var outcome = await ChangeAsync(
            Ada, Higher with { Value = "high" }, new SettingChange("tolerance.one-placement", "2"), new SettingChange("hide-up-to", "6", Reason: "Why not"));

        Assert.Equal(
            [
                new SettingProblem("target.one-placement", SettingPart.Value, "target.one-placement does not take \"high\". It is written >=70, <=29 or 50..70."),
                new SettingProblem("tolerance.one-placement", SettingPart.Reason, "Say why. The reason is kept with the change."),
                new SettingProblem("hide-up-to", SettingPart.Value, "hide-up-to does not take \"6\". It is 5, 7 or 10."),
            ],
            Assert.IsType<SettingsOutcome.Refused>(outcome).Problems);
        Assert.Empty(await ListAsync());
    }

    private DecideProposalUseCase Decide => _council.Use<DecideProposalUseCase>();

    private Task<SettingsOutcome> ChangeAsync(Viewer viewer, params SettingChange[] changes) =>
        _council.Use<ChangeSettingsUseCase>().RunAsync(viewer, changes, CancellationToken.None);

    private Task<IReadOnlyList<SettingProposal>> ListAsync() => _council.Use<ListProposalsUseCase>().RunAsync(Ada, CancellationToken.None);

    private Task<Domain.Councils.CouncilSettings> ReadAsync() => _council.Use<ReadSettingsUseCase>().RunAsync(Ada, CancellationToken.None);

    private async Task<IEnumerable<string>> AuditedAsync() =>
        (await _council.Use<ReadAuditUseCase>().RunAsync(Ada, new AuditSearch(), new AuditPage(null, 50), CancellationToken.None))
            .Reverse()
            .Select(entry => entry.What);
}
