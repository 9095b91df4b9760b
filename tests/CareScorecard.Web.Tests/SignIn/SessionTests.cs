using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>How a session begins, lasts and ends, and what somebody gains who has a copy of it.</summary>
public sealed class SessionTests : IAsyncLifetime
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
    public async Task Signing_in_leads_to_the_page_that_was_asked_for_with_a_cookie_that_no_script_reads()
    {
        using var browser = _host.NewBrowser();
        var asked = await browser.GetAsync("/upload?x=1");

        var answer = await browser.SignInAsync(Email, TestHost.Password, asked.To!);

        Assert.Equal("/sign-in?from=%2Fupload%3Fx%3D1", asked.To);
        Assert.Equal((HttpStatusCode.Found, "/upload?x=1"), (answer.Status, answer.To));
        var cookie = Assert.Single(answer.SetCookies, cookie => cookie.StartsWith("CareScorecard=", StringComparison.Ordinal));
        Assert.EndsWith("; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("Add a month", (await browser.GetAsync("/upload")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/%09/elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("elsewhere.example")]
    [InlineData("/ok\r\nSet-Cookie: a=b")]
    public async Task Signing_in_leads_to_no_other_site(string from)
    {
        using var browser = _host.NewBrowser();

        var answer = await browser.SignInAsync(Email, TestHost.Password, "/sign-in?from=" + Uri.EscapeDataString(from));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.StartsWith("/", answer.To, StringComparison.Ordinal);
        Assert.DoesNotContain("//", answer.To, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", answer.To, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.SetCookies, cookie => cookie.StartsWith("a=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_that_somebody_planted_is_not_taken_over()
    {
        using var attacker = _host.NewBrowser();
        using var victim = _host.NewBrowser();
        await _host.AddAsync("attacker@anytown.example", Roles.BoardMember);
        await attacker.SignInAsync("attacker@anytown.example", TestHost.Password);
        var planted = attacker.SessionCookie;
        var token = (await victim.GetAsync("/sign-in")).Token;
        victim.SessionCookie = planted;

        await victim.SendAsync("/sign-in", "sign-in", (await victim.GetAsync("/account")).Token ?? token, new() { ["Form.Email"] = Email, ["Form.Password"] = TestHost.Password });

        Assert.NotEqual(planted, victim.SessionCookie);
        Assert.Contains("Rosa Field", (await victim.GetAsync("/account")).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in?from=%2Fupload", (await attacker.GetAsync("/upload")).To);
    }

    [Fact]
    public async Task A_copied_cookie_opens_nothing_after_its_owner_has_signed_out()
    {
        using var owner = await SignedInAsync();
        using var thief = _host.NewBrowser();
        thief.SessionCookie = owner.SessionCookie;
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/upload")).Status);

        var answer = await owner.SignOutAsync();

        Assert.Equal("/sign-in", answer.To);
        Assert.Equal("/sign-in?from=%2Fupload", (await thief.GetAsync("/upload")).To);
    }

    [Fact]
    public async Task Another_site_cannot_sign_anybody_out()
    {
        using var browser = await SignedInAsync();

        var answer = await browser.SendAsync("/sign-out", form: null, token: null, []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/upload")).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_the_person()
    {
        using var desk = await SignedInAsync();
        using var phone = await SignedInAsync();

        await desk.PostAsync("/account", "everywhere", []);

        Assert.Equal("/sign-in", (await desk.GetAsync("/")).To);
        Assert.Equal("/sign-in", (await phone.GetAsync("/")).To);
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_without_a_page_and_after_twelve_hours_in_any_case()
    {
        using var idle = await SignedInAsync();
        using var busy = await SignedInAsync();
        for (var i = 0; i < 15; i++)
        {
            _host.Clock.Forward(TimeSpan.FromMinutes(45));
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/")).Status);
        }

        Assert.Equal("/sign-in", (await idle.GetAsync("/")).To);
        _host.Clock.Forward(TimeSpan.FromMinutes(44));
        Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/")).Status);
        _host.Clock.Forward(TimeSpan.FromMinutes(1));
        Assert.Equal("/sign-in", (await busy.GetAsync("/")).To);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_the_next_page()
    {
        using var browser = await SignedInAsync();
        var details = new PersonDetails(_person.Name, Email, Roles.BoardMember, []);

        await _host.ChangeAsync(people => people.ChangeAsync(Viewer.Program, _person.Id, details, CancellationToken.None));

        var answer = await browser.GetAsync("/upload");
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("Not with this account", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_is_locked_or_removed_is_out_at_the_next_page()
    {
        using var locked = await SignedInAsync();
        await _host.ChangeAsync(people => people.LockAsync(Viewer.Program, _person.Id, CancellationToken.None));
        Assert.Equal("/sign-in", (await locked.GetAsync("/")).To);
        Assert.Equal(HttpStatusCode.OK, (await locked.SignInAsync(Email, TestHost.Password)).Status);

        await _host.ChangeAsync(people => people.UnlockAsync(Viewer.Program, _person.Id, CancellationToken.None));
        using var removed = await SignedInAsync();
        await _host.AddAsync("other@anytown.example", Roles.Administrator);
        await _host.ChangeAsync(people => people.RemoveAsync(Viewer.Program, _person.Id, CancellationToken.None));
        Assert.Equal("/sign-in", (await removed.GetAsync("/")).To);
    }

    private async Task<TestBrowser> SignedInAsync()
    {
        var browser = _host.NewBrowser();
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(Email, TestHost.Password)).Status);
        return browser;
    }
}
