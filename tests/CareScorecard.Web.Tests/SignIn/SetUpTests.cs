using System.Net;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn;

public sealed class SetUpTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/upload")]
    [InlineData("/account")]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    [InlineData("/export/scorecard.xlsx")]
    public async Task Before_there_is_anybody_every_page_leads_to_the_set_up(string address)
    {
        using var browser = _host.NewBrowser();

        var answer = await browser.GetAsync(address);

        Assert.Equal((HttpStatusCode.Found, "/set-up"), (answer.Status, answer.To));
    }

    [Fact]
    public async Task The_code_of_the_console_makes_the_first_administrator_and_works_once()
    {
        using var first = _host.NewBrowser();
        using var second = _host.NewBrowser();
        var open = await second.GetAsync("/set-up");

        var made = await SetUpAsync(first, _host.SetUpCode.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        var late = await second.SendAsync("/set-up", "set-up", open.Token, Fields(_host.SetUpCode));

        Assert.Equal((HttpStatusCode.Found, "/"), (made.Status, made.To));
        Assert.Contains("No month has been published yet", (await first.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", late.To);
        Assert.Equal("/sign-in", (await second.GetAsync("/set-up")).To);
    }

    [Fact]
    public async Task A_wrong_code_makes_nobody_and_ten_of_them_close_the_page()
    {
        using var browser = _host.NewBrowser();

        for (var i = 0; i < 10; i++)
        {
            var wrong = await SetUpAsync(browser, "AAAA-BBBB-CCCC-DDDD");
            Assert.Equal(HttpStatusCode.OK, wrong.Status);
        }

        var right = await SetUpAsync(browser, _host.SetUpCode);

        Assert.Contains("too many wrong codes", right.Text, StringComparison.Ordinal);
        Assert.Equal("/set-up", (await browser.GetAsync("/")).To);
    }

    [Theory]
    [InlineData("short", "Choose a password of 12 to 200 letters.")]
    [InlineData("aaaaaaaaaaaaaaaa", "Too many people would guess this password.")]
    [InlineData("my Password 123", "Too many people would guess this password.")]
    [InlineData("rosa.field for ever", "Leave your name and your e-mail address out of the password.")]
    public async Task A_password_that_others_would_guess_is_refused(string password, string words)
    {
        using var browser = _host.NewBrowser();

        var answer = await SetUpAsync(browser, _host.SetUpCode, password);

        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_set_up_at_once_do_not_both_become_the_first()
    {
        using var first = _host.NewBrowser();
        using var second = _host.NewBrowser();
        var tokens = new[] { (await first.GetAsync("/set-up")).Token, (await second.GetAsync("/set-up")).Token };

        await Task.WhenAll(
            first.SendAsync("/set-up", "set-up", tokens[0], Fields(_host.SetUpCode, "one@anytown.example")),
            second.SendAsync("/set-up", "set-up", tokens[1], Fields(_host.SetUpCode, "two@anytown.example")));

        var people = await _host.UseAsync<Application.People.ListPeopleUseCase, IReadOnlyList<Application.People.PersonEntry>>(
            list => list.RunAsync(Application.Access.Viewer.Program, CancellationToken.None));
        Assert.Equal(Roles.Administrator, Assert.Single(people).Roles);
    }

    private static Task<Answer> SetUpAsync(TestBrowser browser, string code, string password = TestHost.Password) =>
        browser.PostAsync("/set-up", "set-up", Fields(code, password: password));

    private static Dictionary<string, string> Fields(string code, string email = "rosa.field@anytown.example", string password = TestHost.Password) => new()
    {
        ["Form.Code"] = code,
        ["Form.Name"] = "Rosa Field",
        ["Form.Email"] = email,
        ["Form.Password"] = password,
        ["Form.Again"] = password,
    };
}
