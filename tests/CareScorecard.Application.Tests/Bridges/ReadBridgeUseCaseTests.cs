using CareScorecard.Application.Access;
using CareScorecard.Application.Bridges;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareScorecard.Application.Tests.Bridges;

/// <summary>Who sees which versions of two months compared, and what of it.</summary>
public sealed class ReadBridgeUseCaseTests : IAsyncLifetime
{
    private static readonly ReportingMonth January = new(2024, 1);
    private static readonly ReportingMonth February = new(2024, 2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("carescorecard-bridges-");
    private ServiceProvider _services = null!;

    // January with one child, published; February with two, published, and loaded again with three.
    public async Task InitializeAsync()
    {
        var database = await ScorecardDatabase.OpenAsync(Path.Combine(_folder.FullName, "test.db"), CancellationToken.None);
        _services = new ServiceCollection().AddCareScorecard(database).BuildServiceProvider();
        await LoadAsync(January, null, publish: true, "A");
        await LoadAsync(February, null, publish: true, "A", "B");
        await LoadAsync(February, 1, publish: false, "A", "B", "C");
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Staff_compare_current_versions_and_see_who_it_was()
    {
        var bridge = await FoundAsync(Viewer.Staff, "children-in-care");

        var cameIn = bridge.Parts.Single(part => part.Kind == BridgePartKind.CameIn);
        Assert.Equal((2m, 2m), (bridge.Change, cameIn.Change));
        Assert.Equal(["B", "C"], cameIn.Subjects.Select(subject => subject.Child));
    }

    [Fact]
    public async Task The_board_sees_no_number_and_nobody_of_the_flows()
    {
        var bridge = await FoundAsync(Viewer.Board, "children-in-care");

        Assert.Null(bridge.Change);
        Assert.Equal(Enum.GetValues<BridgePartKind>(), bridge.Parts.Select(part => part.Kind));
        Assert.All(bridge.Parts, part => Assert.Equal((null, true, 0), (part.Change, part.Hidden, part.Subjects.Count)));
    }

    [Fact]
    public async Task A_month_that_is_not_held_and_an_unknown_indicator_are_told()
    {
        var march = new ReportingMonth(2024, 3);

        Assert.Equal(new BridgeOutcome.NotHeld(march), await AskAsync(Viewer.Staff, "children-in-care", January, march));
        Assert.Equal(
            Catalogue.All.Count,
            Assert.IsType<BridgeOutcome.Unknown>(await AskAsync(Viewer.Staff, "no-such", January, February)).Known.Count);
        await Assert.ThrowsAsync<ArgumentException>(() => AskAsync(Viewer.Staff, "children-in-care", February, January));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("A question of the board", "Team South")]
    public async Task Nobody_is_named_without_a_reason_or_to_whoever_may_see_some_teams_only(string? reason, string? team)
    {
        var viewer = Viewer.Staff with { Teams = team is null ? [] : [team] };

        var outcome = await AskAsync(viewer, "children-in-care", January, February, reason);

        var bridge = Assert.IsType<BridgeOutcome.Found>(outcome).Bridge;
        Assert.Equal((2m, 0), (bridge.Change, bridge.Parts.Sum(part => part.Subjects.Count)));
        Assert.Empty(await LooksAsync());
    }

    [Fact]
    public async Task Whoever_is_named_a_child_is_in_the_audit_with_the_reason()
    {
        await FoundAsync(Viewer.Staff, "children-in-care");

        Assert.Equal(["children-in-care: A question of the board"], (await LooksAsync()).Select(look => $"{look.About}: {look.Reason}"));
    }

    private async Task<IReadOnlyList<AuditEntry>> LooksAsync()
    {
        List<AuditEntry> looks = [];
        await foreach (var entry in _services.GetRequiredService<AuditStore>().ReadAsync(new AuditSearch { What = AuditCodes.ChildrenViewed }, CancellationToken.None))
        {
            looks.Add(entry);
        }

        return looks;
    }

    private async Task<Bridge> FoundAsync(Viewer viewer, string id) =>
        Assert.IsType<BridgeOutcome.Found>(await AskAsync(viewer, id, January, February)).Bridge;

    private Task<BridgeOutcome> AskAsync(
        Viewer viewer, string id, ReportingMonth from, ReportingMonth to, string? reason = "A question of the board") =>
        _services.GetRequiredService<ReadBridgeUseCase>().RunAsync(viewer, id, from, to, reason, CancellationToken.None);

    // A has been in care since 2020; everybody else came on 1 February.
    private async Task LoadAsync(ReportingMonth month, int? current, bool publish, params string[] children)
    {
        var records = new MonthRecordsBuilder(month)
            .With([.. children.Select(id => A.Child(id, id == "A" ? "2020-01-01" : "2024-02-01"))])
            .Build();
        var judged = CareMonths.Of(records);
        var months = _services.GetRequiredService<MonthStore>();
        var saved = Assert.IsType<AcceptedVersion.Saved>(await months.AcceptAsync(
            new AcceptMonth
            {
                Records = records,
                Load = new LoadRecord
                {
                    Month = month,
                    Files = [new LoadedFile("month.xlsx", 1, $"{children.Length}", "carescorecard")],
                    Rows = new RowCounts(children.Length, children.Length, 0),
                    Reason = current is null ? null : "C had been forgotten.",
                    LoadedAt = DateTime.UtcNow,
                    LoadedBy = "Somebody",
                },
                Figures = [.. Catalogue.All.Select(indicator => new StoredFigure(indicator.Definition, indicator.Judge(judged).Value))],
                ExpectedCurrentVersion = current,
            },
            CancellationToken.None));
        if (publish)
        {
            await months.ChangeStateAsync(
                month, saved.Version.Number, VersionState.Published, null, null, DateTime.UtcNow, CancellationToken.None);
        }
    }
}
