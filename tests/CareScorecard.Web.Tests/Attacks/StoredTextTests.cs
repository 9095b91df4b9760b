using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Targets;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.Access;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>Text that somebody stored to have it run by whoever reads it: as script in a page, as a formula in a file.</summary>
public sealed class StoredTextTests : IAsyncLifetime
{
    private const string Script = "\"'><img src=x onerror=stored()>";

    private const string Formula = "=HYPERLINK(\"https://elsewhere.example\";\"open\")";

    private static readonly Viewer Staff = new("Staff", Roles.Analyst | Roles.Presenter);

    private readonly AttackedCouncil _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task Script_in_any_text_is_shown_as_text()
    {
        await StoreAsync(Script);
        var shown = 0;

        foreach (var role in PageMatrix.Askers)
        {
            var browser = await _council.BrowserOfAsync(role);

            // Files are saved, not shown: they have a test of their own.
            var addresses = PageMatrix.Asked(_council)
                .Where(asked => asked.Method == "GET" && !asked.Address.StartsWith("/export/", StringComparison.Ordinal)).Select(asked => asked.Address)
                .Append("/indicators/children-in-care?by=team").Append("/indicators/children-in-care?by=worker").Append("/restatements?month=2024-03");
            foreach (var address in addresses)
            {
                var answer = await browser.GetAsync(address);
                Assert.DoesNotContain("<img src=x", answer.Html, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("onerror=stored()>", answer.Html, StringComparison.OrdinalIgnoreCase);
                shown += answer.Text.Contains(Script, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(shown >= 10, $"Shown on {shown} pages only: the text did not get there.");
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
        Assert.Contains(parts, part => WebUtility.HtmlDecode(part).Contains(Formula, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.DoesNotMatch("<(x:)?f[ >]|<(x:)?hyperlink", part));
        Assert.Contains("HYPERLINK", audit.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@\t]", audit.ToString());
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

    private async Task StoreAsync(string text)
    {
        var at = new DateTime(2024, 6, 3, 9, 0, 0, DateTimeKind.Utc);
        SettingEntry Entry(string name, string value, TargetOwner? owner = null) => new()
        {
            Name = name,
            Value = value,
            From = owner is null ? null : A.Month("2024-01"),
            SetBy = owner,
            Reason = text,
            By = text,
            At = at,
        };
        await _council.Get<SettingsStore>().SetAsync(
            [Entry("council-name", text), Entry("region", text), Entry("neighbours", text), Entry("target.one-placement", ">= 70", TargetOwner.Ours)], default);

        // The draft again, with teams that are named so, and reasons for everything.
        var check = await _council.CheckAsync($"{new string([.. text.Where(char.IsLetter)])}.xlsx", AttackedCouncil.Workbook(AttackedCouncil.Records("2024-03", team: text)));
        var saved = await _council.Get<AcceptMonthUseCase>().RunAsync(
            new Viewer(text, Roles.Analyst), check, new Acceptance { WarningsBecause = text, LeftOutBecause = text, Reason = text }, default);
        Assert.IsType<AcceptOutcome.Saved>(saved);
        await _council.Get<ChangeMonthStateUseCase>().RunAsync(Staff, A.Month("2024-04"), VersionState.Draft, text, default);
        await _council.Get<ChangeMonthStateUseCase>().RunAsync(new Viewer(text, Roles.Presenter), A.Month("2024-04"), VersionState.Published, text, default);
        await _council.Get<AuditLog>().RecordAsync(new Viewer(text, Roles.Analyst), new AuditEvent(AuditCodes.Exported, text), default);
    }
}
