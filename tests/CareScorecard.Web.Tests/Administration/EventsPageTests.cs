namespace CareScorecard.Web.Tests.Administration;

/// <summary>What happened in the council.</summary>
public sealed class EventsPageTests : AdministeredCouncil
{
    [Fact]
    public async Task An_event_is_placed_and_taken_back()
    {
        using var browser = await AdministratorAsync();

        var wrong = await browser.PostAsync("/events", "place", []);
        var placed = await browser.PostAsync("/events", "place", new() { ["Form.Month"] = "2026-05", ["Form.Words"] = "New <b>team</b>", ["measure"] = "one-placement" });
        var shown = await browser.GetAsync(placed.To!);
        var why = await browser.PostAsync("/events?event=1", "take-back", new() { ["Reason"] = "" });
        var gone = await browser.PostAsync("/events?event=1", "take-back", new() { ["Reason"] = "It was in June" });
        var kept = await browser.GetAsync(gone.To!);

        Assert.Contains("Choose the month in which it happened.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Say what happened.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("New &lt;b&gt;team&lt;/b&gt;", shown.Html, StringComparison.Ordinal);
        Assert.Contains("Say why. The reason is kept with the event.", why.Text, StringComparison.Ordinal);
        Assert.Contains("Taken back by Rosa Field", kept.Text, StringComparison.Ordinal);
        Assert.Equal("It was in June", Assert.Single(await EventsAsync()).TakenBack!.Reason);
    }
}
