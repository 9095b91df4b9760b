using CareScorecard.Application.Access;
using CareScorecard.Application.Finding;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Application.Tests.Finding;

public sealed class FindUseCaseTests
{
    private static readonly ReportingMonth January = new(2024, 1);
    private static readonly ReportingMonth February = new(2024, 2);

    [Fact]
    public async Task A_measure_comes_with_the_latest_figure_and_a_named_month_with_its_own()
    {
        await using var council = await WithTwoMonthsAsync();

        var latest = await FindAsync(council, Viewer.Staff, "CLA");
        var earlier = await FindAsync(council, Viewer.Staff, "CLA jan 2024");

        Assert.Equal((February, "children-in-care", 43m), (latest.Month, latest.Measures[0].Definition.Id, latest.Measures[0].Row?.Value.Number));
        Assert.Equal((January, "children-in-care", 40m), (earlier.Month, earlier.Measures[0].Definition.Id, earlier.Measures[0].Row?.Value.Number));
        Assert.Equal([January], earlier.Months);
    }

    [Fact]
    public async Task The_board_finds_the_figure_that_it_may_see()
    {
        await using var council = await WithTwoMonthsAsync();

        var staff = (await FindAsync(council, Viewer.Staff, "placed with parents")).Measures[0];
        var board = (await FindAsync(council, Viewer.Board, "placed with parents")).Measures[0];

        Assert.Equal(("placed-with-parents", 100m * 3m / 43m), (staff.Definition.Id, staff.Row?.Value.Number));
        Assert.Equal("placed-with-parents", board.Definition.Id);
        Assert.IsType<UnavailableReason.Hidden>(Assert.IsType<IndicatorValue.Unavailable>(board.Row?.Value).Reason);
    }

    [Theory]
    [InlineData("2024", new[] { "2024-02", "2024-01" })]
    [InlineData("February", new[] { "2024-02" })]
    [InlineData("01/2024", new[] { "2024-01" })]
    [InlineData("March", new string[0])]
    public async Task Months_that_are_held_are_found_latest_first(string typed, string[] months)
    {
        await using var council = await WithTwoMonthsAsync();

        var found = await FindAsync(council, Viewer.Board, typed);

        Assert.Equal(months, found.Months.Select(month => month.ToString()));
        Assert.Empty(found.Measures);
        Assert.Null(found.NotThere);
    }

    [Fact]
    public async Task A_month_that_is_not_held_is_named()
    {
        await using var council = await WithTwoMonthsAsync();

        var found = await FindAsync(council, Viewer.Board, "March 2024");

        Assert.Equal(new ReportingMonth(2024, 3), found.NotThere);
        Assert.Empty(found.Months);
    }

    [Fact]
    public async Task Without_a_month_measures_are_found_without_figures()
    {
        await using var council = await PublishedCouncil.OpenAsync();

        var found = await FindAsync(council, Viewer.Board, "PEP");

        Assert.Equal(("pep-up-to-date", null, null), (found.Measures[0].Definition.Id, found.Measures[0].Row, found.Month));
    }

    /// <summary>What is found with children on record is what is found without any.</summary>
    [Theory]
    [InlineData("C1")]
    [InlineData("C43")]
    [InlineData("L2024-021")]
    [InlineData("Officer Even")]
    [InlineData("1 January 2020")]
    [InlineData("\" OR 1=1 --")]
    public async Task No_child_and_nobody_who_works_with_one_is_found(string typed)
    {
        await using var council = await WithTwoMonthsAsync();
        await using var empty = await PublishedCouncil.OpenAsync();

        var found = await FindAsync(council, Viewer.Staff, typed);

        Assert.Equal(
            (await FindAsync(empty, Viewer.Staff, typed)).Measures.Select(measure => measure.Definition.Id).Order(),
            found.Measures.Select(measure => measure.Definition.Id).Order());
    }

    [Fact]
    public async Task Nobody_finds_anything() =>
        await Assert.ThrowsAsync<AccessRefusedException>(async () =>
        {
            await using var council = await WithTwoMonthsAsync();
            await FindAsync(council, new Viewer(null, Roles.None), "PEP");
        });

    private static async Task<PublishedCouncil> WithTwoMonthsAsync()
    {
        var council = await PublishedCouncil.OpenAsync();
        await council.PublishAsync(January, children: 40, moved: 12, small: 2);
        await council.PublishAsync(February, children: 43, moved: 12, small: 3);
        return council;
    }

    private static Task<FoundThings> FindAsync(PublishedCouncil council, Viewer viewer, string text) =>
        council.Use<FindUseCase>().RunAsync(viewer, text, CancellationToken.None);
}
