using System.Net;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>The made-up council's open accounts: open here, and nowhere else.</summary>
public sealed class SampleAccountTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(sample: true);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("board-member", HttpStatusCode.Forbidden, "Councillor Amara Wells")]
    [InlineData("head-of-service", HttpStatusCode.Forbidden, "Tom Ashby")]
    [InlineData("analyst", HttpStatusCode.OK, "Priya Marsh")]
    public async Task One_click_signs_in_as_each_of_them(string account, HttpStatusCode upload, string name)
    {
        using var browser = _host.NewBrowser();

        var answer = await OpenAsync(browser, account);

        Assert.Equal((HttpStatusCode.Found, "/"), (answer.Status, answer.To));
        Assert.Contains(name, (await browser.GetAsync("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(upload, (await browser.GetAsync("/upload")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/people")).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("Host", "scorecard.example")]
    public async Task They_are_shut_to_whoever_comes_from_elsewhere(string header, string value)
    {
        using var browser = _host.NewBrowser();
        var token = (await browser.GetAsync("/sign-in")).Token;
        browser.Headers.TryAddWithoutValidation(header, value);

        var page = await browser.GetAsync("/sign-in");
        var answer = await browser.SendAsync("/sign-in", "ready", token, new() { ["Account"] = "analyst" });

        Assert.DoesNotContain("Head of service", page.Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Found, answer.Status);
        Assert.Null(browser.SessionCookie);
    }

    [Fact]
    public async Task A_session_of_theirs_that_is_carried_elsewhere_ends()
    {
        using var browser = _host.NewBrowser();
        await OpenAsync(browser, "analyst");
        browser.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1");

        Assert.Equal("/sign-in?from=%2Fupload", (await browser.GetAsync("/upload")).To);
    }

    [Fact]
    public async Task They_are_shut_once_a_real_month_was_loaded()
    {
        using var browser = _host.NewBrowser();
        await OpenAsync(browser, "analyst");
        await _host.UseAsync<DatabaseKindStore, bool>(kind => kind.MarkAsync(DatabaseKind.Real, null, DateTime.UtcNow, CancellationToken.None));

        Assert.Equal("/set-up", (await browser.GetAsync("/upload")).To);
        Assert.Equal("/set-up", (await browser.GetAsync("/sign-in")).To);
    }

    [Fact]
    public async Task There_is_no_other_account_to_be_had()
    {
        using var browser = _host.NewBrowser();

        Assert.Contains("This account is not open.", (await OpenAsync(browser, "administrator")).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await browser.GetAsync("/set-up")).To);
    }

    private static Task<Answer> OpenAsync(TestBrowser browser, string account) =>
        browser.PostAsync("/sign-in", "ready", new() { ["Account"] = account });
}
