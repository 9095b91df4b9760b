using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using Xunit;

namespace CareScorecard.Application.Tests.Settings;

/// <summary>Twelve months of 40 children, of whom 12 and 14 by turns moved home, and from the seventh month on 2 and 4.</summary>
public sealed class RebaseTests : IAsyncLifetime
{
    private static readonly ReportingMonth First = new(2023, 1);
    private static readonly ReportingMonth Seventh = new(2023, 7);
    private static readonly Viewer Head = Viewer.Staff with { Name = "Head of service" };
    private static readonly Rebase Opened = new(Seventh, "A new home opened.", "Head of service");

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        for (var i = 0; i < 12; i++)
        {
            await _council.PublishAsync(First.AddMonths(i), children: 40, moved: (i < 6 ? 12 : 6) + (2 * (i % 2)), small: 0);
        }
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task Staff_and_board_see_the_same_new_range_and_why()
    {
        var before = await ReadAsync(Viewer.Staff, First);

        var outcome = await _council.Rebases.RunAsync(Head, "one-placement", Seventh, " A new home opened. ", CancellationToken.None);

        Assert.Equal(new RebaseOutcome.Done("one-placement", Opened), outcome);
        Assert.Empty(before.Rebases);
        Assert.Single(before.Series.Select(point => point.Limits?.Mean).Distinct());
        foreach (var viewer in new[] { Viewer.Staff, Viewer.Board })
        {
            var report = await ReadAsync(viewer, First);
            Assert.Equal([Opened], report.Rebases);
            Assert.Equal(
                [.. Enumerable.Repeat<decimal?>(67.5m, 6), .. Enumerable.Repeat<decimal?>(82.5m, 6)],
                report.Series.Select(point => point.Limits?.Mean));
            Assert.Equal(6, report.Row.Signal!.Points);
            Assert.Contains("for 6 months", report.Row.Signal.Sentence, StringComparison.Ordinal);
            var scorecard = (await _council.Scorecards.RunAsync(viewer, month: null, CancellationToken.None))!;
            Assert.Equal(report.Row.Signal, scorecard.Rows.Single(row => row.Id == "one-placement").Signal);
        }
    }

    [Fact]
    public async Task It_is_told_only_where_it_shows_on_the_chart()
    {
        await _council.Rebases.RunAsync(Head, "one-placement", Seventh, "A new home opened.", CancellationToken.None);

        Assert.Empty((await ReadAsync(Viewer.Staff, Seventh.AddMonths(1))).Rebases);
        Assert.Empty((await ReadAsync(Viewer.Staff, First, Seventh.AddMonths(-1))).Rebases);
        Assert.Equal([Opened], (await ReadAsync(Viewer.Staff, First, Seventh)).Rebases);
        Assert.StartsWith(
            "There is only 1 month of figures since the usual range was drawn anew in July 2023",
            (await ReadAsync(Viewer.Staff, First, Seventh)).Row.Signal!.Sentence,
            StringComparison.Ordinal);
        var other = await _council.Indicators.RunAsync(
            Viewer.Staff, new IndicatorQuestion { Id = "children-in-care", From = First }, CancellationToken.None);
        Assert.Empty(other!.Rebases);
    }

    [Fact]
    public async Task Taken_back_it_leaves_the_chart_as_it_was_and_stays_in_the_history()
    {
        var before = await ReadAsync(Viewer.Staff, First);
        await _council.Rebases.RunAsync(Head, "one-placement", Seventh, "A new home opened.", CancellationToken.None);

        await _council.Rebases.TakeBackAsync(Viewer.Staff with { Name = "Analyst" }, "one-placement", Seventh, "In August.", CancellationToken.None);

        var after = await ReadAsync(Viewer.Staff, First);
        Assert.Equal(before.Series.Select(point => point.Limits), after.Series.Select(point => point.Limits));
        Assert.Empty(after.Rebases);
        Assert.Equal(
            [("on", "A new home opened.", "Head of service"), ("", "In August.", "Analyst")],
            (await _council.Settings.HistoryAsync(Viewer.Staff, CancellationToken.None)).Select(entry => (entry.Value, entry.Reason, entry.By)));
    }

    [Fact]
    public async Task Only_staff_with_a_name_and_a_reason_rebase()
    {
        RebaseOutcome[] refused =
        [
            await _council.Rebases.RunAsync(Viewer.Staff, "one-placement", Seventh, "Why.", CancellationToken.None),
            await _council.Rebases.RunAsync(Head, "one-placement", Seventh, null, CancellationToken.None),
            await _council.Rebases.TakeBackAsync(Head, "one-placement", Seventh, "Why.", CancellationToken.None),
        ];

        Assert.All(refused, outcome => Assert.IsType<RebaseOutcome.Refused>(outcome));
        await Assert.ThrowsAsync<AccessRefusedException>(() => _council.Rebases.RunAsync(
            Viewer.Board with { Name = "Somebody" }, "one-placement", Seventh, "Why.", CancellationToken.None));
        Assert.Equal(
            new RebaseOutcome.NotHeld(new(2024, 6)),
            await _council.Rebases.RunAsync(Head, "one-placement", new(2024, 6), "Why.", CancellationToken.None));
        Assert.IsType<RebaseOutcome.Unknown>(await _council.Rebases.RunAsync(Head, "no-such", Seventh, "Why.", CancellationToken.None));
        Assert.Empty(await _council.Settings.HistoryAsync(Viewer.Staff, CancellationToken.None));
    }

    private async Task<IndicatorReport> ReadAsync(Viewer viewer, ReportingMonth from, ReportingMonth? to = null) =>
        (await _council.Indicators.RunAsync(
            viewer, new IndicatorQuestion { Id = "one-placement", From = from, Month = to }, CancellationToken.None))!;
}
