using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Events;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Application.Tests.Events;

/// <summary>Three published months.</summary>
public sealed class EventTests : IAsyncLifetime
{
    private static readonly ReportingMonth First = new(2023, 1);
    private static readonly ReportingMonth Second = new(2023, 2);
    private static readonly Viewer Administrator = new("Ada Lane", Roles.Administrator) { PersonId = "a" };

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await _council.PublishAsync(First.AddMonths(i), children: 40, moved: 12, small: 0);
        }
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task It_is_placed_once_and_every_reader_of_a_measure_that_it_concerns_sees_it()
    {
        await PlaceAsync(Second, " New placements\n team ", "one-placement", "three-or-more-placements");
        await PlaceAsync(First, "New director");

        foreach (var viewer in new[] { Viewer.Staff, Viewer.Board })
        {
            Assert.Equal(["New director", "New placements team"], await SeenAsync(viewer, "one-placement"));
            Assert.Equal(["New director"], await SeenAsync(viewer, "children-in-care"));
            Assert.Equal(["New placements team"], await SeenAsync(viewer, "one-placement", from: Second));
        }
    }

    [Fact]
    public async Task Taken_back_it_shows_nowhere_and_is_kept_with_the_reason()
    {
        var placed = await PlaceAsync(Second, "New placements team");

        var without = await TakeBackAsync(placed, "");
        var with = await TakeBackAsync(placed, "It was in March");
        var again = await TakeBackAsync(placed, "It was in March");

        Assert.Equal("Say why. The reason is kept with the event.", without);
        Assert.Null(with);
        Assert.Equal("This event is not there, or was taken back already.", again);
        Assert.Empty(await SeenAsync(Viewer.Staff, "one-placement"));
        var kept = Assert.Single(await _council.Use<ListEventsUseCase>().RunAsync(Administrator, CancellationToken.None));
        Assert.Equal(("New placements team", "It was in March", "Ada Lane"), (kept.Words, kept.TakenBack!.Reason, kept.TakenBack.By));
        var audited = await _council.Use<ReadAuditUseCase>().RunAsync(
            Administrator, new AuditSearch { What = "event-" }, new AuditPage(null, 10), CancellationToken.None);
        Assert.Equal([("event-taken-back", "2023-02", "It was in March"), ("event-placed", "2023-02", null)], audited.Select(entry => (entry.What, entry.About, entry.Reason)));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var outcome = await _council.Use<PlaceEventUseCase>().RunAsync(Administrator, null, "", ["no-such-measure"], CancellationToken.None);

        Assert.Equal(
            [
                new EventProblem(EventPart.Month, "Choose the month in which it happened."),
                new EventProblem(EventPart.Words, "Say what happened."),
                new EventProblem(EventPart.Measures, "There is no measure \"no-such-measure\"."),
            ],
            Assert.IsType<EventOutcome.Refused>(outcome).Problems);
        Assert.Empty(await _council.Use<ListEventsUseCase>().RunAsync(Administrator, CancellationToken.None));
    }

    private async Task<int> PlaceAsync(ReportingMonth month, string words, params string[] measures) => Assert.IsType<EventOutcome.Placed>(
        await _council.Use<PlaceEventUseCase>().RunAsync(Administrator, month, words, measures, CancellationToken.None)).Event.Id;

    private Task<string?> TakeBackAsync(int id, string reason) =>
        _council.Use<PlaceEventUseCase>().TakeBackAsync(Administrator, id, reason, CancellationToken.None);

    private async Task<IEnumerable<string>> SeenAsync(Viewer viewer, string id, ReportingMonth? from = null) =>
        (await _council.Indicators.RunAsync(viewer, new IndicatorQuestion { Id = id, From = from ?? First }, CancellationToken.None))!
            .Events.Select(placed => placed.Words);
}
