using System.Net;
using System.Net.Sockets;
using System.Text;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>Too much, too often, too slowly.</summary>
public sealed class FloodTests : IAsyncLifetime
{
    private AttackedCouncil _council = null!;

    public async Task InitializeAsync() => _council = await AttackedCouncil.StartAsync("--CareScorecard:SignInTries", "8", "--CareScorecard:Downloads", "3");

    public Task DisposeAsync() => _council.DisposeAsync();

    /// <summary>Many accounts, one password: no account is locked, so that the address has to be slowed down.</summary>
    [Fact]
    public async Task Spraying_a_password_over_accounts_is_slowed_down_in_words()
    {
        using (await FirstPerson.EnterAsync(_council.App))
        {
        }

        using var sprayer = new TestBrowser(_council.Address);
        var token = (await sprayer.GetAsync("/sign-in")).Token;
        List<Answer> answers = [];
        for (var i = 0; i < 12; i++)
        {
            answers.Add(await sprayer.SendAsync("/sign-in", "sign-in", token, new()
            {
                ["Form.Email"] = $"person.{i}@anytown.example",
                ["Form.Password"] = "Summer2026!Summer",
            }));
        }

        Assert.All(answers[..7], answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All(answers[7..], answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status));
        Assert.Contains("Too many tries", answers[^1].Text, StringComparison.Ordinal);
        Assert.Matches("Wait [1-5] minutes, then try again|Wait a minute, then try again", answers[^1].Text);
        Assert.Equal(HttpStatusCode.OK, (await sprayer.GetAsync("/sign-in")).Status);
    }

    [Fact]
    public async Task A_person_who_takes_workbook_after_workbook_is_told_when_to_come_back()
    {
        using var browser = await FirstPerson.EnterAsync(_council.App);
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = browser.Cookies }) { BaseAddress = _council.Address };
        for (var i = 0; i < 3; i++)
        {
            using var taken = await client.GetAsync(new Uri("/export/scorecard.xlsx", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, taken.StatusCode);
        }

        using var refused = await client.GetAsync(new Uri("/export/scorecard.xlsx", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task A_form_of_five_megabytes_is_refused_in_words()
    {
        using var client = new HttpClient { BaseAddress = _council.Address };
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Form.Email"] = new('a', 5_000_000) });

        using var answer = await client.PostAsync(new Uri("/set-up", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("the most that we can take there is 100 MB a file", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line", 414)]
    [InlineData("header", 431)]
    [InlineData("headers", 431)]
    public async Task A_head_without_end_is_cut_off(string what, int status)
    {
        string[] lines = what switch
        {
            "line" => [$"GET /?month={new string('1', 20_000)} HTTP/1.1"],
            "header" => ["GET / HTTP/1.1", "X-Long: " + new string('a', 60_000)],
            _ => ["GET / HTTP/1.1", .. Enumerable.Range(0, 150).Select(i => $"X-{i}: a")],
        };

        var answer = await RawRequest.SendAsync(_council.Address, lines);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_dawdles_is_cut_off_while_others_are_served()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(50));
        var head = "GET / HTTP/1.1\r\nHost: " + _council.Address.Authority + "\r\nX-Slow: ";
        var body = "POST /set-up HTTP/1.1\r\nHost: " + _council.Address.Authority
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na=";
        var dawdlers = new[] { head, body }.SelectMany(start => Enumerable.Repeat(start, 50))
            .Select(start => DawdleAsync(start, patience.Token)).ToList();

        using var other = new HttpClient { BaseAddress = _council.Address, Timeout = TimeSpan.FromSeconds(10) };
        Assert.Equal("Healthy", await other.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        var ends = await Task.WhenAll(dawdlers);

        Assert.All(ends, end => Assert.True(end is "" || end.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal) || end.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), end));
    }

    /// <returns>What was said before the connection was closed by the other side.</returns>
    private async Task<string> DawdleAsync(string start, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_council.Address.Host, _council.Address.Port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(start), cancellation);
        return await RawRequest.ReadAsync(stream, cancellation);
    }
}
