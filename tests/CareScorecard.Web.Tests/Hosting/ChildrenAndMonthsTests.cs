using System.Net;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.Hosting;

/// <summary>The real program over a published January and a draft of February: who sees the children, and who publishes.</summary>
public sealed class ChildrenAndMonthsTests : IAsyncLifetime
{
    private const string List = "/indicators/dental-check/children?month=2024-02";
    private const string Csv = "/indicators/dental-check/children.csv?month=2024-02";
    private const string Months = "/months?month=2024-02";

    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-web-").FullName;
    private WebApplication _app = null!;

    private MonthStore StoreOf => _app.Services.GetRequiredService<MonthStore>();

    public async Task InitializeAsync()
    {
        _app = await ScorecardHost.BuildAsync(
            ["--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", _folder, "--environment", "Production", "--applicationName", "CareScorecard.Web"]);
        await _app.StartAsync();
        await LoadAsync(new ReportingMonth(2024, 1));
        await StoreOf.ChangeStateAsync(new ReportingMonth(2024, 1), 1, VersionState.Published, null, null, DateTime.UtcNow, CancellationToken.None);
        await LoadAsync(new ReportingMonth(2024, 2));
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Administrator)]
    public async Task Nobody_else_gets_a_child_from_any_address(Roles roles)
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, roles);

        foreach (var address in new[] { List, Csv, "/indicators/children-in-care/children", Months })
        {
            var answer = await browser.GetAsync(address);

            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.DoesNotMatch("\\bKID[0-9]{1,3}\\b", answer.Html);
        }

        Assert.Empty(await LooksAsync());
    }

    [Fact]
    public async Task The_reason_is_asked_once_and_recorded_with_every_look()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);

        var asked = await browser.GetAsync(List);
        var csvBefore = await browser.GetAsync(Csv);
        var sent = await browser.PostAsync(List, "why", new() { ["why"] = "Planning the dentist's visits" });
        var list = await browser.GetAsync(sent.To!);
        var other = await browser.GetAsync("/indicators/children-in-care/children");
        var file = await browser.GetAsync(Csv);

        Assert.Contains("Why do you need to see these children?", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\bKID[0-9]{1,3}\\b", asked.Html);
        Assert.Equal((HttpStatusCode.Found, List), (csvBefore.Status, csvBefore.To));
        Assert.Equal(List, sent.To);
        Assert.Contains("KID1", list.Html, StringComparison.Ordinal);
        Assert.Contains("KID1", other.Html, StringComparison.Ordinal);
        Assert.Contains("dental-check,2024-02,KID1,North,", file.Text, StringComparison.Ordinal);
        Assert.Equal(
            [("dental-check", "csv"), ("children-in-care", "page"), ("dental-check", "page")],
            (await LooksAsync()).Select(look => (look.About, look.Details.Contains("\"csv\"", StringComparison.Ordinal) ? "csv" : "page")));
        Assert.All(await LooksAsync(), look =>
        {
            Assert.Equal("Planning the dentist's visits", look.Reason);
            Assert.DoesNotContain("KID", look.ToString(), StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task The_next_visit_asks_anew()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);
        await browser.PostAsync(List, "why", new() { ["why"] = "Planning" });
        await browser.SignOutAsync();
        await browser.SignInAsync($"{Roles.Analyst:D}@anytown.example", TestHost.Password);

        Assert.Contains("Why do you need to see these children?", (await browser.GetAsync(List)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_looked_for_comes_by_post_and_is_not_recorded()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);
        await browser.PostAsync(List, "why", new() { ["why"] = "Planning" });

        var found = await browser.PostAsync(List, "find", new() { ["find"] = "kid17" });

        Assert.Contains("KID17", found.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("KID18", found.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("kid17\"", string.Join(' ', Hrefs(found.Html)), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(await LooksAsync(), look => look.ToString().Contains("kid17", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_child_is_in_no_link()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);
        await browser.PostAsync(List, "why", new() { ["why"] = "Planning" });

        Assert.DoesNotContain(Hrefs((await browser.GetAsync(List)).Html), link => link.Contains("KID", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_presenter_publishes_on_one_page_and_withdraws_with_a_reason()
    {
        using var presenter = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var before = await presenter.GetAsync(Months);
        var published = await presenter.PostAsync(Months, "decide", new() { ["step"] = "publish 2024-02 1 draft", ["why"] = "For the board" });
        var after = await presenter.GetAsync(Months);
        var noReason = await presenter.PostAsync(Months, "decide", new() { ["step"] = "withdraw 2024-02 1 published", ["why"] = "" });
        var withdrawn = await presenter.PostAsync(Months, "decide", new() { ["step"] = "withdraw 2024-02 1 published", ["why"] = "Wrong file" });

        Assert.Contains("February 2024 waits for approval: the latest that the board sees is January 2024", before.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, Months), (published.Status, published.To));
        Assert.Contains("<h1>February 2024 is published</h1>", after.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed. Say why the month is withdrawn: the reason is kept.", noReason.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, withdrawn.Status);
        Assert.Contains(
            "February 2024 is withdrawn: the latest that the board sees is January 2024", (await presenter.GetAsync(Months)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_presenters_is_told()
    {
        using var one = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);
        using var other = await FirstPerson.EnterAsAsync(_app, Roles.Presenter | Roles.Administrator);
        var page = await other.GetAsync(Months);
        await one.PostAsync(Months, "decide", new() { ["step"] = "publish 2024-02 1 draft" });

        var late = await other.SendAsync(Months, "decide", page.Token, new() { ["step"] = "approve 2024-02 1 draft" });

        Assert.Contains("Somebody else was quicker: this version of February 2024 is published by now. Look at it again.", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyst_is_offered_no_publishing_and_is_refused_it()
    {
        using var analyst = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);
        var page = await analyst.GetAsync(Months);

        var answer = await analyst.SendAsync(Months, "decide", page.Token, new() { ["step"] = "publish 2024-02 1 draft" });

        Assert.DoesNotContain("publish 2024-02", page.Text, StringComparison.Ordinal);
        Assert.Contains("undo 2024-02 1 draft", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Null(await StoreOf.FindPublishedAsync(new ReportingMonth(2024, 2), CancellationToken.None));
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        using var presenter = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var answer = await presenter.SendAsync(Months, "decide", token: null, new() { ["step"] = "publish 2024-02 1 draft" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(await StoreOf.FindPublishedAsync(new ReportingMonth(2024, 2), CancellationToken.None));
    }

    [Fact]
    public async Task A_board_member_is_told_on_every_page_of_a_month_that_it_is_not_published()
    {
        using var board = await FirstPerson.EnterAsAsync(_app, Roles.BoardMember);

        foreach (var path in new[] { "/", "/indicators/dental-check", "/homes", "/care-leavers", "/health-and-education", "/village", "/pack", "/present/choose" })
        {
            var answer = await board.GetAsync(path + "?month=2024-02");

            Assert.Equal((path, HttpStatusCode.OK), (path, answer.Status));
            Assert.Contains("The month that you asked for has not been published.", answer.Text, StringComparison.Ordinal);
            Assert.Contains("This is January 2024, the latest that is.", answer.Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Hrefs(string html) => html.Split("href=\"").Skip(1).Select(rest => rest.Split('"')[0]);

    private Task<IReadOnlyList<AuditEntry>> LooksAsync() => _app.Services.GetRequiredService<AuditStore>().FindAsync(
        new AuditSearch { What = AuditCodes.ChildrenViewed }, new AuditPage(null, 100), CancellationToken.None);

    private async Task LoadAsync(ReportingMonth month)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= 40; i++)
        {
            builder.With(A.Child($"KID{i}") with { Sex = Sex.Female, Team = i % 2 == 0 ? "South" : "North", LastDentalCheckOn = i > 30 ? A.Day("2023-06-01") : null });
        }

        var judged = CareMonths.Of(builder.Build());
        await StoreOf.AcceptAsync(
            new AcceptMonth
            {
                Records = judged.Records,
                Load = new LoadRecord
                {
                    Month = month,
                    Files = [new LoadedFile($"{month}.xlsx", 1000, new string('a', 64), "carescorecard")],
                    Rows = new RowCounts(40, 40, 0),
                    LoadedAt = DateTime.UtcNow,
                },
                Figures = [.. Catalogue.All.Select(indicator => Figure(indicator, indicator.Judge(judged)))],
            },
            CancellationToken.None);
    }

    private static StoredFigure Figure(Indicator indicator, Outcome outcome) => new(
        indicator.Definition, outcome.Value, indicator.Definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
}
