using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;
using CareScorecard.TestKit.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareScorecard.Application.Tests.Months;

/// <summary>What has to be said before a month is saved, what it is compared with, and what moves the ground under a preview.</summary>
public sealed class AcceptanceTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task Every_kind_of_warning_needs_a_reason_and_each_is_kept()
    {
        var check = await _council.CheckAsync(_council.Write(WithTwoKinds(), "two-kinds.xlsx"));
        var visits = new WarningReason("CHD-101", "Last visit", "Planned visits, checked");

        var withoutAny = await _council.AcceptAsync(check);
        var withOne = await _council.AcceptAsync(check, new Acceptance { Warnings = [visits] });
        var withBoth = await _council.AcceptAsync(check, new Acceptance { Warnings = [visits], WarningsBecause = "Asked the team" });

        Assert.Equal(
            [("CHD-101", "Last visit", 2), ("CHD-103", "Date of birth", 1)],
            check.WarningKinds.Select(kind => (kind.Code, kind.Header, kind.Count)));
        Assert.Equal(
            ["Say why the warnings can be accepted: the reason is kept with the month.",
             "Say why the warnings in the column Date of birth (CHD-103) can be accepted: the reason is kept with the month."],
            new[] { withoutAny, withOne }.Select(outcome => Assert.IsType<AcceptOutcome.Refused>(outcome).Why));
        var load = await ReadLoadAsync(withBoth);
        Assert.Equal(
            [
                new("CHD-101", "Last visit", 2, "Planned visits, checked") { Field = Fields.Children.LastVisit, Kind = RecordKind.Children },
                new AcceptedWarning("CHD-103", "Date of birth", 1, "Asked the team") { Field = Fields.Children.DateOfBirth, Kind = RecordKind.Children },
            ],
            load.Choices.Accepted);
        Assert.Equal("Planned visits, checked Asked the team", load.WarningsAcceptedBecause);
    }

    [Fact]
    public async Task A_reason_stands_beside_the_figures_that_its_warning_touches_and_beside_no_other()
    {
        await _council.AcceptAsync(await _council.CheckAsync(_council.Write(WithTwoKinds(), "two-kinds.xlsx")), new Acceptance { WarningsBecause = "Asked the team" });

        var visited = await AcceptedBesideAsync("visited-6-weeks");
        var attendance = await AcceptedBesideAsync("school-attendance");

        Assert.Contains(("CHD-101", "Asked the team"), visited);
        Assert.DoesNotContain(("CHD-101", "Asked the team"), attendance);
    }

    [Fact]
    public async Task Rows_left_out_one_by_one_need_a_reason_and_are_kept_with_the_month()
    {
        var path = _council.Write(October(3), "october.xlsx");
        var row = new LeftOutRow("october.xlsx", "Children", 3);
        var check = await CheckAsync(new ReadRequest { Files = [SourceFile.FromPath(path)], LeftOut = new HashSet<LeftOutRow> { row } });

        var refused = await _council.AcceptAsync(check);
        var saved = await _council.AcceptAsync(check, new Acceptance { LeftOutBecause = "Not ours" });

        Assert.Equal("Say why rows are left out: the reason is kept with the month.", Assert.IsType<AcceptOutcome.Refused>(refused).Why);
        var load = await ReadLoadAsync(saved);
        Assert.Equal(new RowCounts(3, 2, 1), load.Rows);
        Assert.Equal([row], load.Choices.LeftOut);
        Assert.Equal("Not ours", load.LeftOutBecause);
    }

    [Fact]
    public async Task A_month_is_compared_with_the_one_held_before_it()
    {
        await _council.LoadAsync(October(3));

        var check = await _council.CheckAsync(_council.Write(October(2) with { Month = A.Month("2026-11") }, "november.xlsx"));

        var vanished = Assert.Single(check.Read.Problems, problem => problem.Severity == Severity.Warn);
        Assert.Equal(("CHD-109", "N3"), (vanished.Code, vanished.Child));
    }

    [Fact]
    public async Task A_month_of_a_load_that_was_not_measured_is_measured_now()
    {
        await _council.LoadAsync(October(20));
        await ForgetShapesAsync();
        var blank = October(20) with { Month = A.Month("2026-11") };

        var check = await _council.CheckAsync(_council.Write(
            blank with { Periods = [.. blank.Periods.Select(period => period with { Sex = null })] }, "november.xlsx"));

        Assert.Equal(
            "Children: Sex: 20 of 20 are blank (100%). Usual is 0 (0%).",
            Assert.Single(check.Read.Problems, problem => problem.Code == "MON-102").Message);
    }

    [Fact]
    public async Task Each_effect_says_who_came_in_went_out_and_changed()
    {
        await _council.LoadAsync(October(5) with
        {
            Periods =
            [
                A.Child("N1"),
                A.Child("N2"),
                A.Child("N3") with { LastVisitOn = A.Day("2026-10-30") },
                A.Child("N4") with { LastVisitOn = A.Day("2026-10-30") },
            ],
        });

        // N1 left; N3 and N4 were last seen six weeks and a day ago, unless seen again, which only N4 was; N5 and N6 came.
        var check = await _council.CheckAsync(_council.Write(
            October(0) with
            {
                Month = A.Month("2026-12"),
                Periods =
                [
                    A.Child("N1", ended: "2026-12-01"),
                    A.Child("N2"),
                    A.Child("N3") with { LastVisitOn = A.Day("2026-10-30") },
                    A.Child("N4") with { LastVisitOn = A.Day("2026-12-30") },
                    A.Child("N5", started: "2026-11-05"),
                    A.Child("N6", started: "2026-11-05"),
                ],
            },
            "december.xlsx"));

        Assert.Equal(new CohortChange(CameIn: 2, WentOut: 1, Changed: 0), Effect(check, "children-in-care").Why);
        Assert.Equal(new CohortChange(CameIn: 2, WentOut: 1, Changed: 1), Effect(check, "visited-6-weeks").Why);
    }

    [Fact]
    public async Task A_first_month_has_nobody_to_compare_with()
    {
        var check = await _council.CheckAsync(_council.Write(October(2), "october.xlsx"));

        Assert.All(check.Effect, effect => Assert.Null(effect.Why));
    }

    [Theory]
    [InlineData("population-0-17", "30000", "The population was changed while you were checking.")]
    [InlineData("target.visited-6-weeks", ">=99", "Settings were changed while you were checking.")]
    public async Task A_setting_that_moves_the_preview_is_told_before_saving(string name, string value, string why)
    {
        var check = await _council.CheckAsync(_council.Write(Visited(20), "october.xlsx"));
        Assert.Empty(await _council.SetAsync(new SettingChange(name, value, A.Month("2020-01"), Reason: "New")));

        var refused = await _council.AcceptAsync(check);
        var again = await _council.AcceptAsync(await _council.CheckAsync(_council.Write(Visited(20), "again.xlsx")));

        Assert.Equal($"{why} Check your files again to see what they change now.", Assert.IsType<AcceptOutcome.Refused>(refused).Why);
        Assert.IsType<AcceptOutcome.Saved>(again);
    }

    [Fact]
    public async Task A_setting_that_moves_nothing_stops_nobody()
    {
        var check = await _council.CheckAsync(_council.Write(Visited(20), "october.xlsx"));
        await _council.SetAsync(new SettingChange("council-name", "Anytown"));

        Assert.IsType<AcceptOutcome.Saved>(await _council.AcceptAsync(check));
    }

    [Fact]
    public async Task Another_month_saved_between_moves_the_ground_of_a_month_that_is_compared_with_it()
    {
        var check = await _council.CheckAsync(_council.Write(October(2) with { Month = A.Month("2026-12") }, "december.xlsx"));
        await _council.LoadAsync(October(2));

        Assert.Equal(
            "Another month, with which this one is compared, was saved or taken back while you were checking. Check your files again to see what they change now.",
            Assert.IsType<AcceptOutcome.Refused>(await _council.AcceptAsync(check)).Why);
    }

    private static MonthRecords October(int children) => new()
    {
        Month = A.Month("2026-10"),
        Fields = Fields.Children.All.ToHashSet(),
        Periods = [.. Enumerable.Range(1, children).Select(number => A.Child($"N{number}") with { Sex = Domain.Children.Sex.Male })],
    };

    private static MonthRecords Visited(int children)
    {
        var records = October(children);
        return records with { Periods = [.. records.Periods.Select(period => period with { LastVisitOn = A.Day(period.Child.Value == "N1" ? "2026-01-31" : "2026-10-30") })] };
    }

    private static MonthRecords WithTwoKinds()
    {
        var records = October(0);
        return records with
        {
            Periods =
            [
                A.Child("N1") with { LastVisitOn = A.Day("2026-12-24") },
                A.Child("N2") with { LastVisitOn = A.Day("2026-12-24") },
                A.Child("N3", born: "2008-10-31"),
            ],
        };
    }

    private static IndicatorEffect Effect(MonthCheck check, string id) => check.Effect.Single(effect => effect.Definition.Id == id);

    private Task<MonthCheck> CheckAsync(ReadRequest request) =>
        _council.Use<CheckMonthUseCase>().RunAsync(Viewer.Staff, request, progress: null, CancellationToken.None);

    private async Task<LoadRecord> ReadLoadAsync(AcceptOutcome outcome)
    {
        var version = Assert.IsType<AcceptOutcome.Saved>(outcome).Version;
        return await _council.Use<MonthStore>().ReadLoadAsync(version.Month, version.Number, CancellationToken.None);
    }

    /// <summary>As a version of the program left them that did not measure yet.</summary>
    private async Task ForgetShapesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_council.Use<ScorecardDatabase>().Path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE LoadDetails SET Shape = NULL";
        await command.ExecuteNonQueryAsync();
    }

    private async Task<IReadOnlyList<(string Code, string Reason)>> AcceptedBesideAsync(string id)
    {
        var report = await _council.Services.GetRequiredService<ReadIndicatorUseCase>().RunAsync(Viewer.Staff, new IndicatorQuestion { Id = id }, CancellationToken.None);
        return [.. report!.Accepted.Select(warning => (warning.Code, warning.Reason))];
    }
}
