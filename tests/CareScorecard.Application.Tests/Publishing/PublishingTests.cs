using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Publishing;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Publishing;

public sealed class PublishingTests : IAsyncLifetime
{
    private static readonly ReportingMonth September = A.Month("2026-09");
    private static readonly ReportingMonth October = A.Month("2026-10");
    private static readonly Viewer Tom = new("Tom Ashby", Roles.Presenter);
    private static readonly Viewer Rosa = new("Rosa Field", Roles.Presenter);
    private static readonly Viewer Priya = new("Priya Marsh", Roles.Analyst);

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_month_goes_from_draft_to_the_board_and_back_with_who_when_and_why()
    {
        await LoadAsync(October, children: 40);

        await ChangeAsync(Tom, VersionState.Approved, "Checked with the teams");
        await ChangeAsync(Tom, VersionState.Published, "For the board of 12 November");
        var shown = await StandingAsync();
        await ChangeAsync(Rosa, VersionState.Draft, "A team's children are missing");
        var withdrawn = await StandingAsync();

        Assert.Equal((VersionState.Published, true, false), (shown.Current!.State, shown.Published is not null, shown.IsWithdrawn));
        Assert.Equal((VersionState.Draft, false, true), (withdrawn.Current!.State, withdrawn.Published is not null, withdrawn.IsWithdrawn));
        Assert.Equal(
            [
                (VersionEventKind.Loaded, (string?)null, (string?)"Children were missing"),
                (VersionEventKind.Approved, "Tom Ashby", "Checked with the teams"),
                (VersionEventKind.Published, "Tom Ashby", "For the board of 12 November"),
                (VersionEventKind.Withdrawn, "Rosa Field", "A team's children are missing"),
            ],
            withdrawn.History.Select(past => (past.What, past.By, past.Reason)));
    }

    [Fact]
    public async Task Every_step_is_in_the_audit_with_who_took_it()
    {
        await LoadAsync(October, children: 40);

        await ChangeAsync(Tom, VersionState.Published, "For the board");
        await ChangeAsync(Rosa, VersionState.Draft, "Wrong file");
        await UndoAsync(Priya, "Wrong file", await SeenAsync());

        var entries = await _council.Use<AuditStore>().FindAsync(
            new AuditSearch { What = "month-" }, new AuditPage(null, 10), CancellationToken.None);
        Assert.Equal(
            [
                ("Priya Marsh", "month-undone", "Wrong file"), ("Rosa Field", "month-withdrawn", "Wrong file"),
                ("Tom Ashby", "month-published", "For the board"),
            ],
            entries.Take(3).Select(entry => (entry.Who, entry.What, entry.Reason)));
    }

    [Fact]
    public async Task Withdrawing_asks_for_a_reason()
    {
        await LoadAsync(October, children: 40);
        await ChangeAsync(Tom, VersionState.Published, null);

        var outcome = await _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(
            Tom, await SeenAsync(), VersionState.Draft, "  ", CancellationToken.None);

        Assert.Equal(new StateChangeOutcome.Refused("Say why the month is withdrawn: the reason is kept."), outcome);
        Assert.NotNull((await StandingAsync()).Published);
    }

    [Fact]
    public async Task An_approval_can_be_taken_back()
    {
        await LoadAsync(October, children: 40);
        await ChangeAsync(Tom, VersionState.Approved, null);

        await ChangeAsync(Tom, VersionState.Draft, "Too early");

        Assert.Equal(VersionState.Draft, (await StandingAsync()).Current!.State);
    }

    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Analyst)]
    [InlineData(Roles.Administrator)]
    public async Task Only_a_presenter_publishes(Roles roles)
    {
        await LoadAsync(October, children: 40);
        var seen = await SeenAsync();

        await Assert.ThrowsAsync<AccessRefusedException>(() => _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(
            new Viewer("Somebody", roles), seen, VersionState.Published, null, CancellationToken.None));
    }

    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Presenter)]
    [InlineData(Roles.Administrator)]
    public async Task Only_an_analyst_undoes(Roles roles)
    {
        await LoadAsync(October, children: 40);
        var seen = await SeenAsync();

        await Assert.ThrowsAsync<AccessRefusedException>(() => UndoAsync(new Viewer("Somebody", roles), "Wrong", seen));
    }

    [Theory]
    [InlineData(VersionState.Approved, VersionState.Approved)]
    [InlineData(VersionState.Published, VersionState.Published)]
    [InlineData(VersionState.Approved, VersionState.Published)]
    public async Task Of_two_presenters_at_once_one_wins_and_the_other_is_told(VersionState toms, VersionState rosas)
    {
        await LoadAsync(October, children: 40);
        var seen = await SeenAsync();

        var outcomes = await Task.WhenAll(
            _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(Tom, seen, toms, null, CancellationToken.None),
            Task.Run(() => _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(Rosa, seen, rosas, null, CancellationToken.None)));

        var history = (await StandingAsync()).History.Where(past => past.What != VersionEventKind.Loaded).ToList();
        Assert.Equal(outcomes.Count(outcome => outcome is StateChangeOutcome.Done), history.Count);
        if (toms == rosas)
        {
            Assert.Single(outcomes.OfType<StateChangeOutcome.Done>());
            Assert.Single(outcomes.OfType<StateChangeOutcome.Refused>());
        }
    }

    [Fact]
    public async Task What_somebody_else_has_changed_since_is_not_changed_unseen()
    {
        await LoadAsync(October, children: 40);
        var seen = await SeenAsync();
        await ChangeAsync(Tom, VersionState.Approved, null);

        var outcome = await _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(
            Rosa, seen, VersionState.Published, null, CancellationToken.None);

        Assert.Equal(
            new StateChangeOutcome.Refused("Somebody else was quicker: this version of October 2026 is approved by now. Look at it again."), outcome);
        Assert.Null((await StandingAsync()).Published);
    }

    [Fact]
    public async Task A_version_loaded_since_is_not_published_unseen()
    {
        await LoadAsync(October, children: 40);
        var seen = await SeenAsync();
        await LoadAsync(October, children: 41);

        var outcome = await _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(
            Tom, seen, VersionState.Published, null, CancellationToken.None);

        Assert.Equal(new StateChangeOutcome.Refused("A newer version of the month has been loaded since: look at that one."), outcome);
        Assert.Null((await StandingAsync()).Published);
    }

    [Fact]
    public async Task Of_two_who_undo_one_load_the_second_takes_back_nothing_more()
    {
        await LoadAsync(October, children: 40);
        await LoadAsync(October, children: 41);
        var seen = await SeenAsync();

        var first = await UndoAsync(Priya, "Wrong file", seen);
        var second = await UndoAsync(Priya, "Wrong file", seen);

        Assert.IsType<StateChangeOutcome.Done>(first);
        Assert.Equal(new StateChangeOutcome.Refused("Somebody else was quicker: this load has been taken back already."), second);
        Assert.Equal(1, (await StandingAsync()).Current!.Restores);
    }

    [Fact]
    public async Task Before_publishing_it_is_said_what_the_board_will_see()
    {
        await LoadAsync(October, children: 40, moved: 38, suspended: 2);

        var preview = (await BriefAsync()).Preview!;
        await ChangeAsync(Tom, VersionState.Published, null);
        var board = (await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Board, October, CancellationToken.None))!;

        Assert.Equal(board.Rows.Count, preview.Measures);
        Assert.Equal(
            board.Rows.Where(row => PublicView.IsWithheld(row.Value)).Select(row => row.Id), preview.Hidden.Select(definition => definition.Id));
        Assert.Contains("suspended", preview.Hidden.Select(definition => definition.Id));
        Assert.All(preview.ToRead, row => Assert.IsType<IndicatorValue.Measured>(board.Rows.Single(shown => shown.Id == row.Id).Value));
        Assert.Equal((null, 0), (preview.Before, preview.Changes.Count));
    }

    [Fact]
    public async Task A_figure_of_a_small_group_is_for_the_editor_to_read()
    {
        await LoadAsync(October, children: 7);

        var toRead = (await BriefAsync()).Preview!.ToRead;

        Assert.Contains(toRead, row => row.Flags.Contains(EditorWarning.TellsOfEverybody));
        Assert.All(toRead, row => Assert.NotEmpty(row.Flags));
    }

    [Fact]
    public async Task A_month_loaded_again_says_what_the_board_will_see_changed()
    {
        await LoadAsync(October, children: 60);
        await ChangeAsync(Tom, VersionState.Published, null);
        await LoadAsync(October, children: 80);

        var brief = await BriefAsync();

        Assert.Equal((1, 2), (brief.Standing.Published!.Number, brief.Standing.Current!.Number));
        Assert.Equal(1, brief.Preview!.Before);
        Assert.Equal(
            (60m, 80m),
            brief.Preview.Changes.Where(change => change.Definition.Id == "children-in-care")
                .Select(change => (change.Before.Number, change.After.Number)).Single());
    }

    [Fact]
    public async Task The_board_keeps_what_was_published_last_until_the_new_version_is()
    {
        await LoadAsync(September, children: 40);
        await ChangeAsync(Tom, VersionState.Published, null, September);
        await LoadAsync(October, children: 50);

        var latest = await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Board, null, CancellationToken.None);

        Assert.Equal(September, latest!.Month);
        Assert.Null(await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Board, October, CancellationToken.None));
        Assert.Equal([October, September], (await _council.Use<ReadPublishingUseCase>().RunAsync(Tom, CancellationToken.None)).Select(s => s.Month));
    }

    [Fact]
    public async Task Warnings_that_were_accepted_are_told_with_why()
    {
        var records = Records(October, 40, 0, 0);
        var check = await _council.CheckAsync(_council.Write(
            records with { Periods = [.. records.Periods, A.Child("LATE", "2026-01-01") with { LastVisitOn = A.Day("2027-01-01") }] }, "late.xlsx"));
        Assert.IsType<AcceptOutcome.Saved>(await _council.AcceptAsync(check, new Acceptance { WarningsBecause = "Known, mended next month" }));

        var load = (await BriefAsync()).Load!;

        Assert.Equal((check.Warnings, "Known, mended next month"), (load.Warnings, load.WarningsAcceptedBecause));
        Assert.NotEqual(0, load.Warnings);
    }

    private static MonthRecords Records(ReportingMonth month, int children, int moved, int suspended)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            builder.With(A.Child($"C{i}", born: "2014-01-01") with
            {
                Sex = i % 2 == 0 ? Sex.Female : Sex.Male,
                PlacementType = PlacementType.U6,
                PlacementsInLast12Months = i <= moved ? 2 : 1,
                Suspended = i <= suspended,
            });
        }

        return builder.Build();
    }

    private async Task LoadAsync(ReportingMonth month, int children, int moved = 0, int suspended = 0)
    {
        var check = await _council.CheckAsync(_council.Write(Records(month, children, moved, suspended), $"{month}-{Guid.NewGuid():N}.xlsx"));
        Assert.IsType<AcceptOutcome.Saved>(await _council.AcceptAsync(
            check, new Acceptance { WarningsBecause = "Made up", Reason = "Children were missing" }));
    }

    private async Task<MonthStanding> StandingAsync(ReportingMonth? month = null) =>
        (await _council.Use<ReadPublishingUseCase>().RunAsync(Tom, CancellationToken.None)).Single(standing => standing.Month == (month ?? October));

    private async Task<MonthBrief> BriefAsync() =>
        (await _council.Use<ReadPublishingUseCase>().OfMonthAsync(Tom, October, CancellationToken.None))!;

    private async Task<SeenVersion> SeenAsync(ReportingMonth? month = null)
    {
        var version = (await StandingAsync(month)).Current!;
        return new SeenVersion(version.Month, version.Number, version.State);
    }

    private async Task ChangeAsync(Viewer viewer, VersionState to, string? reason, ReportingMonth? month = null) =>
        Assert.IsType<StateChangeOutcome.Done>(await _council.Use<ChangeMonthStateUseCase>().OfVersionAsync(
            viewer, await SeenAsync(month), to, reason, CancellationToken.None));

    private Task<StateChangeOutcome> UndoAsync(Viewer viewer, string reason, SeenVersion seen) =>
        _council.Use<UndoMonthUseCase>().OfVersionAsync(viewer, seen, reason, CancellationToken.None);
}
