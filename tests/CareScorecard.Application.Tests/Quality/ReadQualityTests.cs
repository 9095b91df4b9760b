using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Quality;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Quality;

public sealed class ReadQualityTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task Faults_are_told_with_their_owner_their_age_and_what_they_could_move()
    {
        await _council.LoadAsync(Month("2026-09"));
        await _council.LoadAsync(Month("2026-10"));

        var report = await ReadAsync(Viewer.Staff, team: null);

        var line = Assert.Single(report!.Lines, line => line.Fault == new Fault(Fields.Children.LastVisit));
        Assert.Equal((3, "2026-09", false), (line.Subjects, line.Since.ToString(), line.MayBeOlder));
        Assert.Equal([("North", 2), ("South", 1)], line.Owners);
        var effect = Assert.Single(line.Effects, effect => effect.Definition.Id == "visited-6-weeks");
        Assert.Equal((25m, 100m), (effect.Now.Number, effect.AtMost!.Number));
        Assert.Equal(["2026-09", "2026-10"], report.Months.Select(month => month.ToString()));
        Assert.Equal(25m, FieldHistory.Percent(Assert.Single(report.Completeness, history => history.Field == Fields.Children.LastVisit).Fills[^1]));
    }

    [Fact]
    public async Task Whoever_has_teams_sees_the_faults_of_these_teams()
    {
        await _council.LoadAsync(Month("2026-10"));

        var own = await ReadAsync(Viewer.Staff with { Teams = ["south "] }, team: null);
        var other = await ReadAsync(Viewer.Staff with { Teams = ["south "] }, team: "North");
        var chosen = await ReadAsync(Viewer.Staff, team: "North");

        Assert.Equal((1, 1, 2), (Visits(own), Visits(other), Visits(chosen)));
        Assert.Equal(["South"], own!.Teams.Select(team => team.Team));
    }

    [Fact]
    public async Task The_scorecard_carries_the_mark_and_the_board_the_word_alone()
    {
        await _council.LoadAsync(Month("2026-10"));
        await _council.Use<Application.Months.ChangeMonthStateUseCase>().RunAsync(
            Viewer.Staff, A.Month("2026-10"), Domain.Loads.VersionState.Published, null, CancellationToken.None);
        var scorecards = _council.Use<ReadScorecardUseCase>();

        var staff = (await scorecards.RunAsync(Viewer.Staff, null, CancellationToken.None))!.Rows.Single(row => row.Id == "visited-6-weeks");
        var board = (await scorecards.RunAsync(Viewer.Board, null, CancellationToken.None))!.Rows;

        Assert.Equal((Reliability.DoNotRely, 4, 3), (staff.Mark!.Reliability, staff.Mark.Counted, staff.Mark.Touched));
        Assert.All(board, row => Assert.True(row.Mark is null or { Counted: 0, Touched: 0, Reasons.Count: 0, ChecksNotRun.Count: 0 }));
        Assert.All(board, row => Assert.False(Domain.Disclosure.PublicView.IsWithheld(row.Value) && row.Mark is not null));
    }

    [Fact]
    public async Task The_list_names_children_for_a_reason_and_is_recorded()
    {
        await _council.LoadAsync(Month("2026-10"));
        var export = _council.Use<ExportQualityUseCase>();

        var none = await export.RunAsync(Viewer.Staff, null, null, reason: null, CancellationToken.None);
        var file = await export.RunAsync(Viewer.Staff, null, "South", "Mending", CancellationToken.None);

        Assert.Null(none);
        var lines = Encoding.UTF8.GetString(file!.Content).Split("\r\n");
        Assert.Contains("2026-10,E,South,Children,Last visit,not recorded,2026-10", lines);
        Assert.DoesNotContain(lines, line => line.Contains("North", StringComparison.Ordinal));
        var look = Assert.Single(await _council.Use<AuditStore>().FindAsync(new AuditSearch { What = AuditCodes.ChildrenViewed }, new AuditPage(null, 10), CancellationToken.None));
        Assert.Equal(("to-be-mended", "Mending"), (look.About, look.Reason));
    }

    private static int Visits(QualityReport? report) => report!.Lines.Single(line => line.Fault == new Fault(Fields.Children.LastVisit)).Subjects;

    private Task<QualityReport?> ReadAsync(Viewer viewer, string? team) =>
        _council.Use<ReadQualityUseCase>().RunAsync(viewer, null, team, CancellationToken.None);

    private static MonthRecords Month(string month) => new MonthRecordsBuilder(month).With(
        A.Child("A") with { Team = "North" },
        A.Child("B") with { Team = "North" },
        A.Child("E") with { Team = "South" },
        A.Child("D") with { Team = "North", LastVisitOn = A.Month(month).LastDay, Sex = Sex.Female }).Build();
}
