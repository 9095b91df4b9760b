using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CareScorecard.Application.People;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.Attacks;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace CareScorecard.Web.Tests.Hosting;

/// <summary>Encryption, alone and behind a proxy, and who is believed about it.</summary>
public sealed class EdgeTests : IDisposable
{
    private const string Name = "scorecard.anytown.example";

    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-edge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Alone_with_a_certificate_it_encrypts_says_so_for_a_year_and_marks_its_cookies()
    {
        var council = await AttackedCouncil.StartAsync("--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", Certificate());

        using var answer = await AskAsync(council.Address, "/set-up");

        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));
        await council.DisposeAsync();
    }

    [Fact]
    public async Task Alone_with_a_certificate_people_sign_in_with_cookies_that_only_travel_encrypted()
    {
        var council = await AttackedCouncil.StartAsync("--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", Certificate());
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var browser = new HttpClient(handler) { BaseAddress = council.Address };
        List<string> cookies = [];

        var entered = await SendAsync(browser, cookies, "/set-up", "set-up", new()
        {
            ["Form.Code"] = council.Get<SetUpCode>().Text,
            ["Form.Name"] = "First Person",
            ["Form.Email"] = "first.person@anytown.example",
            ["Form.Password"] = TestHost.Password,
            ["Form.Again"] = TestHost.Password,
        });
        using var inside = await browser.GetAsync(new Uri("/account", UriKind.Relative));
        var session = Assert.Single(handler.CookieContainer.GetCookies(council.Address), cookie => cookie.Name == "__Host-CareScorecard").Value;
        var left = await SendAsync(browser, cookies, "/sign-out", null, []);
        var back = await SendAsync(browser, cookies, "/sign-in", "sign-in", new()
        {
            ["Form.Email"] = "first.person@anytown.example",
            ["Form.Password"] = TestHost.Password,
        });

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.Found), (entered, inside.StatusCode, left, back));
        Assert.NotEqual(session, handler.CookieContainer.GetCookies(council.Address)["__Host-CareScorecard"]!.Value);
        Assert.Equal(
            ["CareScorecard-Form", "Identity.External", "__Host-CareScorecard", "__Host-CareScorecard-Code"],
            cookies.Select(cookie => cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i); samesite=(lax|strict)", cookie);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
        await council.DisposeAsync();
    }

    /// <summary>As from another computer, which a test cannot be.</summary>
    [Theory]
    [InlineData("https://0.0.0.0:443;http://0.0.0.0:80", "203.0.113.9", "GET", "/officers?month=2026-10", "https://scorecard.anytown.example/officers?month=2026-10")]
    [InlineData("https://0.0.0.0:8443;http://0.0.0.0:8080", "203.0.113.9", "GET", "/", "https://scorecard.anytown.example:8443/")]
    [InlineData("https://0.0.0.0:443;http://0.0.0.0:80", "203.0.113.9", "POST", "/sign-in", "https://scorecard.anytown.example/sign-in")]
    [InlineData("https://[::]:443;http://[::]:80", "::ffff:203.0.113.9", "GET", "/", "https://scorecard.anytown.example/")]
    [InlineData("https://0.0.0.0:443;http://0.0.0.0:80", "203.0.113.9", "GET", "/health/live", null)]
    [InlineData("https://0.0.0.0:443;http://0.0.0.0:80", "127.0.0.1", "GET", "/", null)]
    [InlineData("https://[::]:443;http://[::]:80", "::ffff:127.0.0.1", "GET", "/", null)]
    public async Task Whoever_comes_unencrypted_from_elsewhere_reaches_nothing_and_is_led_to_the_encrypted_address(
        string urls, string from, string method, string address, string? to)
    {
        var reached = false;
        var door = new HttpsOnly(
            _ =>
            {
                reached = true;
                return Task.CompletedTask;
            },
            new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build());
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(from);
        context.Request.Scheme = "http";
        context.Request.Host = new HostString(Name, 80);
        context.Request.Method = method;
        context.Request.Path = address.Split('?')[0];
        context.Request.QueryString = new QueryString(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "");

        await door.InvokeAsync(context);

        Assert.Equal(to is null, reached);
        Assert.Equal(to ?? "", context.Response.Headers.Location.ToString());
        Assert.Equal(to is null ? 200 : 308, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_named_proxy_is_believed_and_whoever_came_to_it_unencrypted_is_led_to_https()
    {
        var council = await AttackedCouncil.StartAsync("--CareScorecard:Proxies:0", "127.0.0.1");

        using var encrypted = await AskAsync(council.Address, "/sign-in", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));
        using var open = await AskAsync(council.Address, "/sign-in?from=%2Fupload", ("X-Forwarded-Proto", "http"), ("X-Forwarded-For", "203.0.113.9"));
        using var watched = await AskAsync(council.Address, "/health/live", ("X-Forwarded-Proto", "http"), ("X-Forwarded-For", "203.0.113.9"));

        Assert.True(encrypted.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.PermanentRedirect, open.StatusCode);
        Assert.Equal($"https://{Name}/sign-in?from=%2Fupload", open.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, watched.StatusCode);
        await council.DisposeAsync();
    }

    [Fact]
    public async Task A_proxy_that_nobody_named_is_not_believed()
    {
        var council = await AttackedCouncil.StartAsync("--CareScorecard:Proxies:0", "10.0.0.0/24");

        using var answer = await AskAsync(council.Address, "/sign-in", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.All(
            answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [],
            cookie => Assert.DoesNotContain("; secure", cookie, StringComparison.Ordinal));
        await council.DisposeAsync();
    }

    [Fact]
    public async Task Behind_a_named_proxy_it_may_listen_to_other_computers_and_in_sample_mode_never()
    {
        var council = await AttackedCouncil.StartAsync("--urls", "http://0.0.0.0:0", "--CareScorecard:Proxies:0", "10.0.0.5");
        await council.DisposeAsync();
        Directory.CreateDirectory(Path.Combine(_folder, "months"));

        var refusal = await Assert.ThrowsAsync<AddressRefusedException>(() => AttackedCouncil.StartAsync(
            "--urls", "http://0.0.0.0:0", "--CareScorecard:Proxies:0", "10.0.0.5", "--CareScorecard:Sample", "true", "--CareScorecard:SampleFolder", _folder));

        Assert.Contains("in sample mode anybody may sign in", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5", true)]
    [InlineData("10.0.0.5", "10.0.0.6", false)]
    [InlineData("10.0.0.0/24", "10.0.0.255", true)]
    [InlineData("10.0.0.0/24", "10.0.1.0", false)]
    [InlineData("10.0.0.5", "::ffff:10.0.0.5", true)]
    [InlineData("fd00::/8", "fd12::1", true)]
    public void A_proxy_is_known_by_its_address_or_network(string named, string from, bool known)
    {
        var options = new EdgeOptions { Proxies = { named } };

        Assert.Equal(known, options.IsProxy(IPAddress.Parse(from)));
    }

    [Fact]
    public void Settings_that_cannot_be_are_named()
    {
        var plain = new EdgeOptionsCheck(new ConfigurationBuilder().Build());
        var trusting = new EdgeOptionsCheck(new ConfigurationBuilder().AddInMemoryCollection([new("ForwardedHeaders_Enabled", "true")]).Build());

        Assert.True(plain.Validate(null, new EdgeOptions()).Succeeded);
        Assert.StartsWith("CareScorecard:Proxies has proxy.local;", plain.Validate(null, new EdgeOptions { Proxies = { "proxy.local" } }).FailureMessage, StringComparison.Ordinal);
        Assert.StartsWith("CareScorecard:SignInTries is 0;", plain.Validate(null, new EdgeOptions { SignInTries = 0 }).FailureMessage, StringComparison.Ordinal);
        Assert.StartsWith("ASPNETCORE_FORWARDEDHEADERS_ENABLED", trusting.Validate(null, new EdgeOptions()).FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_keep_it_where_it_belongs()
    {
        var council = await AttackedCouncil.StartAsync();

        foreach (var address in new[] { "/sign-in", "/nowhere", "/health/ready", "/export/scorecard.xlsx" })
        {
            using var answer = await AskAsync(council.Address, address);

            string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : $"no {name} from {address}";
            Assert.Matches("script-src 'self';.*object-src 'none';.*frame-ancestors 'none'", Header("Content-Security-Policy"));
            Assert.DoesNotMatch("script-src[^;]*unsafe", Header("Content-Security-Policy"));
            Assert.Equal("nosniff", Header("X-Content-Type-Options"));
            Assert.Equal("same-origin", Header("Referrer-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
            Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Server"));
            Assert.True(answer.Headers.CacheControl!.NoStore, address);
        }

        await council.DisposeAsync();
    }

    private static async Task<HttpStatusCode> SendAsync(
        HttpClient browser, List<string> cookies, string address, string? form, Dictionary<string, string> fields)
    {
        // Forms that stand on no page of their own have their token from any page.
        using var page = await browser.GetAsync(new Uri(form is null ? "/account" : address, UriKind.Relative));
        fields["__RequestVerificationToken"] = (await Answer.OfAsync(page)).Token!;
        if (form is not null)
        {
            fields["_handler"] = form;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), content);
        cookies.AddRange(new[] { page, answer }.SelectMany(told => told.Headers.TryGetValues("Set-Cookie", out var set) ? set : []));
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> AskAsync(Uri to, string address, params (string Name, string Value)[] headers)
    {
        using var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(to, address));

        // Of this computer's own names browsers are asked to remember nothing.
        request.Headers.Host = Name;
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        var certificate = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(_folder, "certificate.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        return path;
    }
}
