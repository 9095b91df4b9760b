using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn.CouncilDirectory;

/// <summary>From our sign-in page to a real provider and back.</summary>
public sealed class DirectorySignInTests : IAsyncLifetime
{
    private IdentityProvider _provider = null!;
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        var port = IdentityProvider.FreePort();
        _provider = await IdentityProvider.StartAsync($"http://127.0.0.1:{port}/sign-in/directory/answer");
        _host = await TestHost.StartAsync(
            sample: false,
            port,
            "--Directory:Authority", _provider.Issuer.ToString(),
            "--Directory:ClientId", "carescorecard",
            "--Directory:ClientSecret", "a secret of the tests",
            "--Directory:Roles:Presenter:0", "cs-presenters",
            "--Directory:Roles:Analyst:0", "Analyst",
            "--Directory:Roles:Administrator:0", "cs-administrators");
        await _host.AddAsync("first.person@anytown.example", Roles.Administrator);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_of_the_directory_comes_in_with_the_roles_of_their_groups_and_no_others()
    {
        using var browser = _host.NewBrowser();

        var page = await EnterAsync(browser, "presenter", "/?month=2026-10");

        Assert.Equal((HttpStatusCode.OK, "/?month=2026-10"), (page.Status, page.Url.PathAndQuery));
        Assert.Contains("Paula Presents", page.Text, StringComparison.Ordinal);
        var person = Assert.Single(await PeopleAsync(), person => person.IsFromDirectory);
        Assert.Equal(("Paula Presents", "paula@anytown.example", Roles.Presenter), (person.Name, person.Email, person.Roles));
    }

    [Fact]
    public async Task App_roles_work_as_groups_do()
    {
        using var browser = _host.NewBrowser();

        await EnterAsync(browser, "analyst");

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/upload")).Status);
    }

    [Theory]
    [InlineData("stranger", "none of your groups or app roles opens CareScorecard")]
    [InlineData("crowded", "can give you an app role")]
    [InlineData("crowdedInOtherWords", "can give you an app role")]
    [InlineData("taken", "An account with your e-mail address and a password of its own is here already")]
    public async Task Whoever_may_not_come_in_is_told_why(string account, string words)
    {
        using var browser = _host.NewBrowser();

        var page = await EnterAsync(browser, account);

        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await browser.GetAsync("/")).To);
    }

    [Fact]
    public async Task Somebody_who_is_locked_here_stays_out()
    {
        using var browser = _host.NewBrowser();
        await EnterAsync(browser, "presenter");
        var person = (await PeopleAsync()).Single(person => person.IsFromDirectory);

        await _host.ChangeAsync(people => people.LockAsync(Viewer.Program, person.Id, CancellationToken.None));

        using var again = _host.NewBrowser();
        Assert.Contains("Your account is locked here", (await EnterAsync(again, "presenter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_directory_may_change_its_key()
    {
        using var before = _host.NewBrowser();
        await EnterAsync(before, "presenter");

        await _provider.ChangesItsKeyAsync();

        using var after = _host.NewBrowser();
        Assert.Contains("Paula Presents", (await EnterAsync(after, "presenter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_opens_nothing()
    {
        using var browser = _host.NewBrowser();

        var page = await browser.FollowAsync("/sign-in/directory/answer?code=abc&state=def");

        Assert.Contains("could not be trusted", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_persons_answer_opens_nothing_in_anothers_browser()
    {
        using var attacker = _host.NewBrowser();
        using var victim = _host.NewBrowser();
        await _provider.SignsInAsync("presenter");
        var stopped = await attacker.FollowAsync("/sign-in/directory", before: to => to.AbsolutePath == "/sign-in/directory/answer");

        var page = await victim.FollowAsync(stopped.Url.PathAndQuery);

        Assert.Contains("could not be trusted", page.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await victim.GetAsync("/")).To);
    }

    [Fact]
    public async Task The_question_to_the_directory_carries_what_ties_the_answer_to_it()
    {
        using var browser = _host.NewBrowser();

        var answer = await browser.GetAsync("/sign-in/directory?from=//elsewhere.example");

        foreach (var part in new[] { "response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "scope=openid%20profile%20email" })
        {
            Assert.Contains(part, answer.To, StringComparison.Ordinal);
        }
    }

    private async Task<Page> EnterAsync(TestBrowser browser, string account, string from = "/")
    {
        await _provider.SignsInAsync(account);
        return await browser.FollowAsync("/sign-in/directory?from=" + Uri.EscapeDataString(from));
    }

    private Task<IReadOnlyList<PersonEntry>> PeopleAsync() =>
        _host.UseAsync<ListPeopleUseCase, IReadOnlyList<PersonEntry>>(people => people.RunAsync(Viewer.Program, CancellationToken.None));
}
