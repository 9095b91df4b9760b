using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Application.Tests.Scorecards;

public sealed class PublicReadingTests
{
    private static readonly ReportingMonth January = new(2024, 1);
    private static readonly ReportingMonth February = new(2024, 2);

    [Fact]
    public async Task A_hidden_figure_is_nowhere_in_the_scorecard_that_the_board_gets()
    {
        await using var council = await HeldAsync();
        var staff = await council.Scorecards.RunAsync(Viewer.Staff, February, CancellationToken.None);

        var board = await council.Scorecards.RunAsync(Viewer.Board, February, CancellationToken.None);

        var (numbers, texts) = NumbersIn.Graph(board!);
        var hidden = board!.Rows.Where(row => PublicView.IsWithheld(row.Value)).ToList();
        Assert.Contains(hidden, row => row.Id == "placed-with-parents");
        Assert.Contains(hidden, row => row.Id == "ended-in-month");
        Assert.DoesNotContain(hidden, row => row.Id is "children-in-care" or "one-placement");
        foreach (var row in hidden)
        {
            Assert.Equal(
                (Status.NoData, null, null, null, null), (row.Status, row.Gap, row.Previous, row.YearBefore, row.Signal));
            var was = (IndicatorValue.Measured)staff!.Rows.Single(one => one.Id == row.Id).Value;
            if (!decimal.IsInteger(was.Value))
            {
                Assert.DoesNotContain(was.Value, numbers);
                Assert.DoesNotContain(texts, text => text.Contains(FigureText.Of(row.Definition, was.Value), StringComparison.Ordinal));
            }

            var own = NumbersIn.Graph(row with { Trend = [.. row.Trend.Where(point => point.Month == February)] });
            Assert.Empty(own.Numbers);
        }
    }

    [Fact]
    public async Task A_change_is_hidden_when_the_month_before_is()
    {
        await using var council = await PublishedCouncil.OpenAsync();
        await council.PublishAsync(January, children: 60, moved: 7, small: 3);
        await council.PublishAsync(February, children: 60, moved: 8, small: 20);

        var parents = await RowAsync(council, Viewer.Board, "placed-with-parents");
        var homes = await RowAsync(council, Viewer.Board, "one-placement");

        Assert.Equal(20m, Assert.IsType<IndicatorValue.Measured>(parents!.Value).Numerator);
        Assert.Null(parents.Previous);
        Assert.Equal([true, false], parents.Trend.Select(point => PublicView.IsWithheld(point.Value)));
        Assert.NotNull(homes!.Previous);
    }

    [Fact]
    public async Task Parts_are_shown_one_characteristic_at_a_time_and_never_by_staff()
    {
        await using var council = await HeldAsync();

        var sex = await AskAsync(council, new IndicatorQuestion { Id = "children-in-care", By = [Dimension.Sex] });
        var officer = await AskAsync(council, new IndicatorQuestion { Id = "children-in-care", By = [Dimension.Officer] });
        var crossed = await AskAsync(
            council, new IndicatorQuestion { Id = "children-in-care", By = [Dimension.Sex], Filters = [new PartFilter(Dimension.Placement, "Parents")] });

        Assert.Equal([true, true, false, false], sex.Breakdowns.Single().Parts.Select(part => part.Hidden));
        Assert.Equal(PartsLedger.StaffAreNeverPublic, officer.Breakdowns.Single().Unavailable);
        Assert.Equal(PartsLedger.OneAtATime, crossed.Breakdowns.Single().Unavailable);
        Assert.Empty(NumbersIn.Graph(crossed.Row).Numbers);
    }

    [Fact]
    public async Task A_filter_shows_no_more_than_the_breakdown_does()
    {
        await using var council = await HeldAsync();

        var female = await AskAsync(council, Filtered(new PartFilter(Dimension.Sex, "female")));
        var two = await AskAsync(council, Filtered(new PartFilter(Dimension.Sex, "Female"), new PartFilter(Dimension.Area, "Not recorded")));
        var officer = await AskAsync(council, Filtered(new PartFilter(Dimension.Officer, "Officer Even")));
        var area = await AskAsync(council, Filtered(new PartFilter(Dimension.Area, "Not recorded")));

        Assert.All(new[] { female, two, officer }, report =>
        {
            Assert.Equal(new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), report.Row.Value);
            Assert.Empty(NumbersIn.Graph(report.Row).Numbers);
            Assert.All(report.Series, point => Assert.Empty(NumbersIn.Graph(point).Numbers));
        });
        Assert.Equal(43m, area.Row.Value.Number);
    }

    [Fact]
    public async Task Why_a_filter_shows_nothing_is_said()
    {
        await using var council = await HeldAsync();

        var two = await AskAsync(council, Filtered(new PartFilter(Dimension.Sex, "Female"), new PartFilter(Dimension.Area, "Not recorded")));
        var officer = await AskAsync(council, Filtered(new PartFilter(Dimension.Officer, "Officer Even")));
        var one = await AskAsync(council, Filtered(new PartFilter(Dimension.Area, "Not recorded")));

        Assert.Equal(
            [PartsLedger.OneAtATime, PartsLedger.StaffAreNeverPublic, null],
            new[] { two, officer, one }.Select(report => report.NotLimitedBecause));
    }

    [Fact]
    public async Task What_an_average_hides_is_not_told_of_few()
    {
        await using var council = await HeldAsync();

        // 3 children left in February, 2 in January.
        var report = await AskAsync(council, new IndicatorQuestion { Id = "weeks-in-care-of-leavers-month" });

        Assert.True(PublicView.IsWithheld(report.Row.Value));
        Assert.Null(report.Spread);
    }

    [Fact]
    public async Task What_an_edition_hid_stays_hidden_when_the_month_is_published_again()
    {
        await using var council = await PublishedCouncil.OpenAsync();
        await council.PublishAsync(February, children: 43, moved: 9, small: 3);
        await council.PublishAsync(February, children: 43, moved: 9, small: 8);

        var report = await AskAsync(council, new IndicatorQuestion { Id = "children-in-care", By = [Dimension.Sex] });

        Assert.Equal(2, report.Version);
        Assert.Equal([null, null, 0m, 0m], report.Breakdowns.Single().Parts.Select(part => part.Numerator));
    }

    [Fact]
    public async Task Staff_see_everything()
    {
        await using var council = await HeldAsync();

        var row = await RowAsync(council, Viewer.Staff, "ended-in-month");

        Assert.Equal(3m, row!.Value.Number);
    }

    private static IndicatorQuestion Filtered(params PartFilter[] filters) => new() { Id = "children-in-care", Filters = filters };

    private static async Task<PublishedCouncil> HeldAsync()
    {
        var council = await PublishedCouncil.OpenAsync();
        await council.PublishAsync(January, children: 40, moved: 7, small: 2);
        await council.PublishAsync(February, children: 43, moved: 9, small: 3);
        return council;
    }

    private static async Task<IndicatorReport> AskAsync(PublishedCouncil council, IndicatorQuestion question) =>
        (await council.Indicators.RunAsync(Viewer.Board, question, CancellationToken.None))!;

    private static async Task<ScorecardRow?> RowAsync(PublishedCouncil council, Viewer viewer, string id) =>
        (await council.Scorecards.RunAsync(viewer, February, CancellationToken.None))!.Rows.SingleOrDefault(row => row.Id == id);
}
