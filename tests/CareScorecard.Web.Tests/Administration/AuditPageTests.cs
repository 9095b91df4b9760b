namespace CareScorecard.Web.Tests.Administration;

/// <summary>Who did what, and when.</summary>
public sealed class AuditPageTests : AdministeredCouncil
{
    [Fact]
    public async Task The_audit_is_searched_checked_and_taken_out()
    {
        using var browser = await AdministratorAsync();
        await browser.PostAsync("/settings/council-name", "setting", new() { ["Form.Value"] = "=1+1 <i>Anytown</i>", ["Form.Reason"] = "=cmd()" });

        var all = await browser.GetAsync("/audit?check=whole");
        var found = await browser.GetAsync("/audit?what=setting-&who=rosa+field&text=anytown&from=2020-01-01&to=2090-01-01");
        var none = await browser.GetAsync("/audit?what=event-");
        var past = await browser.GetAsync("/audit?to=2020-01-01");
        var csv = await browser.GetAsync("/export/audit.csv?what=setting-");
        var lines = await browser.GetAsync("/export/audit.jsonl?what=setting-");
        var after = await browser.GetAsync("/audit?what=exported");

        Assert.Contains("The audit is whole", all.Text, StringComparison.Ordinal);
        Assert.Contains("Setting changed", found.Text, StringComparison.Ordinal);
        Assert.Contains("After: =1+1 <i>Anytown</i>", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>Anytown", found.Html, StringComparison.Ordinal);
        Assert.Contains("Nothing was found", none.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was found", past.Text, StringComparison.Ordinal);
        Assert.Contains(",'=cmd(),", csv.Html, StringComparison.Ordinal);
        Assert.Equal(2, csv.Html.TrimEnd().Split('\n').Length);
        Assert.StartsWith("{\"number\":", lines.Html, StringComparison.Ordinal);
        Assert.Contains("2 entries, the newest first", after.Text, StringComparison.Ordinal);
    }
}
