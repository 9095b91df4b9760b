using System.Net;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
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

/// <summary>The real program over two versions of January and one of February: what was loaded, and how far it can be trusted.</summary>
public sealed class LoadsAndQualityTests : IAsyncLifetime
{
    private const string Receipt = "/loads/2024-02/1";
    private const string Records = "/loads/2024-02/1/records.xlsx";
    private const string Compared = "/loads/compare?from=2024-01-1&to=2024-01-2";
    private const string Quality = "/quality?month=2024-02";

    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-web-").FullName;
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _app = await ScorecardHost.BuildAsync(
            ["--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", _folder, "--environment", "Production", "--applicationName", "CareScorecard.Web"]);
        await _app.StartAsync();
        await LoadAsync(new ReportingMonth(2024, 1), children: 20);
        await LoadAsync(new ReportingMonth(2024, 1), children: 21);
        await LoadAsync(new ReportingMonth(2024, 2), children: 20);
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
    public async Task Nobody_else_is_told_anything(Roles roles)
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, roles);

        foreach (var address in new[] { "/loads", Receipt, Records, Compared, Quality, "/quality.csv" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(address)).Status);
        }
    }

    [Fact]
    public async Task Data_quality_says_what_to_mend_first_and_names_nobody()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var page = await browser.GetAsync(Quality);
        var figure = await browser.GetAsync("/indicators/dental-check?month=2024-02");

        Assert.Contains("Last dental check not recorded", page.Text, StringComparison.Ordinal);
        Assert.Contains("50.0% could be up to 100.0%, at most", page.Text, StringComparison.Ordinal);
        Assert.Contains("South (10)", page.Text, StringComparison.Ordinal);
        Assert.Contains("The oldest since January 2024: 1 month", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\bKID[0-9]{1,3}\\b", page.Html);
        Assert.Contains("Something is blank or questioned for 10 of 20 children (50%) counted. Last dental check not recorded: 10.", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_what_to_mend_asks_why_and_is_recorded()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var before = await browser.GetAsync("/quality.csv?month=2024-02");
        await browser.PostAsync(Quality, "why", new() { ["why"] = "Mending with the teams" });
        var file = await browser.GetAsync("/quality.csv?month=2024-02");

        Assert.Equal((HttpStatusCode.Found, "/quality?month=2024-02#download"), (before.Status, before.To));
        Assert.Contains("2024-02,KID2,South,Children,Last dental check,not recorded,2024-01", file.Text, StringComparison.Ordinal);
        Assert.Equal("Mending with the teams", Assert.Single(await AuditAsync(AuditCodes.ChildrenViewed)).Reason);
    }

    [Fact]
    public async Task A_receipt_has_its_reference_its_files_and_what_changed()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var loads = await browser.GetAsync("/loads");
        var page = await browser.GetAsync("/loads/2024-01/2");
        var none = await browser.GetAsync("/loads/2024-01/9");

        Assert.Contains("JAN24-02", loads.Text, StringComparison.Ordinal);
        Assert.Contains("JAN24-02: January 2024, version 2", page.Text, StringComparison.Ordinal);
        Assert.Contains(new string('b', 64), page.Text, StringComparison.Ordinal);
        Assert.Contains("Against JAN24-01, what staff saw of the month before", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo this load", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\bKID[0-9]{1,3}\\b", page.Html);
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
    }

    [Fact]
    public async Task What_was_loaded_goes_to_an_analyst_who_says_why()
    {
        using var analyst = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);
        using var presenter = await FirstPerson.EnterAsAsync(_app, Roles.Presenter);

        var refused = await presenter.GetAsync(Records);
        var asked = await analyst.GetAsync(Records);
        await analyst.PostAsync(Receipt, "reason", new() { ["reason"] = "The auditors asked" });
        var file = await analyst.GetAsync(Records);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal((HttpStatusCode.Found, Receipt + "#download"), (asked.Status, asked.To));
        Assert.StartsWith("PK", file.Html, StringComparison.Ordinal);
        var entry = Assert.Single(await AuditAsync(AuditCodes.Exported));
        Assert.Equal(("2024-02", "The auditors asked"), (entry.About, entry.Reason));
    }

    [Fact]
    public async Task Two_versions_are_compared_and_named_for_a_reason()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);

        var counted = await browser.GetAsync(Compared);
        await browser.PostAsync(Compared, "reason", new() { ["reason"] = "One more child than before" });
        var named = await browser.GetAsync(Compared);

        Assert.Contains("From JAN24-01 to JAN24-02", counted.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\bKID[0-9]{1,3}\\b", counted.Html);
        Assert.Contains("KID21", named.Text, StringComparison.Ordinal);
        Assert.Equal("One more child than before", Assert.Single(await AuditAsync(AuditCodes.ChildrenViewed)).Reason);
    }

    [Fact]
    public async Task An_undo_of_a_past_month_needs_a_reason_and_leads_to_the_new_version()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.Analyst);

        var without = await browser.PostAsync("/loads/2024-01/2", "undo", new() { ["why"] = "", ["seen"] = "draft" });
        var undone = await browser.PostAsync("/loads/2024-01/2", "undo", new() { ["why"] = "Wrong file", ["seen"] = "draft" });
        var page = await browser.GetAsync(undone.To!);

        Assert.Contains("Nothing has changed. Say why a past month changes", without.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, "/loads/2024-01/3"), (undone.Status, undone.To));
        Assert.Contains("By an undo, which brought back JAN24-01", page.Text, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<AuditEntry>> AuditAsync(string what) => _app.Services.GetRequiredService<AuditStore>().FindAsync(
        new AuditSearch { What = what }, new AuditPage(null, 100), CancellationToken.None);

    private async Task LoadAsync(ReportingMonth month, int children)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            builder.With(A.Child($"KID{i}") with { Team = i % 2 == 0 ? "South" : "North", LastDentalCheckOn = i % 2 == 0 ? null : month.LastDay });
        }

        var judged = CareMonths.Of(builder.Build());
        var months = _app.Services.GetRequiredService<MonthStore>();
        var current = await months.FindCurrentAsync(month, CancellationToken.None);
        await months.AcceptAsync(
            new AcceptMonth
            {
                Records = judged.Records,
                Load = new LoadRecord
                {
                    Month = month,
                    Files = [new LoadedFile($"{month}.xlsx", 1000, new string(current is null ? 'a' : 'b', 64), "carescorecard")],
                    Rows = new RowCounts(children, children, 0),
                    LoadedAt = DateTime.UtcNow,
                },
                Figures = [.. Catalogue.All.Select(indicator => new StoredFigure(indicator.Definition, indicator.Judge(judged).Value))],
                ExpectedCurrentVersion = current?.Number,
            },
            CancellationToken.None);
    }
}
