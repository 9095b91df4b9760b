using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>Everything that a board member can ask for with an address, whatever is written into it, brings no canary and no draft.</summary>
[Collection(OneAttackedCouncil.Name)]
public sealed class BoardMemberTests(AttackedCouncil council)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/village", "/homes", "/care-leavers", "/health-and-education", "/restatements", "/officers", "/factcheck", "/upload", "/account", "/people", "/months", "/audit", "/settings",
        "/children", "/gallery", "/find", "/present", "/present/notes", "/present/choose", "/export/scorecard.xlsx", "/indicators/children-in-care", "/indicators/placed-with-parents/children",
    ];

    private static readonly string[] Edits =
    [
        "", "?month=2024-05", "?month=2024-05&view=staff", "?view=staff", "?view=full", "?view=public&view=staff", "?VIEW=STAFF&month=2024-05",
        "?month=2024-05&month=2024-04", "?since=2024-05", "?month=2024-04&since=2024-05", "?version=2", "?state=draft", "?draft=true", "?audience=staff",
        "?role=analyst", "?viewer=staff", $"?child={Canaries.Child}", $"?where=team:{Canaries.Team}", $"?where=officer:{Canaries.Officer}",
        $"?where=worker:{Canaries.Worker}", "?by=officer", "?by=worker", "?by=team", "?by=kind-and-distance", "?about=children-in-care&month=2024-05", "?months=60&month=2024-05",
        "?reason=looking&confirm=yes", "?format=csv", "?format=json", "?page=1&size=100000", "?search=" + Canaries.NamedChild, $"?q={Canaries.Child}",
        $"?q={Canaries.NamedChild}&view=staff", $"?q={Canaries.Officer}", $"?q={Canaries.Team}", "?q=2024-05", "?slides=placed-with-parents,children-in-care&month=2024-05",
        $"?slides={Canaries.Child}&view=staff",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_edit_of_an_address_brings_more(string page)
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);

        foreach (var edit in Edits)
        {
            await AssertNothingAsync(browser, page + edit);
        }
    }

    [Fact]
    public async Task Every_measure_in_every_part_is_asked_for_in_vain()
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);

        foreach (var indicator in Catalogue.All.Select(indicator => indicator.Definition.Id))
        {
            await AssertNothingAsync(browser, $"/indicators/{indicator}?month=2024-05&by=officer&where=team:{Canaries.Team}");
            await AssertNothingAsync(browser, $"/indicators/{indicator}/children?month=2024-05&reason=looking");
        }

        foreach (var dimension in Codes.All<Dimension>())
        {
            await AssertNothingAsync(browser, $"/indicators/children-in-care?month=2024-05&by={dimension}&view=staff");
            await AssertNothingAsync(browser, $"/indicators/children-in-care?by=sex&where={dimension}:{Canaries.Team}&where={dimension}:{Canaries.Worker}");
        }
    }

    [Fact]
    public async Task No_id_opens_a_child()
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);
        string[] ids = [Canaries.Child, Canaries.NamedChild, "1", "2", "42", "C1", "0", "-1", "..", "%2e%2e", "*", "'", "1%20or%201=1", "children-in-care%00"];

        foreach (var id in ids)
        {
            foreach (var folder in new[] { "indicators", "children", "child", "api/children", "months/2024-05", "people", "export" })
            {
                var answer = await AssertNothingAsync(browser, $"/{folder}/{id}", echo: id);
                Assert.NotEqual(HttpStatusCode.InternalServerError, answer);
            }
        }
    }

    [Fact]
    public async Task The_workbook_holds_no_more_than_the_page()
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);
        foreach (var edit in Edits)
        {
            using var client = Client(browser);
            using var answer = await client.GetAsync(new Uri("/export/scorecard.xlsx" + edit, UriKind.Relative));

            if (edit.Contains("month=2024-05", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.NotFound)
            {
                // Answered like a month that was never loaded.
                continue;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("attachment; filename=scorecard-2024-04.xlsx; filename*=UTF-8''scorecard-2024-04.xlsx", answer.Content.Headers.ContentDisposition!.ToString());
            AssertClean(Unpacked(await answer.Content.ReadAsByteArrayAsync()), edit, echo: null);
        }
    }

    [Theory]
    [InlineData("/?month=")]
    [InlineData("/indicators/children-in-care?month=")]
    [InlineData("/village?month=")]
    [InlineData("/homes?month=")]
    [InlineData("/care-leavers?month=")]
    [InlineData("/health-and-education?month=")]
    [InlineData("/restatements?month=")]
    [InlineData("/officers?month=")]
    [InlineData("/find?q=")]
    [InlineData("/find?q=PEP ")]
    [InlineData("/present?month=")]
    [InlineData("/present/notes?month=")]
    [InlineData("/present/choose?month=")]
    [InlineData("/export/scorecard.xlsx?month=")]
    public async Task A_draft_is_answered_like_a_month_that_nobody_ever_loaded(string address)
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);

        var draft = await browser.GetAsync(address + "2024-05");
        var never = await browser.GetAsync(address + "2030-05");

        Assert.Equal(never.Status, draft.Status);
        Assert.Equal(Plain(never).Replace("2030", "2024", StringComparison.Ordinal), Plain(draft));
    }

    /// <summary>Otherwise the tests above would find nothing anywhere.</summary>
    [Fact]
    public async Task Staff_are_shown_the_canaries_and_the_draft_at_the_same_addresses()
    {
        var browser = await council.BrowserOfAsync(Roles.Presenter);

        var byWorker = (await browser.GetAsync("/indicators/children-in-care?month=2024-05&by=worker")).Text;
        var byOfficer = (await browser.GetAsync("/indicators/children-in-care?month=2024-05&by=officer")).Text;

        Assert.Contains(Canaries.Worker, Canaries.In(byWorker));
        Assert.Contains("31 May 2024", byWorker, StringComparison.Ordinal);
        Assert.Contains(Canaries.Officer, Canaries.In(byOfficer));
    }

    private static async Task<HttpStatusCode> AssertNothingAsync(TestBrowser browser, string address, string? echo = null)
    {
        var answer = await browser.GetAsync(address);
        AssertClean(answer.Text, address, echo);
        AssertClean(answer.Html, address, echo);
        return answer.Status;
    }

    /// <summary>What the asker wrote into the address may come back: it tells them nothing.</summary>
    private static void AssertClean(string text, string address, string? echo)
    {
        // Said of every month that is not published, also of one that nobody ever loaded: see the test of that.
        text = text.Replace("<strong>May 2024 has not been published.</strong>", "", StringComparison.Ordinal)
            .Replace("There is no scorecard for May 2024 that you can open.", "", StringComparison.Ordinal);
        var asked = Uri.UnescapeDataString(address) + echo;
        var found = Canaries.In(text).Where(canary => !asked.Contains(canary, StringComparison.OrdinalIgnoreCase))
            .Concat(AttackedCouncil.Draft.Where(draft => text.Contains(draft, StringComparison.Ordinal)));
        Assert.True(!found.Any(), $"{address} tells {string.Join(", ", found)}");
    }

    /// <summary>Without tokens and secrets, which are new in every answer.</summary>
    private static string Plain(Answer answer) => Regex.Replace(answer.Html, "<!--Blazor-[^>]*-->|CfDJ8[A-Za-z0-9_-]+|[a-f0-9]{32}|[a-f0-9-]{36}", "");

    private static HttpClient Client(TestBrowser browser) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = browser.Cookies }) { BaseAddress = browser.Home };

    /// <summary>Every part of the workbook, one after another.</summary>
    private static string Unpacked(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            all.AppendLine(reader.ReadToEnd());
        }

        return all.ToString();
    }
}
