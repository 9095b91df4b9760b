using CareScorecard.Application.Access;
using CareScorecard.Application.Packs;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Restatements;

/// <summary>
/// What counts as corrected since the last edition, over a history of five published months and a draft: versions loaded before and after
/// the board first saw their month, shown long after they were loaded, shown at the very instant of another month's edition, and never
/// shown at all.
/// </summary>
public sealed class CorrectedFiguresTests : IAsyncLifetime
{
    private static readonly DateTime Noon = new(2024, 7, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly ReportingMonth[] Months = [.. Enumerable.Range(1, 6).Select(number => new ReportingMonth(2024, number))];

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        await LoadAsync(day: 1, month: 1, children: 40);
        await LoadAsync(day: 2, month: 1, children: 55);
        await PublishAsync(day: 3, month: 1);

        // Version 3 of January is loaded before February's first edition, and shown after it.
        await LoadAsync(day: 8, month: 1, children: 70);
        await LoadAsync(day: 9, month: 2, children: 60);
        await PublishAsync(day: 10, month: 2);
        await PublishAsync(day: 12, month: 1);

        // Version 4 of January is shown at the instant of March's first edition.
        await LoadAsync(day: 14, month: 2, children: 80);
        await LoadAsync(day: 18, month: 1, children: 85);
        await LoadAsync(day: 19, month: 3, children: 50);
        await PublishAsync(day: 20, month: 3);
        await PublishAsync(day: 20, month: 1);
        await PublishAsync(day: 25, month: 2);

        // Version 2 of March is shown at the instant of April's only edition.
        await LoadAsync(day: 27, month: 3, children: 65);
        await LoadAsync(day: 28, month: 4, children: 45);
        await PublishAsync(day: 30, month: 4);
        await PublishAsync(day: 30, month: 3);
        await LoadAsync(day: 33, month: 3, children: 80);
        await PublishAsync(day: 35, month: 3);

        // Version 2 of April and version 3 of February have not been shown; May is the latest edition and June a draft.
        await LoadAsync(day: 42, month: 4, children: 60);
        await LoadAsync(day: 44, month: 5, children: 55);
        await PublishAsync(day: 45, month: 5);
        await LoadAsync(day: 47, month: 1, children: 100);
        await PublishAsync(day: 50, month: 1);
        await LoadAsync(day: 55, month: 6, children: 70);
        await LoadAsync(day: 57, month: 2, children: 95);
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Theory]
    [InlineData(1, "1v3 1v4 1v5")]
    [InlineData(2, "1v3 1v4 2v2")]
    [InlineData(3, "1v3 1v4 2v2 3v2 3v3")]
    [InlineData(4, "2v2 3v2")]
    [InlineData(5, "1v5 3v3")]
    public async Task The_board_is_told_what_it_was_shown_since_the_edition_before_and_up_to_the_next(int month, string corrected)
    {
        Assert.Equal(corrected, await ChildrenInCareAsync(Viewer.Board, month));
    }

    [Theory]
    [InlineData(1, "1v3 1v4 1v5")]
    [InlineData(2, "1v3 1v4 1v5 2v2 2v3")]
    [InlineData(3, "1v3 1v4 2v2 3v2 3v3")]
    [InlineData(4, "1v5 2v2 2v3 3v2 3v3 4v2")]
    [InlineData(5, "1v5 2v3 3v3 4v2")]
    [InlineData(6, "1v5 2v3 4v2")]
    public async Task Staff_are_told_the_same_and_in_a_draft_and_the_latest_edition_what_is_yet_to_be_shown(int month, string corrected)
    {
        Assert.Equal(corrected, await ChildrenInCareAsync(Viewer.Staff, month));
    }

    [Fact]
    public async Task The_edition_before_is_the_latest_month_that_the_board_had_been_shown()
    {
        Assert.Equal(
            [null, Day(3), Day(10), Day(20), Day(30), Day(45)],
            await Task.WhenAll(Months.Select(async month => (await PackAsync(Viewer.Staff, month))!.Corrections.EditionBefore)));
    }

    [Fact]
    public async Task A_population_that_is_set_anew_corrects_the_rates_of_every_month_in_the_latest_edition_alone()
    {
        await SetPopulationAsync(day: 58, children: 30_000);
        await SetPopulationAsync(day: 60, children: 20_000);

        Assert.Equal([5, 4, 3, 2, 1], await RatesAsync(Viewer.Board, 5));
        Assert.Empty(await RatesAsync(Viewer.Board, 4));
        Assert.Equal([5, 4, 3, 2, 1], await RatesAsync(Viewer.Staff, 6));
        Assert.Empty(await RatesAsync(Viewer.Staff, 3));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_row_is_marked_exactly_when_the_pack_lists_it(bool isBoard)
    {
        await SetPopulationAsync(day: 46, children: 30_000);
        await SetPopulationAsync(day: 60, children: 20_000);
        var viewer = isBoard ? Viewer.Board : Viewer.Staff;
        var marks = 0;
        foreach (var month in Months.Take(isBoard ? 5 : 6))
        {
            var card = (await _council.Scorecards.AskAsync(viewer, new ScorecardQuestion(month, MarkCorrected: true), CancellationToken.None))!;
            var pack = (await PackAsync(viewer, month))!;

            // A row that is withheld tells nothing of itself.
            foreach (var row in card.Rows.Where(row => !PublicView.IsWithheld(row.Value)))
            {
                var listed = pack.Corrections.Restated.Where(restated => restated.IndicatorId == row.Id).Select(restated => restated.Month);
                Assert.Equal(listed.Distinct().OrderDescending(), row.Corrected);
                marks += row.Corrected.Count;
            }
        }

        Assert.InRange(marks, 20, int.MaxValue);
    }

    /// <returns>The months, by number, and the versions that corrected them: 3v2 is version 2 of March.</returns>
    private async Task<string> ChildrenInCareAsync(Viewer viewer, int month) => string.Join(
        ' ',
        (await PackAsync(viewer, Months[month - 1]))!.Corrections.Restated
            .Where(restated => restated.IndicatorId == "children-in-care")
            .OrderBy(restated => (restated.Month, restated.Version))
            .Select(restated => $"{restated.Month.Month}v{restated.Version}"));

    private async Task<IEnumerable<int>> RatesAsync(Viewer viewer, int month) =>
        (await _council.Scorecards.AskAsync(viewer, new ScorecardQuestion(Months[month - 1], MarkCorrected: true), CancellationToken.None))!
            .Rows.Single(row => row.Id == "rate-per-10000").Corrected.Select(corrected => corrected.Month);

    private Task<BoardPack?> PackAsync(Viewer viewer, ReportingMonth month) =>
        _council.Use<ReadPackUseCase>().RunAsync(viewer, month, [PackPart.Corrections], CancellationToken.None);

    private Task LoadAsync(int day, int month, int children)
    {
        var builder = new MonthRecordsBuilder(Months[month - 1]);
        for (var i = 1; i <= children; i++)
        {
            builder.With(A.Child($"C{i}")).With(A.Stay($"C{i}", "2020-01-01"));
        }

        return _council.LoadAsync(Months[month - 1], builder, Day(day));
    }

    private Task PublishAsync(int day, int month) => _council.PublishAsync(Months[month - 1], Day(day));

    private async Task SetPopulationAsync(int day, int children) => await _council.Use<FigureStore>().RestateRatesAsync(
        new CouncilSettings { Population = [new DatedPopulation(children, Months[0])] }, "An estimate", by: null, Day(day), CancellationToken.None);

    private static DateTime Day(int day) => Noon.AddDays(day);
}
