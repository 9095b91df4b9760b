using System.Net;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>The page of a setting.</summary>
public sealed class SettingPageTests : AdministeredCouncil
{
    [Fact]
    public async Task A_setting_asks_why_and_then_says_who_when_from_what_to_what()
    {
        using var browser = await AdministratorAsync();
        const string page = "/settings/hide-up-to";

        var wrong = await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "6", ["Form.Reason"] = "" });
        var first = await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "7", ["Form.Reason"] = "As the region does", ["Form.Was"] = "" });
        var second = await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "10", ["Form.Reason"] = "<script>alert(1)</script>", ["Form.Was"] = "7" });
        var shown = await browser.GetAsync(second.To!);

        Assert.Contains("hide-up-to does not take \"6\". It is 5, 7 or 10.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Say why. The reason is kept with the change.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(page + "?done=saved", first.To);
        Assert.Contains("Saved. It applies from now on", shown.Text, StringComparison.Ordinal);
        Assert.Contains("As the region does", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Rosa Field", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", shown.Html, StringComparison.Ordinal);
        Assert.Equal(["7", "10"], (await HistoryAsync()).Select(entry => entry.Value));
        Assert.Equal(10, (await SettingsAsync()).HideUpTo);
    }

    [Fact]
    public async Task Of_two_who_change_one_setting_the_second_is_told()
    {
        using var one = await AdministratorAsync();
        using var other = await EnterAsync("other@anytown.example", Roles.Administrator);
        await one.PostAsync("/settings/council-name", "setting", new() { ["Form.Value"] = "Anytown", ["Form.Reason"] = "Its name", ["Form.Was"] = "" });

        var late = await other.PostAsync("/settings/council-name", "setting", new() { ["Form.Value"] = "Elsewhere", ["Form.Reason"] = "Its name", ["Form.Was"] = "" });

        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Contains("Somebody changed it while you had the page open.", late.Text, StringComparison.Ordinal);
        Assert.Contains("It is now: Anytown.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Anytown", (await SettingsAsync()).CouncilName);
    }

    [Fact]
    public async Task The_councils_accent_colours_every_page_of_those_who_have_signed_in()
    {
        using var browser = await AdministratorAsync();
        const string page = "/settings/accent";

        var faint = await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "#f4c20a", ["Form.Reason"] = "Brand", ["Form.Was"] = "" });
        var plain = await browser.GetAsync("/account");
        await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "#7a1f5c", ["Form.Reason"] = "Brand", ["Form.Was"] = "" });
        var shown = await browser.GetAsync("/account");
        var css = await browser.GetAsync("/council.css?accent=7a1f5c");

        Assert.Contains("#f4c20a is too faint to read: 1.4 to 1", faint.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("council.css", plain.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/council.css?accent=7a1f5c\"", shown.Html, StringComparison.Ordinal);
        Assert.Contains("--accent: #7a1f5c;", css.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/council.css?accent=f4c20a")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/council.css?accent=%7d%3bx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/council.css")).Status);
    }

    [Fact]
    public async Task The_leading_measures_are_ticked()
    {
        using var browser = await AdministratorAsync();

        // A browser sends the boxes one by one; one value with all of them is read the same.
        const string five = "children-in-care; one-placement; reviews-on-time; pep-up-to-date; immunisations";

        var tooFew = await browser.PostAsync("/settings/headline", "setting", new() { ["measure"] = "one-placement", ["Form.Reason"] = "The board asked" });
        await browser.PostAsync("/settings/headline", "setting", new() { ["measure"] = five, ["Form.Reason"] = "The board asked" });
        var six = await browser.PostAsync("/settings/six-measures", "setting", new() { ["measure"] = five, ["Form.Reason"] = "The board asked" });

        Assert.Contains("Choose 5 to 9 measures: this is 1, so 4 more.", tooFew.Text, StringComparison.Ordinal);
        Assert.Contains("Choose exactly 6 measures: this is 5, so 1 more.", six.Text, StringComparison.Ordinal);
        Assert.Equal(five.Split("; "), (await SettingsAsync()).Headline);
        Assert.Empty((await SettingsAsync()).SixMeasures);
        Assert.Contains("value=\"one-placement\" checked", (await browser.GetAsync("/settings/headline")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_children_needs_its_month_and_can_be_taken_back()
    {
        using var browser = await AdministratorAsync();
        const string page = "/settings/population-0-17";

        var undated = await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "8000", ["Form.Reason"] = "Estimate" });
        await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "8,000", ["Form.From"] = "2025-04", ["Form.Reason"] = "Estimate" });
        var before = (await SettingsAsync()).Population;
        var nothingThere = await browser.PostAsync(page, "setting", new() { ["Form.From"] = "2026-04", ["Form.Reason"] = "A slip" });
        await browser.PostAsync(page, "setting", new() { ["Form.Value"] = "", ["Form.From"] = "2025-04", ["Form.Reason"] = "A slip" });

        Assert.Contains("Choose a month, like 2026-04.", undated.Text, StringComparison.Ordinal);
        Assert.Equal([new DatedPopulation(8000m, new ReportingMonth(2025, 4))], before);
        Assert.Contains("Nothing was set from April 2026 on: write a number.", nothingThere.Text, StringComparison.Ordinal);
        Assert.Empty((await SettingsAsync()).Population);
    }
}
