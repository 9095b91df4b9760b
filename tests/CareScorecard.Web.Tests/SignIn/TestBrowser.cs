using System.Net;
using System.Text.RegularExpressions;
using CareScorecard.Web.Tests.Logs;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>A browser with cookies and no patience for redirects: it shows where it is sent.</summary>
public sealed class TestBrowser : IDisposable
{
    private const int MostRedirects = 12;

    private readonly HttpClient _client;

    public TestBrowser(Uri address)
    {
        Home = address;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };
    }

    public Uri Home { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Sent with everything from now on.</summary>
    public System.Net.Http.Headers.HttpRequestHeaders Headers => _client.DefaultRequestHeaders;

    /// <summary>What the browser holds of a session; null where it holds none.</summary>
    public string? SessionCookie
    {
        get => Cookies.GetCookies(Home)["CareScorecard"]?.Value;
        set => Cookies.Add(Home, new Cookie("CareScorecard", value));
    }

    public async Task<Answer> GetAsync(string address)
    {
        using var response = await _client.GetAsync(new Uri(address, UriKind.Relative));
        return await Answer.OfAsync(response);
    }

    /// <summary>Goes on to wherever it is sent, other sites included.</summary>
    /// <param name="before">Stops in front of an address.</param>
    public async Task<Page> FollowAsync(string address, Func<Uri, bool>? before = null)
    {
        var to = new Uri(Home, address);
        for (var i = 0; i < MostRedirects; i++)
        {
            using var response = await _client.GetAsync(to);
            if (response.Headers.Location is not { } next)
            {
                return new Page(response.StatusCode, to, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
            }

            to = new Uri(to, next);
            if (before?.Invoke(to) == true)
            {
                return new Page(response.StatusCode, to, "");
            }
        }

        throw new InvalidOperationException($"Sent round and round, at last to {to}.");
    }

    /// <summary>Loads the page and sends its form.</summary>
    public async Task<Answer> PostAsync(string address, string form, Dictionary<string, string> fields) =>
        await SendAsync(address, form, (await GetAsync(address)).Token, fields);

    /// <summary>Loads the page and sends a file by its form.</summary>
    public async Task<Answer> PostFileAsync(string address, string form, string field, string name, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form), "_handler" },
            { new StringContent((await GetAsync(address)).Token!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), field, name },
        };
        using var response = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await Answer.OfAsync(response);
    }

    public async Task<Answer> SendAsync(string address, string? form, string? token, Dictionary<string, string> fields)
    {
        var all = new Dictionary<string, string>(fields);
        if (form is not null)
        {
            all["_handler"] = form;
        }

        if (token is not null)
        {
            all["__RequestVerificationToken"] = token;
        }

        using var content = new FormUrlEncodedContent(all);
        using var response = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await Answer.OfAsync(response);
    }

    public Task<Answer> SignInAsync(string email, string password, string page = "/sign-in") =>
        PostAsync(page, "sign-in", new() { ["Form.Email"] = email, ["Form.Password"] = password });

    public async Task<Answer> SignOutAsync() => await SendAsync("/sign-out", form: null, (await GetAsync("/account")).Token, []);

    public void Dispose() => _client.Dispose();
}

/// <summary>Where a browser ended, and what it shows.</summary>
public sealed record Page(HttpStatusCode Status, Uri Url, string Text);

/// <summary>What came back: where to (without the host where it is ours), and the words.</summary>
public sealed partial record Answer(HttpStatusCode Status, string? To, string Html, IReadOnlyList<string> SetCookies)
{
    /// <summary>What came back, as a reader sees its letters.</summary>
    public string Text => WebUtility.HtmlDecode(Html);

    public string? Token => TokenField().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    internal static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Headers.Location switch
        {
            null => null,
            { IsAbsoluteUri: true } to when to.Authority == response.RequestMessage!.RequestUri!.Authority => to.PathAndQuery,
            var to => to.OriginalString,
        },
        await Said.PageOfAsync(response),
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
