using System.IO.Compression;
using System.Text;
using CareScorecard.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>A crawl has to be able to fail: a small program that leaks in every way there is, and each is found.</summary>
public sealed class CrawlerTests : IAsyncLifetime
{
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        Page("/", """<a href="/first">One</a><img src="drawing.svg"><form action="/asked"><select name="month"><option value="1"><option value="2"></select></form>""");
        Page("/first", """<base href="/"><a href="second?by=sex">Two</a><a href="https://elsewhere.example/">Elsewhere</a><form method="post" action="/sent"></form>""");
        _app.MapGet("/second", (HttpContext context) => Results.Content(
            context.Request.Headers.Accept.ToString().Contains("enhanced", StringComparison.Ordinal)
                ? """<p aria-label="219 of 223 children">clicked</p>"""
                : """<script type="application/json">{"share":0.0179372}</script><a href="/list.csv">List</a><a href="/book.xlsx">Book</a>""", "text/html"));
        _app.MapGet("/asked", (int month) => Results.Content(month == 2 ? "<p title='4 of 223'></p>" : "<p>Nothing</p>", "text/html"));
        _app.MapGet("/drawing.svg", () => Results.Content("<svg width=\"219\"><rect x='1' y='2'/><title>September: 1.8%</title></svg>", "image/svg+xml"));
        _app.MapGet("/list.csv", () => Results.Text($"child\n{Canaries.Child}\n", "text/csv"));
        _app.MapGet("/book.xlsx", () => Results.Bytes(Workbook("<c><v>0.0179372197309417</v></c>"), "application/octet-stream"));
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_planted_leak_is_found_wherever_it_is()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };

        var all = await new Crawler(client, mostOfAShape: 5).RunAsync(["/"]);

        Assert.Equal(
            ["/asked?month=2", "/book.xlsx", "/drawing.svg", "/list.csv", "/second?by=sex", "/second?by=sex"],
            all.Where(answer => Planted.In(answer.Text).Count > 0).Select(answer => answer.Address).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(all, answer => answer.Address.Contains("sent", StringComparison.Ordinal));
        Assert.Equal("/first", all.First(answer => answer.Address == "/second?by=sex").From);
    }

    [Theory]
    [InlineData("<path d=\"M 219 3 L 2.2 1.8\"></path><a href=\"/site.219ab.css\">223 children</a>", 0)]
    [InlineData("<td>219</td>", 1)]
    [InlineData("<b style='width:98.2%'></b>", 1)]
    [InlineData("11.4% and 21.8% of 1,219 children", 0)]
    [InlineData("{\"y\":0.0179372}", 1)]
    public void A_number_is_told_apart_from_one_that_looks_like_it(string sent, int told) => Assert.Equal(told, Planted.In(sent).Count);

    private void Page(string address, string body) => _app.MapGet(address, () => Results.Content(body, "text/html"));

    private static byte[] Workbook(string cells)
    {
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create))
        {
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write(Encoding.UTF8.GetBytes(cells));
        }

        return to.ToArray();
    }
}
