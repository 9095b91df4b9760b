using CareScorecard.Application.Access;
using CareScorecard.Application.Homes;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Homes;

/// <summary>
/// Of 100 children 61 live in our area, 23 outside and near, 16 far away, 4 of whom came alone; 7 moved this month, 2 of them from
/// children's homes. What is few is planted to be looked for in what the board is given.
/// </summary>
public sealed class ReadHomesUseCaseTests : IAsyncLifetime
{
    private static readonly ReportingMonth February = new(2024, 2);

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        await _council.PublishAsync(February, Homes());
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task Staff_are_told_where_children_live_and_who_moved()
    {
        var report = await ReadAsync(Viewer.Staff);

        Assert.Equal([61m, 23m, 16m, 0m, 0m], report.ByDistance.Parts.Select(part => part.Numerator));
        Assert.Equal((7, 0, 7), (report.Moves!.NewHomes, report.Moves.FirstHomes, report.Moves.Moves));
        Assert.Equal(
            [new MoveFlow("Own foster carers", "Own foster carers", 5), new MoveFlow("Children's home", "Own foster carers", 2)], report.Moves.Flows);
        Assert.Equal([61, 23, 16, 0, 0], report.Crossed!.Totals);
        Assert.Equal("39 of 100 children live outside our area, 16 of them more than 20 miles from home", HomesSentences.Title(report));
        Assert.Equal(
            "Of the 16 who live more than 20 miles from home, 4 came to this country alone. The measure \"Living more than 20 miles from home and "
            + "outside our area\" leaves them out and counts 12.",
            HomesSentences.FarAndUnaccompanied(report));
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_measures_and_of_their_breakdowns()
    {
        foreach (var viewer in new[] { Viewer.Staff, Viewer.Board })
        {
            var report = await ReadAsync(viewer);
            var areas = await BreakDownAsync(viewer, Dimension.Area);
            var kinds = await BreakDownAsync(viewer, Dimension.Placement);

            Assert.Equal(areas.Row.Value, report.Children.Value);
            Assert.Equal(areas.Breakdowns[0].Parts[0].Numerator, report.ByDistance.Parts[0].Numerator);
            Assert.Equal(kinds.Breakdowns[0].Parts, report.ByKind.Parts);
            Assert.Equal(report.Rows.Single(row => row.Id == "new-placements-month").Value, report.NewHomes.Row.Value);
        }
    }

    [Fact]
    public async Task The_board_is_given_nothing_from_which_few_children_follow()
    {
        var report = await ReadAsync(Viewer.Board);

        Assert.Null(report.Moves);
        Assert.Null(report.Crossed);
        Assert.Null(HomesSentences.FarAndUnaccompanied(report));
        Assert.Equal([61m, 23m, null, null, 0m], report.ByDistance.Parts.Select(part => part.Numerator));
        Assert.All(report.ByDistance.Parts.Where(part => part.Hidden), part => Assert.Empty(NumbersIn.Graph(part).Numbers));
        Assert.Equal("39 of 100 children live outside our area, at least 12 of them more than 20 miles from home", HomesSentences.Title(report));
        Assert.DoesNotContain(16m, NumbersIn.Graph(report).Numbers);
        Assert.DoesNotContain(NumbersIn.Graph(report).Texts, text => text.Contains("16", StringComparison.Ordinal) || text.Contains("moves by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_earlier_edition_hid_a_later_one_does_not_show()
    {
        await _council.PublishAsync(February, Homes(few: 8));

        var report = await ReadAsync(Viewer.Board);

        Assert.DoesNotContain(20m, report.ByDistance.Parts.Select(part => part.Numerator ?? 0m));
    }

    [Fact]
    public async Task A_month_that_is_not_held_is_nothing() =>
        Assert.Null(await _council.Use<ReadHomesUseCase>().RunAsync(Viewer.Staff, new ReportingMonth(2030, 1), CancellationToken.None));

    private static MonthRecordsBuilder Homes(int few = 4)
    {
        var builder = new MonthRecordsBuilder(February);
        for (var i = 0; i < 96 + few; i++)
        {
            var (id, far) = ($"C{i}", i >= 84);
            builder.With(A.Child(id) with
            {
                PlacementType = i is >= 7 and < 30 ? PlacementType.U3 : PlacementType.U6,
                PlacementProvider = PlacementProvider.PR1,
                PlacementLocation = i < 61 ? PlacementLocation.In : PlacementLocation.Out,
                MilesFromHome = far ? 40m : 8m,
                UnaccompaniedAsylumSeeking = i >= 96 || (i >= 40 && i < 50),
            });
            if (i < 7)
            {
                builder.With(
                    A.Stay(id, "2020-01-01", "2024-02-10", i < 2 ? PlacementType.K2 : PlacementType.U6) with { ReasonForChange = "CHILD" },
                    A.Stay(id, "2024-02-10"));
            }
            else
            {
                builder.With(A.Stay(id, "2020-01-01"));
            }
        }

        return builder;
    }

    private async Task<HomesReport> ReadAsync(Viewer viewer) =>
        (await _council.Use<ReadHomesUseCase>().RunAsync(viewer, null, CancellationToken.None))!;

    private async Task<IndicatorReport> BreakDownAsync(Viewer viewer, Dimension dimension) => (await _council.Indicators.RunAsync(
        viewer, new IndicatorQuestion { Id = "children-in-care", By = [dimension] }, CancellationToken.None))!;
}
