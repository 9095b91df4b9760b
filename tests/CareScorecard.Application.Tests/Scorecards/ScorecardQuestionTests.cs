using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Application.Tests.Scorecards;

/// <summary>A scorecard beside another month, what was corrected in it, and that neither tells the public what is hidden.</summary>
public sealed class ScorecardQuestionTests
{
    private static readonly ReportingMonth January = new(2024, 1);
    private static readonly ReportingMonth February = new(2024, 2);
    private static readonly ReportingMonth March = new(2024, 3);

    [Fact]
    public async Task Every_measure_stands_beside_the_month_that_was_chosen()
    {
        await using var council = await HeldAsync();

        var card = await AskAsync(council, Viewer.Staff, March, January);

        var then = Row(card, "children-in-care").Then!;
        Assert.Equal(January, card.Against);
        Assert.Equal((January, 40m, 10m), (then.Month, then.Value.Number, then.Comparison!.Change));
        Assert.Equal(Status.OffTarget, Row(card, "one-placement").Then!.Status);
    }

    [Fact]
    public async Task Unless_one_is_chosen_it_is_the_month_before()
    {
        await using var council = await HeldAsync();

        var card = await AskAsync(council, Viewer.Staff, March, null);

        Assert.Equal(February, card.Against);
        Assert.Equal(43m, Row(card, "children-in-care").Then!.Value.Number);
    }

    [Fact]
    public async Task A_later_month_is_nothing_to_compare_with_and_a_month_that_is_not_held_has_no_figures()
    {
        await using var council = await HeldAsync();

        var later = await AskAsync(council, Viewer.Staff, February, March);
        var missing = await AskAsync(council, Viewer.Staff, March, new ReportingMonth(2023, 12));

        Assert.Equal(January, later.Against);
        Assert.Null(missing.Against);
        Assert.All(missing.Rows, row => Assert.Null(row.Then));
    }

    [Fact]
    public async Task A_month_older_than_the_longest_trend_can_be_chosen_and_moves_no_trend()
    {
        await using var council = await PublishedCouncil.OpenAsync();
        var (old, latest) = (new ReportingMonth(2020, 3), new ReportingMonth(2026, 3));
        await council.PublishAsync(old, children: 30, moved: 7, small: 12);
        await council.PublishAsync(latest, children: 50, moved: 9, small: 12);

        var staff = Row(await AskAsync(council, Viewer.Staff, latest, old), "children-in-care");
        var board = Row(await AskAsync(council, Viewer.Board, latest, old), "children-in-care");

        Assert.Equal((30m, 30m), (staff.Then!.Value.Number, board.Then!.Value.Number));
        Assert.Equal(1, staff.Signal!.Points);
    }

    [Fact]
    public async Task The_board_compares_with_published_months_alone()
    {
        await using var council = await HeldAsync();
        await council.Use<ChangeMonthStateUseCase>().RunAsync(Viewer.Program, January, VersionState.Draft, "Not yet", CancellationToken.None);

        var board = await AskAsync(council, Viewer.Board, March, January);
        var staff = await AskAsync(council, Viewer.Staff, March, January);

        Assert.Null(board.Against);
        Assert.All(board.Rows, row => Assert.Null(row.Then));
        Assert.Equal(January, staff.Against);
    }

    [Fact]
    public async Task Of_what_is_hidden_on_either_side_the_board_sees_no_change_and_no_status()
    {
        await using var council = await HeldAsync();

        // 2 live with their parents in January, 3 in February and 20 in March.
        var hiddenThen = Row(await AskAsync(council, Viewer.Board, March, January), "placed-with-parents");
        var hiddenNow = Row(await AskAsync(council, Viewer.Board, February, January), "placed-with-parents");

        Assert.IsType<IndicatorValue.Measured>(hiddenThen.Value);
        Assert.True(PublicView.IsWithheld(hiddenThen.Then!.Value));
        Assert.Equal((Status.NoData, null), (hiddenThen.Then.Status, hiddenThen.Then.Comparison));
        Assert.DoesNotContain(RowChange.Status, RowChanges.Of(hiddenThen));
        Assert.Null(hiddenNow.Then);
        Assert.Empty(RowChanges.Of(hiddenNow));
    }

    [Fact]
    public async Task No_choice_of_the_board_tells_the_status_of_a_hidden_figure()
    {
        await using var council = await HeldAsync();
        var staff = await AskAsync(council, Viewer.Staff, February, January);
        var board = await AskAsync(council, Viewer.Board, February, January);
        var hidden = board.Rows.Where(row => PublicView.IsWithheld(row.Value)).Select(row => row.Id).ToHashSet();

        var told = ScorecardSelection.Statuses.Where(status => status != Status.NoData)
            .SelectMany(status => new ScorecardSelection(Status: status).Of(board.Rows))
            .Concat(new ScorecardSelection(Changed: true).Of(board.Rows))
            .Concat(new SignalGrid(board.Rows).Outlooks.SelectMany(group => group.Rows))
            .Select(row => row.Id)
            .ToHashSet();

        // What staff see as judged is among what is hidden: or this would prove nothing.
        Assert.Contains(staff.Rows, row => hidden.Contains(row.Id) && row.Status is Status.OffTarget or Status.Close or Status.OnTarget or Status.TooFew);
        Assert.Empty(told.Intersect(hidden));
    }

    [Fact]
    public async Task What_an_edition_said_and_no_longer_says_is_marked_as_corrected()
    {
        await using var council = await HeldAsync();
        await council.PublishAsync(February, children: 44, moved: 9, small: 12);

        var staff = await MarkedAsync(council, Viewer.Staff, March);
        var board = await MarkedAsync(council, Viewer.Board, March);
        var unasked = await AskAsync(council, Viewer.Staff, March, null);

        Assert.Equal([February], Row(staff, "children-in-care").Corrected);
        Assert.Equal([February], Row(board, "children-in-care").Corrected);
        Assert.Contains(RowChange.Corrected, RowChanges.Of(Row(board, "children-in-care")));
        Assert.Empty(Row(staff, "reviews-on-time").Corrected);
        Assert.All(unasked.Rows, row => Assert.Empty(row.Corrected));
        Assert.All(board.Rows.Where(row => PublicView.IsWithheld(row.Value)), row => Assert.Empty(row.Corrected));
    }

    [Fact]
    public async Task What_was_never_published_was_never_corrected()
    {
        await using var council = await HeldAsync();

        var card = await MarkedAsync(council, Viewer.Staff, March);

        Assert.All(card.Rows, row => Assert.Empty(row.Corrected));
    }

    [Fact]
    public async Task The_program_chooses_what_leads_until_the_council_does()
    {
        await using var council = await HeldAsync();
        var before = await AskAsync(council, Viewer.Staff, March, null);
        const string five = "children-in-care; one-placement; reviews-on-time; pep-up-to-date; immunisations";

        var outcome = await council.Use<ChangeSettingsUseCase>()
            .RunAsync(Viewer.Program, [new SettingChange("headline", five), new SettingChange("six-measures", five + "; dental-check")], CancellationToken.None);
        var after = await AskAsync(council, Viewer.Staff, March, null);

        Assert.IsType<SettingsOutcome.Set>(outcome);
        Assert.Equal((8, 6), (before.Headline.Count, before.SixMeasures.Count));
        Assert.Equal(five.Split("; "), after.Headline);
        Assert.Equal([.. five.Split("; "), "dental-check"], after.SixMeasures);
    }

    [Theory]
    [InlineData("headline", 4, "Choose 5 to 9 measures: this is 4, so 1 more.")]
    [InlineData("headline", 10, "Choose 5 to 9 measures: this is 10, so 1 fewer.")]
    [InlineData("six-measures", 5, "Choose exactly 6 measures: this is 5, so 1 more.")]
    [InlineData("six-measures", 8, "Choose exactly 6 measures: this is 8, so 2 fewer.")]
    public async Task Too_few_and_too_many_are_refused_with_how_many_to_choose(string name, int number, string words)
    {
        await using var council = await PublishedCouncil.OpenAsync();
        var value = string.Join("; ", Catalogue.All.Take(number).Select(indicator => indicator.Definition.Id));

        var outcome = await council.Use<ChangeSettingsUseCase>().RunAsync(Viewer.Program, [new SettingChange(name, value)], CancellationToken.None);

        Assert.Equal([words], Assert.IsType<SettingsOutcome.Refused>(outcome).Problems.Select(problem => problem.Words));
    }

    [Fact]
    public async Task One_measure_is_not_chosen_twice()
    {
        await using var council = await PublishedCouncil.OpenAsync();
        const string twice = "one-placement; One-Placement; reviews-on-time; pep-up-to-date; immunisations";

        var outcome = await council.Use<ChangeSettingsUseCase>().RunAsync(Viewer.Program, [new SettingChange("headline", twice)], CancellationToken.None);

        Assert.Equal(["\"one-placement\" is chosen twice."], Assert.IsType<SettingsOutcome.Refused>(outcome).Problems.Select(problem => problem.Words));
    }

    private static async Task<PublishedCouncil> HeldAsync()
    {
        var council = await PublishedCouncil.OpenAsync();
        await council.PublishAsync(January, children: 40, moved: 20, small: 2);
        await council.PublishAsync(February, children: 43, moved: 9, small: 3);
        await council.PublishAsync(March, children: 50, moved: 9, small: 20);
        return council;
    }

    private static async Task<Scorecard> AskAsync(PublishedCouncil council, Viewer viewer, ReportingMonth month, ReportingMonth? against) =>
        (await council.Scorecards.AskAsync(viewer, new ScorecardQuestion(month, against), CancellationToken.None))!;

    private static async Task<Scorecard> MarkedAsync(PublishedCouncil council, Viewer viewer, ReportingMonth month) =>
        (await council.Scorecards.AskAsync(viewer, new ScorecardQuestion(month, MarkCorrected: true), CancellationToken.None))!;

    private static ScorecardRow Row(Scorecard card, string id) => card.Rows.Single(row => row.Id == id);
}
