using System.Net;
using System.Text.RegularExpressions;
using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>Passwords, their guessing, their replacement, and the second step.</summary>
public sealed partial class CredentialTests : IAsyncLifetime
{
    private const string Email = "rosa.field@anytown.example";

    private TestHost _host = null!;
    private PersonEntry _person = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _person = await _host.AddAsync(Email, Roles.Analyst);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_opens_nothing_until_an_administrator_unlocks()
    {
        using var browser = _host.NewBrowser();
        List<string> answers = [];
        for (var i = 0; i < PeopleServices.MostWrongTries; i++)
        {
            answers.Add((await browser.SignInAsync(Email, "wrong harbours " + i)).Text);
        }

        var right = await browser.SignInAsync(Email, TestHost.Password);
        answers.Add(right.Text);
        answers.Add((await browser.SignInAsync("nobody@anytown.example", TestHost.Password)).Text);

        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.Single(answers.Select(text => Notice().Match(text).Value).Distinct());
        await _host.ChangeAsync(people => people.UnlockAsync(Viewer.Program, _person.Id, CancellationToken.None));
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(Email, TestHost.Password)).Status);
    }

    [Fact]
    public async Task A_password_sprayed_over_many_addresses_opens_nothing_and_locks_nobody_out()
    {
        using var browser = _host.NewBrowser();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync($"person{i}@anytown.example", "Spring2026!")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(Email, "Spring2026!")).Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(Email, TestHost.Password)).Status);
    }

    [Fact]
    public async Task A_one_time_password_opens_only_the_page_that_replaces_it()
    {
        var (_, given) = await _host.InviteAsync("new@anytown.example", Roles.Analyst | Roles.Presenter);
        using var browser = _host.NewBrowser();
        await browser.SignInAsync("new@anytown.example", given);

        foreach (var address in new[] { "/", "/upload", "/account", "/export/scorecard.xlsx" })
        {
            Assert.Equal("/account/password", (await browser.GetAsync(address)).To);
        }

        var same = await ChangeAsync(browser, given, given);
        var changed = await ChangeAsync(browser, given, "four calm lighthouses");
        using var late = _host.NewBrowser();

        Assert.Contains("The new password is the old one.", same.Text, StringComparison.Ordinal);
        Assert.Equal("/", changed.To);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/upload")).Status);
        Assert.Equal(HttpStatusCode.OK, (await late.SignInAsync("new@anytown.example", given)).Status);
    }

    [Fact]
    public async Task A_reset_ends_every_session_and_the_old_password()
    {
        using var browser = _host.NewBrowser();
        await browser.SignInAsync(Email, TestHost.Password);

        var reset = (PersonOutcome.Done)await _host.ChangeAsync(people => people.ResetPasswordAsync(Viewer.Program, _person.Id, CancellationToken.None));

        Assert.Equal("/sign-in", (await browser.GetAsync("/")).To);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(Email, TestHost.Password)).Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(Email, reset.OneTimePassword!)).Status);
        Assert.Equal("/account/password", (await browser.GetAsync("/")).To);
    }

    [Fact]
    public async Task A_changed_password_signs_out_everywhere_else()
    {
        using var here = _host.NewBrowser();
        using var elsewhere = _host.NewBrowser();
        await here.SignInAsync(Email, TestHost.Password);
        await elsewhere.SignInAsync(Email, TestHost.Password);

        await ChangeAsync(here, TestHost.Password, "four calm lighthouses");

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/")).Status);
        Assert.Equal("/sign-in", (await elsewhere.GetAsync("/")).To);
    }

    [Fact]
    public async Task With_a_second_step_the_password_alone_opens_nothing()
    {
        using var browser = _host.NewBrowser();
        var (key, codes) = await SwitchOnAsync(browser);

        using var thief = _host.NewBrowser();
        var step = await thief.SignInAsync(Email, TestHost.Password, "/sign-in?from=%2Fupload");
        Assert.Equal("/sign-in/code?from=%2Fupload", step.To);
        Assert.Equal("/sign-in", (await thief.GetAsync("/")).To);
        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(thief, "000000")).Status);

        Assert.Equal("/upload", (await CodeAsync(thief, Totp.Of(key), step.To!)).To);

        using var recovered = _host.NewBrowser();
        await recovered.SignInAsync(Email, TestHost.Password);
        Assert.Equal("/", (await CodeAsync(recovered, codes[0])).To);
        using var again = _host.NewBrowser();
        await again.SignInAsync(Email, TestHost.Password);
        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(again, codes[0])).Status);
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_one_after_another()
    {
        using var browser = _host.NewBrowser();
        var (key, _) = await SwitchOnAsync(browser);
        using var thief = _host.NewBrowser();
        await thief.SignInAsync(Email, TestHost.Password);
        for (var i = 0; i < PeopleServices.MostWrongTries; i++)
        {
            await CodeAsync(thief, $"{i}{i}{i}{i}{i}{i}");
        }

        Assert.NotEqual(HttpStatusCode.Found, (await CodeAsync(thief, Totp.Of(key))).Status);
        Assert.Equal("/sign-in", (await thief.GetAsync("/")).To);
    }

    [Fact]
    public async Task Nobody_reaches_the_second_step_without_the_first()
    {
        using var browser = _host.NewBrowser();

        Assert.Equal("/sign-in", (await browser.GetAsync("/sign-in/code")).To);
    }

    private static Task<Answer> ChangeAsync(TestBrowser browser, string present, string next) => browser.PostAsync(
        "/account/password", "password", new() { ["Form.Present"] = present, ["Form.New"] = next, ["Form.Again"] = next });

    private static Task<Answer> CodeAsync(TestBrowser browser, string code, string page = "/sign-in/code") =>
        browser.PostAsync(page, "code", new() { ["Code"] = code });

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SwitchOnAsync(TestBrowser browser)
    {
        await browser.SignInAsync(Email, TestHost.Password);
        var page = await browser.GetAsync("/account/second-factor");
        var key = Key().Match(page.Html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var on = await browser.SendAsync(
            "/account/second-factor", "begin", page.Token, new() { ["Code"] = Totp.Of(key), ["Password"] = TestHost.Password });
        var codes = Codes().Matches(on.Html).Select(code => code.Groups[1].Value).ToList();
        Assert.Equal(10, codes.Count);
        await browser.SignOutAsync();
        return (key, codes);
    }

    [GeneratedRegex("<p class=\"error-note\"[^>]*>[^<]*</p>")]
    private static partial Regex Notice();

    [GeneratedRegex("<p class=\"key\">([^<]+)</p>")]
    private static partial Regex Key();

    [GeneratedRegex("<li>([A-Z0-9]{5}-[A-Z0-9]{5})</li>")]
    private static partial Regex Codes();
}
