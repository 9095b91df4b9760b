using System.Net;
using CareScorecard.Data;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>The page of a target, and of a change that waits for a second administrator.</summary>
public sealed class TargetPageTests : AdministeredCouncil
{
    [Fact]
    public async Task A_target_is_seen_before_it_is_saved()
    {
        using var browser = await AdministratorAsync();
        const string page = "/settings/targets/one-placement";
        Dictionary<string, string> sent = new() { ["Form.Level"] = ">=66", ["Form.From"] = "2026-04", ["Form.SetBy"] = "ours", ["Form.Reason"] = "Cabinet", ["Form.Do"] = "save" };

        var wrong = await browser.PostAsync(page, "target", new(sent) { ["Form.Level"] = "high", ["Form.Tolerance"] = "-1", ["Form.From"] = "" });
        var unseen = await browser.PostAsync(page, "target", sent);
        var untouched = await HistoryAsync();
        var saved = await browser.PostAsync(page, "target", new(sent) { ["Form.Seen"] = Seen(unseen) });
        var shown = await browser.GetAsync(saved.To!);

        Assert.Contains("target.one-placement does not take \"high\".", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("tolerance.one-placement does not take \"-1\".", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Choose a month, like 2026-04.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("What would have changed in the last 24 months", unseen.Text, StringComparison.Ordinal);
        Assert.Empty(untouched);
        Assert.Equal(page + "?done=saved", saved.To);
        Assert.Contains("At least 66%", shown.Text, StringComparison.Ordinal);
        var entry = Assert.Single(await HistoryAsync());
        Assert.Equal(("target.one-placement", ">=66", "Cabinet", "Rosa Field"), (entry.Name, entry.Value, entry.Reason, entry.By));

        var takenBack = await browser.PostAsync(page, "take-back", new() { ["Gone.Which"] = "2026-04 ours", ["Gone.Reason"] = "Cabinet thought again" });

        Assert.Equal(page + "?done=taken-back", takenBack.To);
        Assert.Empty((await SettingsAsync()).Targets);
        Assert.Equal(2, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task Where_a_second_person_is_asked_for_a_target_waits_on_a_page_of_its_own()
    {
        using var browser = await AdministratorAsync();
        using var other = await EnterAsync("other@anytown.example", Roles.Administrator);
        await browser.PostAsync("/settings/second-approval", "setting", new() { ["Form.Value"] = "on", ["Form.Reason"] = "Audit asked" });
        const string page = "/settings/targets/one-placement";
        Dictionary<string, string> sent = new() { ["Form.Level"] = ">=66", ["Form.From"] = "2026-04", ["Form.Reason"] = "Cabinet", ["Form.Do"] = "save" };
        var seen = Seen(await browser.PostAsync(page, "target", sent));

        var proposed = await browser.PostAsync(page, "target", new(sent) { ["Form.Seen"] = seen });
        var own = await browser.GetAsync("/settings/proposals/1");
        var byOneself = await browser.SendAsync("/settings/proposals/1", "approve", own.Token, []);
        var toAnother = await other.GetAsync("/settings/proposals/1");
        var untouched = (await SettingsAsync()).Targets;
        var approved = await other.SendAsync("/settings/proposals/1", "approve", toAnother.Token, []);

        Assert.Equal(page + "?done=waiting", proposed.To);
        Assert.Contains("another administrator has to approve it", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve the change", own.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, byOneself.Status);
        Assert.Contains("Approve the change", toAnother.Text, StringComparison.Ordinal);
        Assert.Empty(untouched);
        Assert.Equal("/settings/proposals/1?done=approved", approved.To);
        Assert.Equal(66m, Assert.Single((await SettingsAsync()).Targets["one-placement"]).Low);
        Assert.DoesNotContain("waits for a second administrator", (await browser.GetAsync("/settings")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/settings/proposals/2")).Status);
    }

    private static string Seen(Answer answer) => System.Text.RegularExpressions.Regex.Match(answer.Text, "name=\"Form.Seen\" value=\"([^\"]+)\"").Groups[1].Value;
}
