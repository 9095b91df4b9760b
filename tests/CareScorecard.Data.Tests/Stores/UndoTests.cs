using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Data.Tests.Stores;

public sealed class UndoTests : IDisposable
{
    private static readonly IndicatorValue NoPopulation = new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation());

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task Undo_brings_the_former_version_back_as_a_new_one()
    {
        var months = await HoldAsync(2);
        var first = (await months.FindVersionAsync(Samples.October, 1, CancellationToken.None))!;

        var done = Assert.IsType<StateChange.Done>(await UndoAsync(months, 2));

        Assert.Equal(
            first with
            {
                Number = 3,
                IsCurrent = true,
                LoadedAt = Samples.Noon,
                Files = done.Version.Files,
                Restores = 1,
                Reason = "mistake",
            },
            done.Version);
        Assert.Equal(first.Files, done.Version.Files);
        Assert.Equal(
            [(3, true, false), (2, false, true), (1, false, false)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.IsCurrent, version.IsUndone)));
        var load = await months.ReadLoadAsync(Samples.October, 3, CancellationToken.None);
        Assert.Equal(Samples.Load().Problems, load.Problems);
        Assert.Equal(("mistake", "an analyst"), (load.Reason, load.LoadedBy));
    }

    [Fact]
    public async Task The_records_come_back_without_being_stored_twice()
    {
        var months = await HoldAsync(2);
        var stored = _file.Scalar("""SELECT COUNT(*) FROM "PeriodsOfCare" """);

        await UndoAsync(months, 2);

        var records = await months.ReadRecordsAsync(Samples.October, 3, CancellationToken.None);
        Assert.Equal(Samples.Month(each: 5, from: 1).Periods, records.Periods);
        Assert.Equal(Samples.Month(each: 5, from: 1).Measures, records.Measures);
        Assert.True(records.Fields.SetEquals(Samples.Month().Fields));
        Assert.Equal(6, records.LeaversCoverMonths);
        Assert.True(await months.HoldsSameAsync(Samples.Month(each: 5, from: 1), CancellationToken.None));
        Assert.Equal(stored, _file.Scalar("""SELECT COUNT(*) FROM "PeriodsOfCare" """));
    }

    [Fact]
    public async Task Undone_once_more_the_load_before_is_taken_back_too()
    {
        var months = await HoldAsync(3);

        await UndoAsync(months, 3);
        await AcceptAsync(months, 5, expected: 4);
        await UndoAsync(months, 5);
        await UndoAsync(months, 6);
        var last = Assert.IsType<StateChange.Done>(await UndoAsync(months, 7));

        Assert.Equal(
            [(7, 1), (6, 2), (5, null), (4, 2), (3, null), (2, null), (1, null)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.Restores)));
        Assert.Equal((7, false, true), (last.Version.Number, last.Version.IsCurrent, last.Version.IsUndone));
        Assert.Null(await months.FindCurrentAsync(Samples.October, CancellationToken.None));
    }

    [Fact]
    public async Task The_files_of_a_version_that_came_back_change_nothing_when_they_are_loaded_again()
    {
        var months = await HoldAsync(2);
        await UndoAsync(months, 2);

        var again = await months.AcceptAsync(Samples.Accept(digest: "d1", expected: 3, from: 1), CancellationToken.None);

        Assert.Equal(3, Assert.IsType<AcceptedVersion.Unchanged>(again).Version.Number);
    }

    [Fact]
    public async Task Undo_of_the_only_version_leaves_the_month_not_held_and_the_next_load_has_the_next_number()
    {
        var months = await HoldAsync(1);

        var done = Assert.IsType<StateChange.Done>(await UndoAsync(months, 1));

        Assert.Equal((1, true), (done.Version.Number, done.Version.IsUndone));
        Assert.Null(await months.FindCurrentAsync(Samples.October, CancellationToken.None));
        var saved = Assert.IsType<AcceptedVersion.Saved>(await months.AcceptAsync(Samples.Accept(), CancellationToken.None));
        Assert.Equal(2, saved.Version.Number);
    }

    [Fact]
    public async Task The_board_goes_on_seeing_a_published_version_that_was_undone()
    {
        var months = await HoldAsync(2);
        await PublishAsync(months, 2);

        await UndoAsync(months, 2);

        Assert.Equal(2, (await months.FindPublishedAsync(Samples.October, CancellationToken.None))?.Number);
        Assert.Equal(
            (3, VersionState.Draft),
            (await months.FindCurrentAsync(Samples.October, CancellationToken.None)) is { } current ? (current.Number, current.State) : default);
        await PublishAsync(months, 3);
        Assert.Equal(3, (await months.FindPublishedAsync(Samples.October, CancellationToken.None))?.Number);
        Assert.Equal(
            [2, 3],
            (await new PublicationsQuery(await _file.OpenAsync()).ReadAsync(Samples.October, CancellationToken.None))
                .Select(publication => publication.Number));
    }

    [Fact]
    public async Task What_the_board_sees_is_not_undone_where_nothing_was_before_it()
    {
        var months = await HoldAsync(1);
        await PublishAsync(months, 1);

        var change = await UndoAsync(months, 1);

        Assert.Equal(StateRefusal.WrongState, Assert.IsType<StateChange.Refused>(change).Why);
        Assert.True((await months.FindCurrentAsync(Samples.October, CancellationToken.None)) is { IsPublished: true, IsUndone: false });
    }

    [Fact]
    public async Task Rates_come_back_against_the_population_that_applies_now()
    {
        var months = new MonthStore(await _file.OpenAsync());
        await AcceptAsync(months, 1, figures: [Samples.Figure("rate-per-10000", NoPopulation, 421m), Samples.Figure("never", NoPopulation)]);
        await AcceptAsync(months, 2, figures: [Samples.Figure("rate-per-10000", NoPopulation, 428m)]);

        await months.UndoAsync(Samples.October, 2, 30_000m, "mistake", "an analyst", Samples.Noon, CancellationToken.None);

        var figures = await new FigureStore(await _file.OpenAsync()).ReadVersionAsync(Samples.October, 3, CancellationToken.None);
        Assert.Equal(new IndicatorValue.Measured(421m, 30_000m, Calculation.RatePer10000), figures!.Figures["rate-per-10000"]);
        Assert.Equal(NoPopulation, figures.Figures["never"]);
    }

    [Theory]
    [InlineData("MonthVersions")]
    [InlineData("Figures")]
    [InlineData("VersionEvents")]
    public async Task An_undo_that_fails_leaves_the_month_as_it_was(string table)
    {
        var months = await HoldAsync(2);
        _file.Execute($"CREATE TRIGGER Broken BEFORE INSERT ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'broken'); END");

        Assert.NotNull(await Record.ExceptionAsync(() => UndoAsync(months, 2)));

        _file.Execute("DROP TRIGGER Broken");
        Assert.Equal(
            [(2, true, false), (1, false, false)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.IsCurrent, version.IsUndone)));
        Assert.IsType<StateChange.Done>(await UndoAsync(months, 2));
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

    private static async Task AcceptAsync(MonthStore months, int number, int? expected = null, IReadOnlyList<StoredFigure>? figures = null)
    {
        var accept = Samples.Accept(digest: $"d{number}", expected: expected ?? (number == 1 ? null : number - 1), from: number);
        Assert.IsType<AcceptedVersion.Saved>(
            await months.AcceptAsync(accept with { Figures = figures ?? accept.Figures }, CancellationToken.None));
    }

    private static async Task PublishAsync(MonthStore months, int number) => Assert.IsType<StateChange.Done>(
        await months.ChangeStateAsync(
            Samples.October, number, VersionState.Published, "because", "head of service", Samples.Noon, CancellationToken.None));

    private static Task<StateChange> UndoAsync(MonthStore months, int number) =>
        months.UndoAsync(Samples.October, number, null, "mistake", "an analyst", Samples.Noon, CancellationToken.None);
}
