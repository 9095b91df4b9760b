using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Restatements;

public sealed class RestatementLedgerTests : IAsyncLifetime
{
    private static readonly ReportingMonth January = A.Month("2024-01");
    private static readonly ReportingMonth February = A.Month("2024-02");

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_month_loaded_again_moves_its_own_figures_and_no_other_months()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await _council.LoadAsync(Month(February, children: 40));
        var february = await FiguresAsync(February);

        await _council.LoadAsync(Month(January, children: 33), "Three had been forgotten");

        Assert.Equal([(January, 2, 30m, 33m, "Three had been forgotten")], await LedgerAsync(Viewer.Staff));
        Assert.Equal(february, await FiguresAsync(February));
        Assert.All(
            await _council.Use<ReadRestatementsUseCase>().RunAsync(Viewer.Staff, month: null, CancellationToken.None),
            restatement => Assert.Equal(January, restatement.Month));
    }

    [Fact]
    public async Task An_undo_is_a_restatement_with_a_reason_of_its_own()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await _council.LoadAsync(Month(February, children: 40));
        await _council.LoadAsync(Month(January, children: 33), "Three had been forgotten");

        var silent = await UndoAsync(January, reason: " ");
        var undone = await UndoAsync(January, "They were another council's");

        Assert.StartsWith("Say why a past month changes", Assert.IsType<StateChangeOutcome.Refused>(silent).Why, StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<StateChangeOutcome.Done>(undone).Version.Number);
        Assert.Equal(
            [(January, 2, 30m, 33m, "Three had been forgotten"), (January, 3, 33m, 30m, "They were another council's")],
            await LedgerAsync(Viewer.Staff));
    }

    [Fact]
    public async Task The_board_is_told_from_what_it_saw_to_what_it_sees()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await PublishAsync(January);
        await _council.LoadAsync(Month(January, children: 33), "Three had been forgotten.");
        await _council.LoadAsync(Month(January, children: 90), "A wrong file.");
        await UndoAsync(January, "That was a wrong file");
        await _council.LoadAsync(Month(January, children: 44), "Late arrivals.");
        var before = await LedgerAsync(Viewer.Board);

        await PublishAsync(January);

        Assert.Empty(before);
        Assert.Equal([(January, 5, 30m, 44m, "Three had been forgotten. Late arrivals.")], await LedgerAsync(Viewer.Board));
        Assert.All(
            await _council.Use<ReadRestatementsUseCase>().RunAsync(Viewer.Board, month: null, CancellationToken.None),
            restatement => Assert.Null(restatement.By));
    }

    [Fact]
    public async Task The_board_is_told_of_an_undo_once_it_is_published()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await PublishAsync(January);
        await _council.LoadAsync(Month(January, children: 44), "Late arrivals.");
        await PublishAsync(January);
        await UndoAsync(January, "They never came.");
        var between = await LedgerAsync(Viewer.Board);

        await PublishAsync(January);

        Assert.Equal([(January, 2, 30m, 44m, "Late arrivals.")], between);
        Assert.Equal(
            [(January, 2, 30m, 44m, "Late arrivals."), (January, 3, 44m, 30m, "They never came.")], await LedgerAsync(Viewer.Board));
    }

    [Fact]
    public async Task The_board_is_told_nothing_of_a_figure_that_is_hidden_from_it()
    {
        await _council.LoadAsync(Month(January, children: 3));
        await PublishAsync(January);
        await _council.LoadAsync(Month(January, children: 4), "One more.");
        await PublishAsync(January);

        Assert.Empty(await LedgerAsync(Viewer.Board));
        Assert.Equal([(January, 2, 3m, 4m, "One more.")], await LedgerAsync(Viewer.Staff));
    }

    [Fact]
    public async Task Rates_that_were_said_of_a_past_month_change_only_for_a_reason()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await _council.LoadAsync(Month(February, children: 40));
        await PublishAsync(January);

        var first = await _council.SetAsync(new SettingChange("population-0-17", "30000"));
        var again = await _council.SetAsync(new SettingChange("council-name", "Anytown"), new SettingChange("population-0-17", "20000"));
        var latestOnly = await _council.SetAsync(new SettingChange("population-0-17", "40000", February));
        var withReason = await _council.SetAsync(new SettingChange("population-0-17", "20000", Reason: "Mid-year estimate"));

        Assert.Empty(first);
        Assert.StartsWith(
            "Say why a past month changes: the rates of January 2024 would say something else.", Assert.Single(again), StringComparison.Ordinal);
        Assert.Empty(latestOnly);
        Assert.Empty(withReason);
        Assert.Null((await _council.Use<ReadSettingsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None)).CouncilName);
        (ReportingMonth, int, decimal?, decimal?, string?)[] ofJanuary =
            [(January, 1, null, 10m, null), (January, 1, 10m, 15m, "Mid-year estimate")];
        Assert.Equal(ofJanuary, await LedgerAsync(Viewer.Board, "rate-per-10000"));
        Assert.Equal(
            [ofJanuary[0], (February, 1, null, 40m / 3m, null), (February, 1, 40m / 3m, 10m, null), ofJanuary[1]],
            await LedgerAsync(Viewer.Staff, "rate-per-10000"));
    }

    [Fact]
    public async Task A_population_set_after_a_second_edition_moves_its_rates_once()
    {
        await _council.LoadAsync(Month(January, children: 30));
        await PublishAsync(January);
        await _council.LoadAsync(Month(January, children: 44), "Late arrivals.");
        await PublishAsync(January);

        await _council.SetAsync(new SettingChange("population-0-17", "40000"));
        await _council.SetAsync(new SettingChange("population-0-17", "20000", Reason: "Mid-year estimate"));

        (ReportingMonth, int, decimal?, decimal?, string?)[] rates = [(January, 2, null, 11m, null), (January, 2, 11m, 22m, "Mid-year estimate")];
        Assert.Equal(rates, await LedgerAsync(Viewer.Staff, "rate-per-10000"));
        Assert.Equal(rates, await LedgerAsync(Viewer.Board, "rate-per-10000"));
    }

    [Fact]
    public async Task One_indicators_restatements_are_those_of_the_months_asked_for()
    {
        foreach (var month in new[] { January, February, A.Month("2024-03") })
        {
            await _council.LoadAsync(Month(month, children: 30));
            await _council.LoadAsync(Month(month, children: 40), "Late");
        }

        var ledger = _council.Use<ReadRestatementsUseCase>();
        var two = await ledger.OfIndicatorAsync(Viewer.Staff, "children-in-care", February, A.Month("2024-03"), CancellationToken.None);
        var one = await ledger.OfIndicatorAsync(Viewer.Staff, "children-in-care", January, January, CancellationToken.None);

        Assert.Equal([February, A.Month("2024-03")], two.Select(restatement => restatement.Month));
        Assert.Equal(January, Assert.Single(one).Month);
    }

    /// <summary>Children in care since 2020, on the Children sheet alone.</summary>
    internal static MonthRecords Month(ReportingMonth month, int children) => new()
    {
        Month = month,
        Fields = Fields.Children.All.ToHashSet(),
        Periods = [.. Enumerable.Range(1, children).Select(number => A.Child($"N{number}"))],
    };

    private async Task<IReadOnlyList<(ReportingMonth Month, int Version, decimal? Before, decimal? After, string? Reason)>> LedgerAsync(
        Viewer viewer, string id = "children-in-care") =>
        [
            .. (await _council.Use<ReadRestatementsUseCase>()
                    .OfIndicatorAsync(viewer, id, A.Month("2020-01"), A.Month("2030-12"), CancellationToken.None))
                .Select(restatement =>
                    (restatement.Month, restatement.Version, restatement.Before.Number, restatement.After.Number, restatement.Reason)),
        ];

    private Task<StateChangeOutcome> UndoAsync(ReportingMonth month, string? reason) =>
        _council.Use<UndoMonthUseCase>().RunAsync(Viewer.Staff, month, reason, CancellationToken.None);

    private async Task PublishAsync(ReportingMonth month) => Assert.IsType<StateChangeOutcome.Done>(
        await _council.Use<ChangeMonthStateUseCase>().RunAsync(Viewer.Staff, month, VersionState.Published, reason: null, CancellationToken.None));

    private async Task<IReadOnlyList<(string, decimal?)>> FiguresAsync(ReportingMonth month) =>
        [
            .. (await _council.Use<FigureStore>().ReadAsync(month, month, published: false, indicatorIds: null, CancellationToken.None))
                .Single().Figures.Select(figure => (figure.Key, figure.Value.Number)),
        ];
}
