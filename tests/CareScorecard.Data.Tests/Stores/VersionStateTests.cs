using CareScorecard.Domain.Loads;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests.Stores;

public sealed class VersionStateTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    public static TheoryData<VersionState, VersionState, bool> Ways => new()
    {
        { VersionState.Draft, VersionState.Approved, true },
        { VersionState.Draft, VersionState.Published, true },
        { VersionState.Approved, VersionState.Published, true },
        { VersionState.Approved, VersionState.Draft, true },
        { VersionState.Published, VersionState.Draft, true },
        { VersionState.Draft, VersionState.Draft, false },
        { VersionState.Approved, VersionState.Approved, false },
        { VersionState.Published, VersionState.Published, false },
        { VersionState.Published, VersionState.Approved, false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_version_goes_from_draft_to_approved_to_published_and_back(VersionState from, VersionState to, bool leads)
    {
        var months = await HoldAsync(1);
        if (from != VersionState.Draft)
        {
            await ChangeAsync(months, 1, from);
        }

        var change = await ChangeAsync(months, 1, to);

        var version = await months.FindCurrentAsync(Samples.October, CancellationToken.None);
        Assert.Equal(leads ? to : from, version?.State);
        Assert.Equal(version!.State == VersionState.Published, version.IsPublished);
        Assert.Equal(leads ? null : StateRefusal.WrongState, (change as StateChange.Refused)?.Why);
        Assert.Equal(leads, change is StateChange.Done);
    }

    [Fact]
    public async Task Publishing_takes_the_version_published_before_from_the_board_and_keeps_it()
    {
        var months = await HoldAsync(1);
        await ChangeAsync(months, 1, VersionState.Published);
        await AcceptAsync(months, 2);
        Assert.Equal(1, (await months.FindPublishedAsync(Samples.October, CancellationToken.None))?.Number);

        await ChangeAsync(months, 2, VersionState.Published);

        Assert.Equal(2, (await months.FindPublishedAsync(Samples.October, CancellationToken.None))?.Number);
        Assert.Equal(
            [(2, VersionState.Published, true), (1, VersionState.Approved, false)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.State, version.IsPublished)));
    }

    [Fact]
    public async Task Only_the_current_version_is_approved_published_or_undone()
    {
        var months = await HoldAsync(2);

        StateChange[] changes =
        [
            await ChangeAsync(months, 1, VersionState.Approved),
            await ChangeAsync(months, 1, VersionState.Published),
            await UndoAsync(months, 1),
        ];

        Assert.All(changes, change => Assert.Equal(StateRefusal.NotCurrent, Assert.IsType<StateChange.Refused>(change).Why));
    }

    [Fact]
    public async Task A_superseded_version_that_the_board_sees_can_be_withdrawn()
    {
        var months = await HoldAsync(1);
        await ChangeAsync(months, 1, VersionState.Published);
        await AcceptAsync(months, 2);

        await ChangeAsync(months, 1, VersionState.Draft);

        Assert.Null(await months.FindPublishedAsync(Samples.October, CancellationToken.None));
        Assert.Equal(2, (await months.FindCurrentAsync(Samples.October, CancellationToken.None))?.Number);
    }

    [Fact]
    public async Task A_version_that_is_not_held_is_not_changed()
    {
        var months = await HoldAsync(1);

        Assert.Equal(new StateChange.NotHeld(), await ChangeAsync(months, 2, VersionState.Approved));
        Assert.Equal(new StateChange.NotHeld(), await UndoAsync(months, 2));
    }

    [Fact]
    public async Task The_months_history_says_what_happened_in_order()
    {
        var months = await HoldAsync(1);
        await ChangeAsync(months, 1, VersionState.Approved);
        await ChangeAsync(months, 1, VersionState.Published);
        await AcceptAsync(months, 2);
        await ChangeAsync(months, 2, VersionState.Published);
        await ChangeAsync(months, 2, VersionState.Draft);
        await UndoAsync(months, 2);

        var history = await months.ReadHistoryAsync(Samples.October, CancellationToken.None);

        Assert.Equal(
            [
                (1, VersionEventKind.Loaded),
                (1, VersionEventKind.Approved),
                (1, VersionEventKind.Published),
                (2, VersionEventKind.Loaded),
                (1, VersionEventKind.NoLongerPublished),
                (2, VersionEventKind.Published),
                (2, VersionEventKind.Withdrawn),
                (2, VersionEventKind.Undone),
                (3, VersionEventKind.Restored),
            ],
            history.Select(entry => (entry.Number, entry.What)));
        Assert.Equal(
            new VersionEvent(Samples.October, 1, VersionEventKind.Approved, "because", "head of service", Samples.Noon), history[1]);
        Assert.Empty(await months.ReadHistoryAsync(Samples.October.AddMonths(1), CancellationToken.None));
    }

    [Theory]
    [InlineData("""UPDATE "MonthVersions" SET "IsCurrent" = 1""")]
    [InlineData("""UPDATE "MonthVersions" SET "State" = 'Published'""")]
    [InlineData("""UPDATE "MonthVersions" SET "Number" = 1""")]
    public async Task The_file_itself_refuses_two_current_two_published_or_two_of_a_number(string sql)
    {
        await HoldAsync(2);

        var refused = Assert.Throws<SqliteException>(() => _file.Execute(sql));

        Assert.Contains("UNIQUE", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _file.Dispose();

    private async Task<MonthStore> HoldAsync(int versions)
    {
        var months = new MonthStore(await _file.OpenAsync());
        for (var number = 1; number <= versions; number++)
        {
            await AcceptAsync(months, number);
        }

        return months;
    }

    private static async Task AcceptAsync(MonthStore months, int number, int? expected = null)
    {
        var accept = Samples.Accept(digest: $"d{number}", expected: expected ?? (number == 1 ? null : number - 1), from: number);
        Assert.IsType<AcceptedVersion.Saved>(await months.AcceptAsync(accept, CancellationToken.None));
    }

    private static Task<StateChange> ChangeAsync(MonthStore months, int number, VersionState to) => months.ChangeStateAsync(
        Samples.October, number, to, "because", "head of service", Samples.Noon, CancellationToken.None);

    private static Task<StateChange> UndoAsync(MonthStore months, int number) =>
        months.UndoAsync(Samples.October, number, null, "mistake", "an analyst", Samples.Noon, CancellationToken.None);
}
