using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Application.Tests.Commentaries;

/// <summary>One published month of 40 children, of whom 12 have moved.</summary>
public sealed class CommentaryTests : IAsyncLifetime
{
    private static readonly ReportingMonth Month = new(2023, 1);
    private static readonly Viewer Presenter = new("Tom Ashby", Roles.Presenter) { PersonId = "t" };
    private static readonly Viewer Administrator = new("Ada Lane", Roles.Administrator) { PersonId = "a" };

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        await _council.PublishAsync(Month, children: 40, moved: 12, small: 0);
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task What_is_written_of_a_published_month_is_what_the_board_reads()
    {
        var refused = await WriteAsync(" Twelve children moved.\r\nSome had to. ", "Two carers retired.", "A panel meets weekly.");
        var board = await ReadAsync(Viewer.Board);

        Assert.Null(refused);
        Assert.Equal(
            ("Twelve children moved.\nSome had to.", "Two carers retired.", "A panel meets weekly.", "Tom Ashby"),
            (board.Said!.WhatHappened, board.Said.Why, board.Said.WhatWeAreDoing, board.Said.By));
        Assert.Empty(board.Doubts);
    }

    [Fact]
    public async Task Of_a_month_that_is_not_published_the_board_reads_nothing()
    {
        await WriteAsync("Twelve children moved.");
        await _council.Use<ChangeMonthStateUseCase>().RunAsync(Presenter, Month, VersionState.Draft, "Wrong", CancellationToken.None);

        Assert.Null((await ReadAsync(Viewer.Board)).Said);
        Assert.NotNull((await ReadAsync(Viewer.Staff)).Said);
    }

    [Fact]
    public async Task Of_a_figure_that_is_hidden_the_board_is_told_nothing_and_staff_all()
    {
        await WriteAsync("Twelve children moved.");
        var staff = await _council.Indicators.RunAsync(Presenter, new IndicatorQuestion { Id = "one-placement", Month = Month }, CancellationToken.None);
        var hidden = staff! with { Row = staff.Row with { Value = new IndicatorValue.Unavailable(new UnavailableReason.Hidden()) } };
        var use = _council.Use<ReadCommentaryUseCase>();

        Assert.NotNull((await use.OfReportAsync(Viewer.Board, staff, CancellationToken.None)).Said);
        Assert.Null((await use.OfReportAsync(Viewer.Board, hidden, CancellationToken.None)).Said);
        Assert.NotNull((await use.OfReportAsync(Presenter, hidden, CancellationToken.None)).Said);
    }

    [Fact]
    public async Task Whoever_may_write_it_is_told_what_the_figures_do_not_bear_out_and_what_could_tell_of_a_child()
    {
        await WriteAsync("Moves fell from 12 to 9, a 50% reduction.", "3 children moved to family.");

        var doubts = (await ReadAsync(Presenter)).Doubts;

        Assert.Contains(FactRules.RelativeChange, doubts.Select(doubt => doubt.Rule));
        Assert.Contains(FactRules.SmallNumber, doubts.Select(doubt => doubt.Rule));
        Assert.Empty((await ReadAsync(new Viewer("Ann", Roles.Analyst))).Doubts);
    }

    [Fact]
    public async Task Three_empty_boxes_take_it_away_and_the_audit_says_each_time_that_it_was_written_and_never_the_words()
    {
        await WriteAsync("Twelve children moved.");
        await WriteAsync("Twelve children moved.");
        await WriteAsync("");

        var entries = (await _council.Use<ReadAuditUseCase>().RunAsync(
            Administrator, new AuditSearch { What = AuditCodes.CommentaryWritten }, new AuditPage(null, 10), CancellationToken.None)).ToList();

        Assert.Null((await ReadAsync(Presenter)).Said);
        Assert.Equal([("Tom Ashby", "2023-01"), ("Tom Ashby", "2023-01")], entries.Select(entry => (entry.Who, entry.About)));
        Assert.DoesNotContain(entries, entry => entry.Details.Contains("Twelve", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_is_too_long_of_no_measure_or_of_a_month_not_held_is_refused_in_words()
    {
        var use = _council.Use<WriteCommentaryUseCase>();
        var text = new CommentaryText("Words.", null, null);

        Assert.Null(await WriteAsync(new string('a', WriteCommentaryUseCase.LongestBox)));
        Assert.Equal("Say it in 600 letters a box or fewer: it stands beside the chart.", await WriteAsync(new string('a', WriteCommentaryUseCase.LongestBox + 1)));
        Assert.Equal("There is no such measure.", await use.RunAsync(Presenter, Month, "nothing", text, CancellationToken.None));
        Assert.Equal("February 2023 is not held.", await use.RunAsync(Presenter, Month.AddMonths(1), "one-placement", text, CancellationToken.None));
    }

    private Task<string?> WriteAsync(string what, string? why = null, string? doing = null) => _council.Use<WriteCommentaryUseCase>()
        .RunAsync(Presenter, Month, "one-placement", new CommentaryText(what, why, doing), CancellationToken.None);

    private Task<CommentaryRead> ReadAsync(Viewer viewer) =>
        _council.Use<ReadCommentaryUseCase>().RunAsync(viewer, Month, "one-placement", CancellationToken.None);
}
