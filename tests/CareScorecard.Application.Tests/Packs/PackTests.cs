using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Packs;
using CareScorecard.Application.Planning;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Application.Tests.Planning;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Application.Tests.Planning.OfficersCouncil;

namespace CareScorecard.Application.Tests.Packs;

public sealed class PackTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public async Task InitializeAsync()
    {
        await _council.InitializeAsync();
        await _council.LoadAsync(April, children: 40);
    }

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task Everything_is_in_it_unless_parts_are_chosen_and_only_what_leads_and_is_off_target_has_a_page()
    {
        var all = await ReadAsync(Presenter);
        var few = await ReadAsync(Presenter, PackPart.Corrections, PackPart.Sentences);

        Assert.Equal(Enum.GetValues<PackPart>(), all.Parts);
        Assert.NotNull(all.Village);
        Assert.NotEmpty(all.Headline);
        Assert.Equal(
            all.Headline.Where(row => row.Status == Status.OffTarget).Select(row => row.Id), all.OffTarget.Select(slide => slide.Report.Row.Id));
        Assert.Equal([PackPart.Sentences, PackPart.Corrections], few.Parts);
        Assert.Null(few.Village);
        Assert.Empty(few.OffTarget);
    }

    [Fact]
    public async Task A_draft_is_not_approved_and_the_board_is_given_no_pack_of_it()
    {
        Assert.Null((await ReadAsync(Presenter)).Approved);
        Assert.Null(await _council.Use<ReadPackUseCase>().RunAsync(Viewer.Board, April, [], CancellationToken.None));
        Assert.Null(await _council.Use<ReadPackUseCase>().ExportAsync(Viewer.Board, null, [], CancellationToken.None));

        await _council.PublishAsync(April);

        Assert.Equal("Tom Ashby", (await ReadAsync(Presenter)).Approved!.By);
        Assert.Null((await ReadAsync(Viewer.Board)).Approved!.By);
    }

    [Fact]
    public async Task Corrections_are_those_since_the_edition_before()
    {
        await _council.PublishAsync(April);
        await _council.LoadAsync(April.AddMonths(1), children: 42);
        await _council.LoadAsync(April, children: 44, "Four were late");

        var pack = await ReadAsync(Presenter, April.AddMonths(1));
        var former = await ReadAsync(Presenter, April);

        Assert.NotNull(pack.Corrections.EditionBefore);
        Assert.All(pack.Corrections.Restated, restated => Assert.Equal((April, "Four were late"), (restated.Month, restated.Reason)));
        Assert.Contains(pack.Corrections.Restated, restated => restated.IndicatorId == "children-in-care");
        Assert.Null(former.Corrections.EditionBefore);
        Assert.Empty((await ReadAsync(Viewer.Board, April)).Corrections.Restated);
    }

    [Fact]
    public async Task Staff_find_the_scenarios_of_the_month_that_were_put_in_the_pack_and_no_others()
    {
        await KeepAsync("In", inPack: true);
        await KeepAsync("Out", inPack: false);
        await _council.LoadAsync(April.AddMonths(1), children: 40);

        Assert.Equal(["In"], (await ReadAsync(Presenter, April)).Options.Select(option => option.Kept.Name));
        Assert.Empty((await ReadAsync(Presenter, April.AddMonths(1))).Options);
    }

    [Fact]
    public async Task The_board_finds_them_on_published_figures_that_do_not_tell_how_few_have_no_officer()
    {
        await KeepAsync("In", inPack: true);
        await KeepAsync("Draft", inPack: false);
        await _council.PublishAsync(April);
        await _council.LoadAsync(April, children: 44, "Four were late");

        var option = Assert.Single((await ReadAsync(Viewer.Board)).Options);

        // 40 children were published as in care; the planner shares out 37 of them, and its 3 others are hidden.
        Assert.Equal(new CaseloadBasis(40, 0, 1, 0.5m), option.Kept.Basis);
        Assert.Equal(("In", 40), (option.Kept.Name, option.Kept.Result.Work));
        Assert.Empty(option.ChangedSince);
        Assert.Equal(37, Assert.Single((await ReadAsync(Presenter)).Options).Kept.Result.Work);
    }

    [Fact]
    public async Task Numbers_that_a_form_sent_unchanged_and_plans_that_officers_hold_are_not_told_in_public()
    {
        await KeepAsync("Unchanged", inPack: true, tried: new CaseloadScenario { ChildrenInCare = 37, FullTimeEquivalent = 0.5m, Vacancies = 0.1m });
        await KeepAsync("Plans as now", inPack: true, CountedWork.AllWork, new CaseloadScenario { ChildProtectionPlans = 0 });
        await KeepAsync("Other plans", inPack: true, CountedWork.AllWork, new CaseloadScenario { ChildProtectionPlans = 20 });
        await _council.PublishAsync(April);

        var options = (await ReadAsync(Viewer.Board)).Options;

        Assert.Equal([("Unchanged", 40), ("Other plans", 60)], options.Select(option => (option.Kept.Name, option.Kept.Result.Work)));
        Assert.Equal(new CaseloadScenario { Vacancies = 0.1m }, options[0].Kept.Tried);
        Assert.Equal(new CaseloadBasis(40, 20, 1, 0.5m), options[1].Kept.Basis);
        Assert.Equal(3, (await ReadAsync(Presenter)).Options.Count);
    }

    [Fact]
    public async Task What_is_taken_away_as_a_file_stands_in_the_audit()
    {
        await _council.Use<ReadPackUseCase>().ExportAsync(Presenter, April, [], CancellationToken.None);

        var entry = Assert.Single(await _council.Use<ReadAuditUseCase>().RunAsync(
            Administrator, new AuditSearch { What = AuditCodes.Exported }, new AuditPage(null, 10), CancellationToken.None));

        Assert.Equal(("Tom Ashby", "2024-04"), (entry.Who, entry.About));
        Assert.Contains("board-pack", entry.Details, StringComparison.Ordinal);
    }

    private async Task KeepAsync(
        string name, bool inPack, CountedWork counted = CountedWork.ChildrenInCare, CaseloadScenario? tried = null) => Assert.IsType<ScenarioOutcome.Kept>(await _council.Use<KeepScenarioUseCase>().RunAsync(
        Presenter,
        new ScenarioDraft(name, null, April, counted, tried ?? new CaseloadScenario { Vacancies = 0.1m }, inPack),
        CancellationToken.None));

    private Task<BoardPack> ReadAsync(Viewer viewer, params PackPart[] parts) => ReadAsync(viewer, April, parts);

    private async Task<BoardPack> ReadAsync(Viewer viewer, ReportingMonth month, params PackPart[] parts) =>
        (await _council.Use<ReadPackUseCase>().RunAsync(viewer, month, parts, CancellationToken.None))!;
}
