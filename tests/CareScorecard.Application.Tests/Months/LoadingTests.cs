using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Months;

public sealed class LoadingTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task What_was_previewed_is_what_the_scorecard_says_after_saving()
    {
        var check = await _council.CheckAsync(_council.Write(October(children: 20), "october.xlsx"));

        await _council.AcceptAsync(check);

        var scorecard = await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Staff, month: null, CancellationToken.None);
        Assert.Equal(
            check.Effect.Select(effect => (effect.Definition.Id, effect.After, effect.StatusAfter)),
            scorecard!.Rows.Select(row => (row.Id, row.Value, row.Status)));
    }

    [Fact]
    public async Task How_much_the_month_holds_is_kept_with_it()
    {
        var saved = Assert.IsType<AcceptOutcome.Saved>(await _council.LoadAsync(October(children: 3)));

        var load = await _council.Use<MonthStore>().ReadLoadAsync(saved.Version.Month, saved.Version.Number, CancellationToken.None);
        Assert.Equivalent(MonthShape.Of(October(children: 3)), load.Shape, strict: true);
    }

    [Fact]
    public async Task Nothing_is_held_until_the_month_is_saved()
    {
        await _council.CheckAsync(_council.Write(October(children: 3), "october.xlsx"));

        Assert.Null(await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Staff, month: null, CancellationToken.None));
        Assert.Empty(await _council.Use<ListMonthsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None));
    }

    [Fact]
    public async Task A_month_loaded_again_is_a_new_draft_and_says_what_it_changes()
    {
        await _council.LoadAsync(October(children: 3));

        var check = await _council.CheckAsync(_council.Write(October(children: 5), "again.xlsx"));
        var saved = Assert.IsType<AcceptOutcome.Saved>(await _council.AcceptAsync(check, new Acceptance { Reason = "Two more children" }));

        var effect = check.Effect.Single(effect => effect.Definition.Id == "children-in-care");
        Assert.Equal((3m, 5m), (effect.Before!.Number, effect.After.Number));
        Assert.Equal((2, VersionState.Draft, true), (saved.Version.Number, saved.Version.State, saved.Version.IsCurrent));
    }

    [Fact]
    public async Task A_new_month_stands_beside_the_latest_month_before_it()
    {
        await _council.LoadAsync(October(children: 3));

        var check = await _council.CheckAsync(_council.Write(October(children: 5) with { Month = A.Month("2026-12") }, "december.xlsx"));

        var effect = check.Effect.Single(effect => effect.Definition.Id == "children-in-care");
        Assert.Null(check.Current);
        Assert.Equal(A.Month("2026-10"), check.ComparedWith!.Month);
        Assert.Equal((3m, 5m), (effect.Before!.Number, effect.After.Number));
    }

    [Fact]
    public async Task The_same_bytes_change_nothing()
    {
        var path = _council.Write(October(children: 3), "october.xlsx");
        await _council.AcceptAsync(await _council.CheckAsync(path));

        var again = await _council.AcceptAsync(await _council.CheckAsync(path));

        Assert.Equal(1, Assert.IsType<AcceptOutcome.Unchanged>(again).Version.Number);
        Assert.Single(await _council.Use<ListMonthsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None));
    }

    [Fact]
    public async Task A_preview_that_somebody_overtook_is_not_saved()
    {
        var slow = await _council.CheckAsync(_council.Write(October(children: 4), "slow.xlsx"));
        await _council.LoadAsync(October(children: 3));

        var outcome = await _council.AcceptAsync(slow);

        Assert.StartsWith("Somebody else saved this month", Assert.IsType<AcceptOutcome.Refused>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_is_saved_only_with_the_row_left_out_and_a_reason()
    {
        var path = _council.Write(WithAStop(), "stop.xlsx");

        var stopped = await _council.AcceptAsync(await _council.CheckAsync(path));
        var check = await _council.CheckAsync(month: null, leaveOut: true, path);
        var withoutReason = await _council.AcceptAsync(check);
        var saved = await _council.AcceptAsync(check, new Acceptance { LeftOutBecause = "Asked the team to mend it" });

        Assert.IsType<AcceptOutcome.Refused>(stopped);
        Assert.IsType<AcceptOutcome.Refused>(withoutReason);
        var version = Assert.IsType<AcceptOutcome.Saved>(saved).Version;
        Assert.Equal(new RowCounts(3, 2, 1), version.Rows);
        var load = await _council.Use<MonthStore>().ReadLoadAsync(version.Month, version.Number, CancellationToken.None);
        Assert.Equal("Asked the team to mend it", load.LeftOutBecause);
        Assert.Contains(load.Problems, problem => problem.Severity == Severity.Stop);
    }

    [Fact]
    public async Task A_warning_is_saved_only_with_a_reason()
    {
        var records = October(children: 2);
        records = records with { Periods = [.. records.Periods.Select(period => period with { LastVisitOn = A.Day("2026-12-24") })] };
        var check = await _council.CheckAsync(_council.Write(records, "warn.xlsx"));

        var withoutReason = await _council.AcceptAsync(check);
        var saved = await _council.AcceptAsync(check, new Acceptance { WarningsBecause = "Planned visits, checked" });

        Assert.Equal(2, check.Warnings);
        Assert.IsType<AcceptOutcome.Refused>(withoutReason);
        Assert.IsType<AcceptOutcome.Saved>(saved);
    }

    [Fact]
    public async Task The_board_goes_on_seeing_what_was_published_until_it_is_replaced()
    {
        await _council.LoadAsync(October(children: 30));
        await PublishAsync();
        await _council.LoadAsync(October(children: 50), "Twenty more children");

        Assert.Equal((50m, 30m), (await InCareAsync(Viewer.Staff), await InCareAsync(Viewer.Board)));
        await PublishAsync();
        Assert.Equal((50m, 50m), (await InCareAsync(Viewer.Staff), await InCareAsync(Viewer.Board)));
    }

    [Fact]
    public async Task Undo_brings_the_version_before_back()
    {
        await _council.LoadAsync(October(children: 3));
        await _council.LoadAsync(October(children: 5), "Two more children");

        var undone = await _council.Use<UndoMonthUseCase>().RunAsync(
            Viewer.Staff, A.Month("2026-10"), "They had moved away", CancellationToken.None);

        Assert.IsType<StateChangeOutcome.Done>(undone);
        Assert.Equal(3m, await InCareAsync(Viewer.Staff));
    }

    [Fact]
    public async Task Withdrawing_asks_for_a_reason()
    {
        await _council.LoadAsync(October(children: 3));
        await PublishAsync();
        var states = _council.Use<ChangeMonthStateUseCase>();

        var refused = await states.RunAsync(Viewer.Staff, A.Month("2026-10"), VersionState.Draft, reason: null, CancellationToken.None);
        var done = await states.RunAsync(Viewer.Staff, A.Month("2026-10"), VersionState.Draft, "A wrong file", CancellationToken.None);

        Assert.IsType<StateChangeOutcome.Refused>(refused);
        Assert.IsType<StateChangeOutcome.Done>(done);
        Assert.Null(await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Board, month: null, CancellationToken.None));
    }

    [Fact]
    public async Task A_real_council_is_not_loaded_beside_the_made_up_one()
    {
        await _council.Use<DatabaseKindStore>().MarkAsync(DatabaseKind.Sample, null, DateTime.UnixEpoch, CancellationToken.None);
        await _council.LoadAsync(October(children: 3));

        var check = await _council.CheckAsync(_council.Write(October(children: 3, prefix: "REAL"), "real.xlsx"));
        var outcome = await _council.AcceptAsync(check);

        Assert.True(check.IsRealInSample);
        Assert.IsType<AcceptOutcome.Refused>(outcome);
        Assert.Single(await _council.Use<ListMonthsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None));
    }

    [Fact]
    public async Task A_new_database_takes_the_real_council_and_the_made_up_one_is_kept()
    {
        await _council.Use<DatabaseKindStore>().MarkAsync(DatabaseKind.Sample, null, DateTime.UnixEpoch, CancellationToken.None);
        await _council.LoadAsync(October(children: 3));
        var path = _council.Write(October(children: 4, prefix: "REAL"), "real.xlsx");

        var aside = await _council.Use<StartNewDatabaseUseCase>().RunAsync(Viewer.Staff, CancellationToken.None);
        var outcome = await _council.AcceptAsync(await _council.CheckAsync(path));

        Assert.Equal("council-sample.db", aside);
        Assert.IsType<AcceptOutcome.Saved>(outcome);
        Assert.Equal(4m, await InCareAsync(Viewer.Staff));
        var sample = await ScorecardDatabase.OpenAsync(Path.Combine(Path.GetDirectoryName(path)!, aside!), CancellationToken.None);
        Assert.Single(await new MonthStore(sample).ListAsync(CancellationToken.None));
        Assert.Null(await _council.Use<StartNewDatabaseUseCase>().RunAsync(Viewer.Staff, CancellationToken.None));
    }

    private static MonthRecords October(int children, string prefix = "N") => new()
    {
        Month = A.Month("2026-10"),
        Fields = Fields.Children.All.ToHashSet(),
        Periods = [.. Enumerable.Range(1, children).Select(number => A.Child($"{prefix}{number}"))],
    };

    private static MonthRecords WithAStop()
    {
        var records = October(children: 2);
        return records with { Periods = [.. records.Periods, A.Child("N9", started: "2020-01-01", ended: "2019-12-31")] };
    }

    private async Task PublishAsync() => Assert.IsType<StateChangeOutcome.Done>(
        await _council.Use<ChangeMonthStateUseCase>().RunAsync(
            Viewer.Staff, A.Month("2026-10"), VersionState.Published, reason: null, CancellationToken.None));

    private async Task<decimal?> InCareAsync(Viewer viewer)
    {
        var scorecard = await _council.Use<ReadScorecardUseCase>().RunAsync(viewer, month: null, CancellationToken.None);
        var value = scorecard!.Rows.Single(row => row.Id == "children-in-care").Value;
        return value is IndicatorValue.Measured or IndicatorValue.Unavailable ? value.Number : null;
    }
}
