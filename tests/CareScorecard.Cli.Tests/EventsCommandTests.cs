namespace CareScorecard.Cli.Tests;

public sealed class EventsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task An_event_is_placed_listed_and_taken_back()
    {
        var placed = await _cli.RunAsync("events", "place", "2026-05", "New placements team", "--indicator", "one-placement", "--indicator", "out-of-area");
        await _cli.RunAsync("events", "place", "2026-03", "New director");
        var takenBack = await _cli.RunAsync("events", "take-back", "2", "--reason", "It was in April");
        var again = await _cli.RunAsync("events", "take-back", "2", "--reason", "It was in April");
        var list = await _cli.RunAsync("events", "list");

        Assert.Equal((0, "Event 1: New placements team, May 2026.\n"), (placed.ExitCode, placed.Said));
        Assert.Equal((0, "It is taken back.\n"), (takenBack.ExitCode, takenBack.Said));
        Assert.Equal((2, "This event is not there, or was taken back already.\n"), (again.ExitCode, again.Said));
        Assert.Equal(
            """
            number  month    what happened        measures                   taken back
            ------  -------  -------------------  -------------------------  ---------------
                 2  2026-03  New director         all                        It was in April
                 1  2026-05  New placements team  one-placement out-of-area

            """.ReplaceLineEndings("\n"),
            list.Output);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_and_nothing_is_placed()
    {
        var wrong = await _cli.RunAsync("events", "place", "2026-05", " ", "--indicator", "no-such");

        Assert.Equal((2, "Say what happened.\nThere is no measure \"no-such\".\nNothing was placed.\n"), (wrong.ExitCode, wrong.Said));
    }
}
