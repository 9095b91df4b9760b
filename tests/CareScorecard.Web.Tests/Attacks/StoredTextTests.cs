using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Events;
using CareScorecard.Application.Months;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Targets;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>Text that somebody stored to have it run by whoever reads it: as script in a page, as a formula in a file.</summary>
public sealed class StoredTextTests : IAsyncLifetime
{
    /// <summary>Wherever somebody can put text that others will see. Each has its own script, so that each is looked for by itself.</summary>
    private static readonly string[] Places =
    [
        "council", "person", "team", "worker", "officer", "file", "loader", "why-loaded", "why-warnings", "publisher", "note", "setter", "why-set", "event", "exporter",
    ];

    private static readonly Viewer Staff = new("Staff", Roles.Analyst | Roles.Presenter);

    private readonly AttackedCouncil _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task Script_in_any_text_is_shown_as_text()
    {
        await StoreAsync(Script);
        var shown = new HashSet<string>(StringComparer.Ordinal);

        foreach (var role in PageMatrix.Askers)
        {
            var browser = await _council.BrowserOfAsync(role);

            // Files are saved, not shown: they have a test of their own.
            var addresses = PageMatrix.Asked(_council)
                .Where(asked => asked.Method == "GET" && !asked.Address.StartsWith("/export/", StringComparison.Ordinal) && !asked.Address.EndsWith(".csv", StringComparison.Ordinal)).Select(asked => asked.Address)
                .Concat(new[] { "team", "worker", "officer" }.Select(by => $"/indicators/children-in-care?by={by}"))
                .Append("/restatements?month=2024-03").Append("/months?month=2024-04").Append("/months?month=2024-05").Append("/audit?what=exported");
            foreach (var address in addresses)
            {
                var answer = await browser.GetAsync(address);
                Assert.DoesNotContain("<img src=", answer.Html, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("onerror=stored()>", answer.Html, StringComparison.OrdinalIgnoreCase);
                shown.UnionWith(Places.Where(place => answer.Text.Contains(Script(place), StringComparison.Ordinal)));
            }
        }

        // What is not shown anywhere was not tried.
        Assert.Empty(Places.Except(shown));
    }

    [Fact]
    public async Task A_formula_in_any_text_is_text_in_every_file()
    {
        await StoreAsync(Formula);
        var browser = await _council.BrowserOfAsync(Roles.Presenter);
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = browser.Cookies });
        using var audit = new StringWriter();

        using var workbook = new ZipArchive(await client.GetStreamAsync(new Uri(_council.Address, "/export/scorecard.xlsx?month=2024-05")));
        await _council.Get<ExportAuditUseCase>().RunAsync(new Viewer("Keeper", Roles.Administrator), new AuditSearch(), AuditFormat.Csv, audit, default);

        var parts = workbook.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()).ToList();
        Assert.Contains(parts, part => WebUtility.HtmlDecode(part).Contains(Formula("council"), StringComparison.Ordinal));
        Assert.All(parts, part => Assert.DoesNotMatch("<(x:)?f[ >]|<(x:)?hyperlink", part));
        Assert.Contains("HYPERLINK", audit.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@\t]", audit.ToString());
    }

    /// <summary>What a file is called leads to no other folder, and to no file but its own.</summary>
    [Theory]
    [InlineData("../../../escaped.xlsx")]
    [InlineData("..\\..\\escaped.xlsx")]
    [InlineData("/escaped.xlsx")]
    [InlineData("C:\\escaped.xlsx")]
    [InlineData("escaped.xlsx\0.csv")]
    [InlineData("con.xlsx")]
    [InlineData("\r\nX-Planted: yes.xlsx")]
    [InlineData("=cmd|'/c calc'!A1.xlsx")]
    public async Task A_file_that_is_named_to_break_out_is_read_like_any_other(string name)
    {
        var check = await _council.CheckAsync(name, AttackedCouncil.Workbook(AttackedCouncil.Records("2024-06")));
        var saved = await _council.Get<AcceptMonthUseCase>().RunAsync(
            Staff, check, new Acceptance { WarningsBecause = "Looked at.", LeftOutBecause = "Looked at.", Reason = "Looked at." }, default);
        var browser = await _council.BrowserOfAsync(Roles.Analyst);
        var page = await browser.GetAsync("/months?month=2024-06");

        Assert.IsType<AcceptOutcome.Saved>(saved);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(File.Exists("/escaped.xlsx"));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath()), file => file.Contains("escaped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happens_at_the_door_can_be_counted_from_outside()
    {
        var refused = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, all) =>
            {
                if (instrument.Meter.Name == ScorecardMeters.Name && instrument.Name == "carescorecard.signin.refused")
                {
                    all.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, value, _, _) => Interlocked.Add(ref refused, value));
        listener.Start();
        await _council.BrowserOfAsync(Roles.BoardMember);
        using var browser = new SignIn.TestBrowser(_council.Address);

        await browser.SignInAsync("nobody@anytown.example", "not the password");

        Assert.True(refused >= 1);
    }

    private static string Script(string place) => $"\"'><img src={place} onerror=stored()>";

    private static string Formula(string place) => $"=HYPERLINK(\"https://{place}.example\";\"open\")";

    private async Task StoreAsync(Func<string, string> text)
    {
        var at = new DateTime(2024, 6, 3, 9, 0, 0, DateTimeKind.Utc);
        SettingEntry Entry(string name, string value, TargetOwner? owner = null) => new()
        {
            Name = name,
            Value = value,
            From = owner is null ? null : A.Month("2024-01"),
            SetBy = owner,
            Reason = text("why-set"),
            By = text("setter"),
            At = at,
        };
        await _council.Get<SettingsStore>().SetAsync(
            [
                Entry("council-name", text("council")), Entry("region", text("council")), Entry("neighbours", text("council")),
                Entry("target.one-placement", ">= 70", TargetOwner.Ours),
            ],
            default);
        Assert.IsType<EventOutcome.Placed>(await _council.Get<PlaceEventUseCase>().RunAsync(
            new Viewer(text("setter"), Roles.Administrator), A.Month("2024-04"), text("event"), [], default));
        await using (var scope = _council.App.Services.CreateAsyncScope())
        {
            Assert.IsType<PersonOutcome.Done>(await scope.ServiceProvider.GetRequiredService<ChangePeopleUseCase>()
                .AddAsync(Viewer.Program, new PersonDetails(text("person"), "named@anytown.example", Roles.BoardMember, []), default));
        }

        // The draft and a published month again, with teams and people that are named so, and reasons for everything.
        foreach (var month in new[] { "2024-03", "2024-05" })
        {
            var records = AttackedCouncil.Records(month, team: text("team"));
            records = records with
            {
                Periods = [.. records.Periods.Select((period, i) => i > 20 ? period : period with { SocialWorker = text("worker"), ReviewingOfficer = text("officer") })],
            };
            var check = await _council.CheckAsync($"{text("file")}.xlsx", AttackedCouncil.Workbook(records));
            var saved = await _council.Get<AcceptMonthUseCase>().RunAsync(
                new Viewer(text("loader"), Roles.Analyst), check,
                new Acceptance { WarningsBecause = text("why-warnings"), LeftOutBecause = text("why-warnings"), Reason = text("why-loaded") }, default);
            Assert.IsType<AcceptOutcome.Saved>(saved);
        }

        await _council.Get<ChangeMonthStateUseCase>().RunAsync(Staff, A.Month("2024-04"), VersionState.Draft, text("note"), default);
        await _council.Get<ChangeMonthStateUseCase>().RunAsync(
            new Viewer(text("publisher"), Roles.Presenter), A.Month("2024-04"), VersionState.Published, text("note"), default);
        await _council.Get<AuditLog>().RecordAsync(new Viewer(text("exporter"), Roles.Analyst), new AuditEvent(AuditCodes.Exported, text("exporter")), default);
    }
}
