using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.Events;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>The real program over a council that has set nothing, with somebody of each role.</summary>
public sealed class AdministrationPagesTests : IAsyncLifetime
{
    private TestHost _host = null!;

    private static readonly string[] ForStaff =
        ["/settings", "/settings/council-name", "/settings/targets", "/settings/targets/one-placement", "/settings/crest", "/events"];

    private static readonly string[] WithForms = ["/settings/crest", "/settings/council-name", "/settings/targets/one-placement", "/events", "/safe-keeping"];

    private static readonly string[] ForAdministrators = ["/audit", "/audit?check=whole", "/export/audit.csv", "/export/audit.jsonl", "/safe-keeping"];

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await _host.AddAsync("first@anytown.example", Roles.Administrator);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

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
    public async Task A_backup_is_made_from_the_page_which_then_says_when()
    {
        using var browser = await AdministratorAsync();

        var made = await browser.PostAsync("/safe-keeping", "back-up", []);

        Assert.Matches("Backed up to carescorecard[^ ]*\\.db", made.Text);
        Assert.Contains("The last one was made on", made.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_records_are_deleted_only_when_the_number_of_months_is_typed()
    {
        using var browser = await AdministratorAsync();
        await _host.UseAsync<MonthStore, AcceptedVersion>(months => months.AcceptAsync(OldMonth(), CancellationToken.None));
        var kept = await browser.GetAsync("/safe-keeping");
        await browser.PostAsync("/settings/keep-children-for", "setting", new() { ["Form.Value"] = "1", ["Form.Reason"] = "Retention schedule" });

        var shown = await browser.GetAsync("/safe-keeping");
        var wrong = await browser.PostAsync("/safe-keeping", "delete-old", new() { ["Sure"] = "2" });
        var held = await RecordsAsync();
        var right = await browser.PostAsync("/safe-keeping", "delete-old", new() { ["Sure"] = " 1 " });

        Assert.Contains("They are kept for good.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("The records of 1 month are older: January 2015.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was deleted. Type 1", wrong.Text, StringComparison.Ordinal);
        Assert.Single(held.Periods);
        Assert.Contains("Deleted: the records of children and staff of January 2015.", right.Text, StringComparison.Ordinal);
        Assert.Contains("No month's records are older.", right.Text, StringComparison.Ordinal);
        Assert.Empty((await RecordsAsync()).Periods);
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
    public async Task The_councils_crest_stands_beside_its_name_for_those_who_have_signed_in()
    {
        using var browser = await AdministratorAsync();
        using var stranger = _host.NewBrowser();
        const string page = "/settings/crest";

        var nothing = await browser.PostAsync(page, "crest", []);
        var wrong = await browser.PostFileAsync(page, "crest", "Form.Picture", "crest.png", "<svg/>"u8.ToArray());
        var saved = await browser.PostFileAsync(page, "crest", "Form.Picture", "crest.png", SmallPicture.Png(64, 64));
        var shown = await browser.GetAsync("/account");
        var picture = await browser.GetAsync("/council/crest.png?v=1");
        var hidden = await stranger.GetAsync("/council/crest.png?v=1");
        await browser.PostAsync(page, "crest-away", []);

        Assert.Contains("Choose a picture first.", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("The file is not a PNG picture.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(page + "?done=saved", saved.To);
        Assert.Contains("src=\"/council/crest.png?v=1\"", shown.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, picture.Status);
        Assert.NotEqual(HttpStatusCode.OK, hidden.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/council/crest.png?v=1")).Status);
        Assert.DoesNotContain("crest.png", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
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

    private static string Seen(Answer answer) => System.Text.RegularExpressions.Regex.Match(answer.Text, "name=\"Form.Seen\" value=\"([^\"]+)\"").Groups[1].Value;

    private Task<TestBrowser> AdministratorAsync() => EnterAsync("ada@anytown.example", Roles.Administrator);

    private async Task<TestBrowser> EnterAsync(string email, Roles roles)
    {
        await _host.AddAsync(email, roles);
        var browser = _host.NewBrowser();
        await browser.SignInAsync(email, TestHost.Password);
        return browser;
    }

    private Task<CouncilSettings> SettingsAsync() =>
        _host.UseAsync<ReadSettingsUseCase, CouncilSettings>(settings => settings.RunAsync(Viewer.CommandLine, CancellationToken.None));

    private Task<IReadOnlyList<SettingEntry>> HistoryAsync() =>
        _host.UseAsync<ReadSettingsUseCase, IReadOnlyList<SettingEntry>>(settings => settings.HistoryAsync(Viewer.CommandLine, CancellationToken.None));

    private Task<IReadOnlyList<CouncilEvent>> EventsAsync() =>
        _host.UseAsync<ListEventsUseCase, IReadOnlyList<CouncilEvent>>(events => events.RunAsync(Viewer.CommandLine, CancellationToken.None));

    private static AcceptMonth OldMonth()
    {
        var month = new ReportingMonth(2015, 1);
        return new AcceptMonth
        {
            Records = new MonthRecordsBuilder(month).With(A.Child("C1")).Build(),
            Load = new LoadRecord { Month = month, Files = [], Rows = new RowCounts(1, 1, 0), LoadedAt = new DateTime(2015, 2, 1, 0, 0, 0, DateTimeKind.Utc) },
            Figures = [],
        };
    }

    private Task<MonthRecords> RecordsAsync() =>
        _host.UseAsync<MonthStore, MonthRecords>(months => months.ReadRecordsAsync(new ReportingMonth(2015, 1), 1, CancellationToken.None));
}
