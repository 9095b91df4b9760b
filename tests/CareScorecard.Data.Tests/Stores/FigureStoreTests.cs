using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data.Tests.Stores;

public sealed class FigureStoreTests : IDisposable
{
    private static readonly ReportingMonth September = new(2026, 9);

    private static readonly IndicatorValue NoPopulation = new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation());

    private readonly TemporaryDatabase _file = new();

    public static TheoryData<string> Reasons =>
        [.. typeof(UnavailableReason).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(UnavailableReason))).Select(type => type.Name)];

    public static TheoryData<Calculation> Calculations => [.. Enum.GetValues<Calculation>()];

    [Theory]
    [MemberData(nameof(Calculations))]
    public async Task A_measured_figure_comes_back_as_it_was(Calculation calculation)
    {
        var value = new IndicatorValue.Measured(22m / 7m, calculation == Calculation.Count ? null : 5.6m, calculation);
        var database = await HoldAsync(Samples.Figure("a-measure", value));

        Assert.Equal(value, await ReadOneAsync(database, "a-measure"));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task A_reason_for_no_figure_comes_back_as_it_was(string reason)
    {
        var value = new IndicatorValue.Unavailable(reason switch
        {
            nameof(UnavailableReason.Nobody) => new UnavailableReason.Nobody(),
            nameof(UnavailableReason.NotInExtract) => new UnavailableReason.NotInExtract([Fields.Children.Sen, Fields.Reviews.Due]),
            nameof(UnavailableReason.WindowTooShort) => new UnavailableReason.WindowTooShort(6),
            nameof(UnavailableReason.NoPopulation) => new UnavailableReason.NoPopulation(),
            nameof(UnavailableReason.CalendarEnds) => new UnavailableReason.CalendarEnds(new DateOnly(2028, 12, 31)),
            nameof(UnavailableReason.Hidden) => new UnavailableReason.Hidden(),
            nameof(UnavailableReason.WholeOnly) => new UnavailableReason.WholeOnly(),
            nameof(UnavailableReason.RoundsToZero) => new UnavailableReason.RoundsToZero(),
            nameof(UnavailableReason.RecordsDeleted) => new UnavailableReason.RecordsDeleted(new RecordsDeletion(new DateOnly(2033, 1, 1), 6)),
            _ => throw new NotSupportedException($"{reason} is new: store it, and test it here."),
        });
        var database = await HoldAsync(Samples.Figure("a-measure", value));

        Assert.Equal(value, await ReadOneAsync(database, "A-Measure"));
    }

    [Fact]
    public async Task A_councils_own_measure_keeps_its_meaning()
    {
        var definition = Samples.Definition("foster-carers-approved", Calculation.Share, Theme.Council) with
        {
            Unit = Unit.Percent,
            Polarity = Polarity.Higher,
            Note = "approved by panel",
            DefaultTarget = new Target(TargetKind.Band, 1.5m, 2m, TargetOwner.Ours, September, "why"),
        };
        var database = await HoldAsync(new StoredFigure(definition, new IndicatorValue.Measured(3m, 4m, Calculation.Share)));

        var month = Assert.Single(await ReadAsync(database));

        var kept = Assert.Single(month.CouncilMeasures);
        Assert.Equal(definition.Needs, kept.Needs);
        Assert.Equal(definition.NeedsOneOf, kept.NeedsOneOf);
        Assert.Equal(definition with { Needs = [], NeedsOneOf = [] }, kept with { Needs = [], NeedsOneOf = [] });
        Assert.Equal(new IndicatorValue.Measured(3m, 4m, Calculation.Share), month.Figures["foster-carers-approved"]);
    }

    [Fact]
    public async Task Months_come_oldest_first_and_only_those_asked_for()
    {
        var database = await _file.OpenAsync();
        foreach (var month in new[] { 10, 8, 9, 7 })
        {
            await AcceptAsync(database, new ReportingMonth(2026, month), Count(month));
        }

        var read = await new FigureStore(database).ReadAsync(
            new ReportingMonth(2026, 8), September.AddMonths(1), false, null, CancellationToken.None);

        Assert.Equal(
            [(8, Value(8)), (9, Value(9)), (10, Value(10))],
            read.Select(month => (month.Version.Month.Month, month.Figures["children-in-care"])));
    }

    [Fact]
    public async Task The_board_reads_the_published_version_and_staff_the_current_one()
    {
        var database = await _file.OpenAsync();
        var months = new MonthStore(database);
        await AcceptAsync(database, September, Count(1));
        await months.ChangeStateAsync(September, 1, VersionState.Published, null, null, Samples.Noon, CancellationToken.None);
        await months.AcceptAsync(
            Samples.Accept(September, "b2", expected: 1, from: 30) with { Figures = [Count(2)] }, CancellationToken.None);
        await AcceptAsync(database, Samples.October, Count(3));

        var board = await ReadAsync(database, published: true);
        var staff = await ReadAsync(database);

        Assert.Equal([(September, 1, Value(1))], board.Select(Shown));
        Assert.Equal([(September, 2, Value(2)), (Samples.October, 1, Value(3))], staff.Select(Shown));
    }

    [Fact]
    public async Task Only_the_indicators_asked_for_are_read_and_a_month_without_them_is_still_there()
    {
        var database = await _file.OpenAsync();
        await AcceptAsync(database, September, Count(1));
        await AcceptAsync(database, Samples.October, Samples.Figure("another", Value(2)));

        var read = await ReadAsync(database, indicators: ["ANOTHER"]);
        var none = await ReadAsync(database, indicators: []);

        Assert.Equal(
            [(September, ""), (Samples.October, "another")],
            read.Select(month => (month.Version.Month, string.Join(' ', month.Figures.Keys))));
        Assert.All(none, month => Assert.Empty(month.Figures));
    }

    [Fact]
    public async Task A_version_that_is_no_longer_current_can_be_read()
    {
        var database = await HoldAsync(Count(1));
        await new MonthStore(database).AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 9), CancellationToken.None);
        var figures = new FigureStore(database);

        var first = await figures.ReadVersionAsync(Samples.October, 1, CancellationToken.None);

        Assert.Equal(Value(1), first!.Figures["children-in-care"]);
        Assert.Null(await figures.ReadVersionAsync(Samples.October, 3, CancellationToken.None));
    }

    [Fact]
    public async Task Setting_the_population_gives_the_rates_that_waited_for_it()
    {
        var database = await HoldAsync(
            Samples.Figure("rate-per-10000", NoPopulation, 534m),
            Count(534));

        var restated = await RestateAsync(database, (33_563m, September));

        var rate = new IndicatorValue.Measured(534m, 33_563m, Calculation.RatePer10000);
        Assert.Equal(rate, await ReadOneAsync(database, "rate-per-10000"));
        Assert.Equal(Value(534), await ReadOneAsync(database, "children-in-care"));
        Assert.Equal(
            [new Restatement("rate-per-10000", Samples.October, 1, NoPopulation, rate, "new estimate", "an analyst", Samples.Noon, IsOfPopulation: true)],
            restated);
        Assert.Equal(restated, await new RestatementsQuery(database).ReadAsync(null, null, CancellationToken.None));
    }

    [Fact]
    public async Task Only_months_to_which_the_population_applies_are_restated()
    {
        var database = await _file.OpenAsync();
        var rate = Samples.Figure("rate-per-10000", new IndicatorValue.Measured(500m, 30_000m, Calculation.RatePer10000), 500m);
        foreach (var month in new[] { September, Samples.October })
        {
            await new MonthStore(database).AcceptAsync(
                Samples.Accept(month) with { Figures = [rate], Population = 30_000m }, CancellationToken.None);
        }

        var restated = await RestateAsync(database, (30_000m, new ReportingMonth(2020, 1)), (31_000m, Samples.October));
        var again = await RestateAsync(database, (30_000m, new ReportingMonth(2020, 1)), (31_000m, Samples.October));

        Assert.Equal([Samples.October], restated.Select(change => change.Month));
        Assert.Empty(again);
        Assert.Equal(
            [30_000m, 31_000m],
            (await ReadAsync(database)).Select(month => ((IndicatorValue.Measured)month.Figures["rate-per-10000"]).Denominator));
    }

    [Fact]
    public async Task A_superseded_version_says_what_it_said_and_a_published_one_is_restated()
    {
        var database = await _file.OpenAsync();
        var months = new MonthStore(database);
        for (var number = 1; number <= 3; number++)
        {
            await months.AcceptAsync(
                Samples.Accept(digest: $"d{number}", expected: number == 1 ? null : number - 1, from: number * 9) with
                {
                    Figures = [Samples.Figure("rate-per-10000", NoPopulation, number)],
                    State = number == 2 ? VersionState.Published : VersionState.Draft,
                },
                CancellationToken.None);
        }

        var restated = await RestateAsync(database, (33_563m, September));

        Assert.Equal([2, 3], restated.Select(change => change.Version));
        var first = await new FigureStore(database).ReadVersionAsync(Samples.October, 1, CancellationToken.None);
        Assert.Equal(NoPopulation, first!.Figures["rate-per-10000"]);
    }

    [Fact]
    public async Task A_rate_that_lacks_more_than_the_population_stays_unavailable()
    {
        var missing = new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Children.Uasc]));
        var database = await HoldAsync(Samples.Figure("unaccompanied-of-population", missing));

        Assert.Empty(await RestateAsync(database, (33_563m, September)));

        Assert.Equal(missing, await ReadOneAsync(database, "unaccompanied-of-population"));
    }

    [Fact]
    public async Task Loading_a_month_again_restates_the_figures_that_it_changes()
    {
        var database = await HoldAsync(Count(421), Samples.Figure("same", Value(1)));
        await new MonthStore(database).AcceptAsync(
            Samples.Accept(digest: "b2", expected: 1, from: 9) with { Figures = [Count(428), Samples.Figure("same", Value(1))] },
            CancellationToken.None);
        var query = new RestatementsQuery(database);

        var restated = await query.ReadAsync(Samples.October, null, CancellationToken.None);

        Assert.Equal(
            [new Restatement("children-in-care", Samples.October, 2, Value(421), Value(428), "late data", "an analyst", Samples.Noon)],
            restated);
        Assert.Empty(await query.ReadAsync(September, null, CancellationToken.None));
    }

    [Fact]
    public async Task A_load_is_told_apart_from_a_population_that_was_set_before_it_or_since()
    {
        var database = await HoldAsync(Rate(400, 20_000m));
        var months = new MonthStore(database);
        await months.ChangeStateAsync(Samples.October, 1, VersionState.Published, null, null, Samples.Noon, CancellationToken.None);
        await months.AcceptAsync(At(2, minutes: 1) with { Figures = [Rate(500, 20_000m)], Population = 20_000m }, CancellationToken.None);
        await RestateAsync(database, minutes: 2, (25_000m, September));
        await months.AcceptAsync(At(3, minutes: 3) with { Figures = [Rate(500, 25_000m)], Population = 25_000m }, CancellationToken.None);
        await RestateAsync(database, minutes: 4, (40_000m, September));

        var restated = await new RestatementsQuery(database).ReadAsync(null, "RATE-PER-10000", CancellationToken.None);

        Assert.Equal(
            [(2, 200m, 250m, false), (1, 200m, 160m, true), (2, 250m, 200m, true), (1, 160m, 100m, true), (3, 200m, 125m, true)],
            restated.Select(change => (change.Version, change.Before.Number!.Value, change.After.Number!.Value, change.IsOfPopulation)));
        Assert.Empty(await new RestatementsQuery(database).ReadAsync(null, "children-in-care", CancellationToken.None));
    }

    [Fact]
    public async Task An_undo_is_told_with_its_own_reason()
    {
        var database = await HoldAsync(Count(421));
        var months = new MonthStore(database);
        await months.AcceptAsync(At(2, minutes: 1) with { Figures = [Count(428)] }, CancellationToken.None);
        await months.UndoAsync(Samples.October, 2, null, "a wrong file", "an analyst", Samples.Noon.AddMinutes(2), CancellationToken.None);

        var restated = await new RestatementsQuery(database).ReadAsync(null, null, CancellationToken.None);

        Assert.Equal(
            [
                new Restatement("children-in-care", Samples.October, 2, Value(421), Value(428), "late data", "an analyst", Samples.Noon.AddMinutes(1)),
                new Restatement("children-in-care", Samples.October, 3, Value(428), Value(421), "a wrong file", "an analyst", Samples.Noon.AddMinutes(2)),
            ],
            restated);
    }

    public void Dispose() => _file.Dispose();

    private static IndicatorValue Value(decimal count) => IndicatorValue.From(count, 0m, Calculation.Count);

    private static StoredFigure Rate(decimal children, decimal population) => Samples.Figure(
        "rate-per-10000", new IndicatorValue.Measured(children, population, Calculation.RatePer10000), children);

    /// <summary>The load that is to become this version, so many minutes after noon.</summary>
    private static AcceptMonth At(int version, int minutes)
    {
        var accept = Samples.Accept(digest: $"d{version}", expected: version - 1, from: version * 9);
        return accept with { Load = accept.Load with { LoadedAt = Samples.Noon.AddMinutes(minutes) } };
    }

    private static StoredFigure Count(decimal count) => Samples.Figure("children-in-care", Value(count));

    private static (ReportingMonth Month, int Number, IndicatorValue Value) Shown(MonthFigures month) =>
        (month.Version.Month, month.Version.Number, month.Figures["children-in-care"]);

    private static Task<AcceptedVersion> AcceptAsync(ScorecardDatabase database, ReportingMonth month, params StoredFigure[] figures) =>
        new MonthStore(database).AcceptAsync(Samples.Accept(month) with { Figures = figures }, CancellationToken.None);

    private async Task<ScorecardDatabase> HoldAsync(params StoredFigure[] figures)
    {
        var database = await _file.OpenAsync();
        await AcceptAsync(database, Samples.October, figures);
        return database;
    }

    private static Task<IReadOnlyList<MonthFigures>> ReadAsync(
        ScorecardDatabase database, bool published = false, IReadOnlyCollection<string>? indicators = null) =>
        new FigureStore(database).ReadAsync(
            new ReportingMonth(2000, 1), new ReportingMonth(2100, 12), published, indicators, CancellationToken.None);

    private static async Task<IndicatorValue> ReadOneAsync(ScorecardDatabase database, string id) =>
        Assert.Single(await ReadAsync(database)).Figures[id];

    private static Task<IReadOnlyList<Restatement>> RestateAsync(
        ScorecardDatabase database, params (decimal Children, ReportingMonth From)[] population) => RestateAsync(database, 0, population);

    private static Task<IReadOnlyList<Restatement>> RestateAsync(
        ScorecardDatabase database, int minutes, params (decimal Children, ReportingMonth From)[] population) =>
        new FigureStore(database).RestateRatesAsync(
            new CouncilSettings { Population = [.. population.Select(dated => new DatedPopulation(dated.Children, dated.From))] },
            "new estimate",
            "an analyst",
            Samples.Noon.AddMinutes(minutes),
            CancellationToken.None);
}
