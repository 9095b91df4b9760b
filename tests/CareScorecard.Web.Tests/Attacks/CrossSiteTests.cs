using System.Net;
using CareScorecard.Data;
using CareScorecard.Web.Tests.Access;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>A page elsewhere sends forms to us in the name of somebody who is signed in here.</summary>
[Collection(OneAttackedCouncil.Name)]
public sealed class CrossSiteTests(AttackedCouncil council)
{
    [Fact]
    public async Task No_form_is_taken_without_its_token_or_with_anothers_or_from_another_site()
    {
        var analyst = await council.BrowserOfAsync(Roles.Analyst);
        var stranger = await council.BrowserOfAsync(Roles.BoardMember);
        var own = (await analyst.GetAsync("/account")).Token!;
        var anothers = (await stranger.GetAsync("/account")).Token!;
        var forms = PageMatrix.Asked(council)
            .Where(asked => asked.Method == "POST" && !asked.Route.StartsWith("/_blazor", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(forms);

        foreach (var (_, route, address) in forms)
        {
            Assert.False(Succeeded(await SendAsync(analyst, address, null, null)), $"{route} without a token");
            Assert.False(Succeeded(await SendAsync(analyst, address, "made-up", null)), $"{route} with a made-up token");
            Assert.False(Succeeded(await SendAsync(analyst, address, anothers, null)), $"{route} with another's token");
            foreach (var origin in new[] { "https://elsewhere.example", "null", "http://localhost:1", $"http://{council.Address.Host}.elsewhere.example" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(analyst, address, own, origin));
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await analyst.GetAsync("/upload")).Status);
    }

    [Fact]
    public async Task Our_own_pages_are_taken_for_what_they_are()
    {
        using var browser = await FirstPerson.EnterAsAsync(council.App, Roles.Presenter | Roles.Analyst);
        var token = (await browser.GetAsync("/account")).Token!;

        var answer = await SendAsync(browser, "/sign-out", token, council.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.Found, answer);
        Assert.Equal("/sign-in", (await browser.GetAsync("/")).To);
    }

    private static bool Succeeded(HttpStatusCode status) => (int)status < 400;

    private static async Task<HttpStatusCode> SendAsync(TestBrowser browser, string address, string? token, string? origin)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = browser.Cookies });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(browser.Home, address));
        request.Content = new FormUrlEncodedContent(token is null ? [] : new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
