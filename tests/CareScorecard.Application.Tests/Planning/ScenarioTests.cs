using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Planning;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Planning;
using Xunit;
using static CareScorecard.Application.Tests.Planning.OfficersCouncil;

namespace CareScorecard.Application.Tests.Planning;

public sealed class ScenarioTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public async Task InitializeAsync()
    {
        await _council.InitializeAsync();
        await _council.LoadAsync(April, children: 40);
    }

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task What_is_kept_is_signed_and_says_later_what_has_changed_while_its_result_stays()
    {
        var kept = Assert.IsType<ScenarioOutcome.Kept>(await KeepAsync(Draft("  Half a \n post "))).Scenario;
        Assert.Equal(("Half a post", April, "Tom Ashby", new CaseloadBasis(37, 0, 1, 0.5m)), (kept.Name, kept.Month, kept.By, kept.Basis));
        Assert.Empty((await ListAsync()).Single().ChangedSince);

        await _council.LoadAsync(April, children: 44, "Four were late");

        var read = (await ListAsync()).Single();
        Assert.Equal(["children with a listed officer were 37 and are 41 now"], read.ChangedSince);
        Assert.Equal(74m, read.Kept.Result.AverageOnPaper);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_asked_about_before_anything_changes()
    {
        await KeepAsync(Draft("Growth"));

        var asked = Assert.IsType<ScenarioOutcome.NameTaken>(await KeepAsync(Draft("growth") with { Note = "Other" }));
        Assert.Equal("Growth", asked.By.Name);
        Assert.Null((await ListAsync()).Single().Kept.Note);

        Assert.IsType<ScenarioOutcome.Kept>(await KeepAsync(Draft("growth") with { Note = "Other", Replace = true }));
        Assert.Equal("Other", (await ListAsync()).Single().Kept.Note);
    }

    [Fact]
    public async Task What_has_no_name_is_too_long_or_has_nothing_to_plan_with_is_refused_in_words()
    {
        Assert.Equal("Give the scenario a name, so that it can be found again.", await RefusedAsync(Draft(" ")));
        Assert.Equal("Name it in 60 letters or fewer: it is the heading of an option paper.", await RefusedAsync(Draft(new string('a', 61))));
        Assert.Equal("Say what it is for in 600 letters or fewer.", await RefusedAsync(Draft("Growth") with { Note = new string('a', 601) }));
        Assert.Equal("The month has no officers to plan with, so there is nothing to keep.", await RefusedAsync(Draft("Growth") with { Month = April.AddMonths(1) }));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Who_reads_the_planner_reads_them_and_only_a_presenter_keeps_marks_or_removes()
    {
        await KeepAsync(Draft("Growth"));
        var keep = _council.Use<KeepScenarioUseCase>();

        Assert.Single(await _council.Use<ReadScenariosUseCase>().RunAsync(Analyst, CancellationToken.None));
        foreach (var viewer in new[] { Viewer.Board, Administrator })
        {
            await Assert.ThrowsAsync<AccessRefusedException>(() => _council.Use<ReadScenariosUseCase>().RunAsync(viewer, CancellationToken.None));
        }

        foreach (var viewer in new[] { Viewer.Board, Administrator, Analyst })
        {
            await Assert.ThrowsAsync<AccessRefusedException>(() => keep.RunAsync(viewer, Draft("Growth"), CancellationToken.None));
            await Assert.ThrowsAsync<AccessRefusedException>(() => keep.MarkAsync(viewer, "Growth", true, CancellationToken.None));
            await Assert.ThrowsAsync<AccessRefusedException>(() => keep.RemoveAsync(viewer, "Growth", "Why", CancellationToken.None));
        }
    }

    [Fact]
    public async Task To_remove_one_a_reason_is_given_and_the_audit_keeps_it()
    {
        await KeepAsync(Draft("Growth"));
        var keep = _council.Use<KeepScenarioUseCase>();

        Assert.Equal("Say why it is removed. The reason is kept in the audit.", await keep.RemoveAsync(Presenter, "Growth", " ", CancellationToken.None));
        Assert.Null(await keep.RemoveAsync(Presenter, "growth", "Decided against", CancellationToken.None));
        Assert.Equal("No scenario is kept under this name any more.", await keep.MarkAsync(Presenter, "Growth", true, CancellationToken.None));

        Assert.Empty(await ListAsync());
        Assert.Equal(
            [("scenario-removed", "Tom Ashby", "2024-04", "Decided against"), ("scenario-kept", "Tom Ashby", "2024-04", null)],
            (await _council.Use<ReadAuditUseCase>().RunAsync(
                Administrator, new AuditSearch { What = "scenario-" }, new AuditPage(null, 10), CancellationToken.None))
                .Select(entry => (entry.What, entry.Who, entry.About, entry.Reason)));
    }

    private static ScenarioDraft Draft(string name) => new(name, null, null, CountedWork.ChildrenInCare, new CaseloadScenario());

    private Task<ScenarioOutcome> KeepAsync(ScenarioDraft draft) =>
        _council.Use<KeepScenarioUseCase>().RunAsync(Presenter, draft, CancellationToken.None);

    private async Task<string> RefusedAsync(ScenarioDraft draft) => Assert.IsType<ScenarioOutcome.Refused>(await KeepAsync(draft)).Words;

    private Task<IReadOnlyList<ScenarioRead>> ListAsync() => _council.Use<ReadScenariosUseCase>().RunAsync(Presenter, CancellationToken.None);
}
