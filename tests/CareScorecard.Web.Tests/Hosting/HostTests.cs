using System.Net;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Builder;

namespace CareScorecard.Web.Tests.Hosting;

/// <summary>The real program on a free port, over an empty database.</summary>
public sealed class HostTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-web-").FullName;
    private WebApplication _app = null!;
    private Uri _address = null!;

    public async Task InitializeAsync()
    {
        _app = await ScorecardHost.BuildAsync(Arguments("http://127.0.0.1:0"));
        await _app.StartAsync();
        _address = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/?month=2026-10", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/upload", HttpStatusCode.OK, "Add a month")]
    [InlineData("/officers?month=2026-10", HttpStatusCode.OK, "October 2026 has not been loaded")]
    [InlineData("/village", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/homes?by=kind", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/care-leavers", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/health-and-education?month=2026-10&by=sex", HttpStatusCode.OK, "October 2026 has not been loaded")]
    [InlineData("/restatements", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/factcheck", HttpStatusCode.OK, "No month has been loaded yet")]
    [InlineData("/indicators/one-placement", HttpStatusCode.NotFound, "We hold no figure for this")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "There is no page at this address")]
    [InlineData("/gallery", HttpStatusCode.NotFound, "There is no page at this address")]
    [InlineData("/health/live", HttpStatusCode.OK, "Healthy")]
    [InlineData("/health/ready", HttpStatusCode.OK, "Healthy")]
    public async Task Every_address_answers_in_its_first_html(string address, HttpStatusCode status, string words)
    {
        using var browser = await FirstPerson.EnterAsync(_app);

        var answer = await browser.GetAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_runs_no_script_but_our_files_and_keeps_nothing()
    {
        using var browser = new HttpClient();

        using var answer = await browser.GetAsync(_address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var scripts = (await answer.Content.ReadAsStringAsync()).Split("<script").Skip(1).ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Matches("^ src=\"[^\"]+\"></script>", script));
    }

    [Fact]
    public async Task An_address_that_others_can_reach_is_refused()
    {
        await using var app = await ScorecardHost.BuildAsync(Arguments("http://0.0.0.0:0"));

        var refusal = await Assert.ThrowsAsync<AddressRefusedException>(() => app.StartAsync());

        Assert.Contains("other computers could reach it without encryption", refusal.Message, StringComparison.Ordinal);
    }

    private string[] Arguments(string url) =>
        ["--urls", url, "--CARESCORECARD_DATA", _folder, "--environment", "Production", "--applicationName", "CareScorecard.Web"];
}
