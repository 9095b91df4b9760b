using System.Net;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>What holds for every page of administration: who may open it, who may change something, and what a form that lacks something does.</summary>
public sealed class AdministrationPagesTests : AdministeredCouncil
{
    private static readonly string[] ForStaff =
        ["/settings", "/settings/council-name", "/settings/targets", "/settings/targets/one-placement", "/settings/crest", "/events"];

    private static readonly string[] WithForms = ["/settings/crest", "/settings/council-name", "/settings/targets/one-placement", "/events", "/safe-keeping"];

    private static readonly string[] ForAdministrators = ["/audit", "/audit?check=whole", "/export/audit.csv", "/export/audit.jsonl", "/safe-keeping"];

    [Theory]
    [InlineData(Roles.BoardMember, false, false)]
    [InlineData(Roles.Presenter, true, false)]
    [InlineData(Roles.Analyst, true, false)]
    [InlineData(Roles.Administrator, true, true)]
    public async Task A_page_opens_to_whom_it_is_for(Roles roles, bool maySee, bool mayChange)
    {
        using var browser = await EnterAsync("somebody@anytown.example", roles);

        foreach (var address in ForStaff.Concat(ForAdministrators))
        {
            var answer = await browser.GetAsync(address);

            var isOpen = ForStaff.Contains(address) ? maySee : mayChange;
            Assert.Equal((address, isOpen ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (address, answer.Status));
            Assert.Equal((address, !isOpen), (address, answer.Text.Contains("Not with this account", StringComparison.Ordinal)));
            Assert.Equal((address, mayChange && WithForms.Contains(address)), (address, answer.Html.Contains("name=\"_handler\"", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("/settings/council-name", "setting", "Form.Value", "Form.Reason")]
    [InlineData("/settings/targets/one-placement", "target", "Form.Level", "Form.Reason")]
    [InlineData("/events", "place", "Form.Words", "Form.Month")]
    public async Task What_an_analyst_sends_changes_nothing_even_with_a_token(string address, string form, string field, string other)
    {
        using var browser = await EnterAsync("analyst@anytown.example", Roles.Analyst);
        var token = (await browser.GetAsync("/account")).Token;

        var answer = await browser.SendAsync(address, form, token, new() { [field] = "Mine", [other] = "2026-01" });

        Assert.Contains(answer.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden });
        Assert.Empty(await HistoryAsync());
        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var browser = await AdministratorAsync();

        var answer = await browser.SendAsync(
            "/settings/council-name", "setting", token: null, new() { ["Form.Value"] = "Mine", ["Form.Reason"] = "Because" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(await HistoryAsync());
    }

    [Theory]
    [InlineData("/settings/council-name", "setting")]
    [InlineData("/settings/targets/one-placement", "target")]
    [InlineData("/settings/targets/one-placement", "take-back")]
    [InlineData("/events", "place")]
    public async Task A_form_of_which_nothing_is_sent_is_answered_in_words(string address, string form)
    {
        using var browser = await AdministratorAsync();

        var answer = await browser.SendAsync(address, form, (await browser.GetAsync(address)).Token, []);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.Empty(await HistoryAsync());
    }

    [Theory]
    [InlineData("/settings/no-such-setting")]
    [InlineData("/settings/targets/no-such-measure")]
    [InlineData("/settings/proposals/7")]
    public async Task What_is_not_there_says_so(string address)
    {
        using var browser = await AdministratorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).Status);
    }
}
