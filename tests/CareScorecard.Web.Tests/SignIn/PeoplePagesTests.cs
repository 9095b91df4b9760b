using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.SignIn;

public sealed class PeoplePagesTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private PersonEntry _administrator = null!;
    private TestBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _administrator = await _host.AddAsync("admin@anytown.example", Roles.Administrator);
        _browser = _host.NewBrowser();
        await _browser.SignInAsync("admin@anytown.example", TestHost.Password);
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task An_administrator_adds_somebody_who_then_signs_in()
    {
        var page = await AddAsync("Nadia North", "nadia@anytown.example", ("Form.IsAnalyst", "true"), ("Form.Teams", "North\r\nEast\r\n"));

        var password = page.Html.Split("<p class=\"key\">")[1].Split('<')[0];
        using var nadia = _host.NewBrowser();
        Assert.Equal("/", (await nadia.SignInAsync("nadia@anytown.example", password)).To);
        var added = (await PeopleAsync()).Single(person => person.Email == "nadia@anytown.example");
        Assert.Equal(("Nadia North", Roles.Analyst), (added.Name, added.Roles));
        Assert.Equal(["North", "East"], added.Teams);
        Assert.DoesNotContain(password, (await _browser.GetAsync("/people")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_added()
    {
        var page = await AddAsync(" ", "nobody");
        var twice = await AddAsync("Second", "ADMIN@anytown.example", ("Form.IsAnalyst", "true"));

        foreach (var words in new[] { "Enter the person's name.", "Enter an e-mail address", "Choose at least one role." })
        {
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("is in the list already", twice.Text, StringComparison.Ordinal);
        Assert.Single(await PeopleAsync());
    }

    [Fact]
    public async Task A_name_with_markup_stays_text()
    {
        var page = await AddAsync("<script>alert(1)</script>", "x@anytown.example", ("Form.IsAnalyst", "true"));

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_locked_removed_or_demoted()
    {
        var page = "/people/" + _administrator.Id;
        var locked = await _browser.PostAsync(page, "act", new() { ["Do"] = "lock" });
        var removed = await _browser.PostAsync(page, "remove", []);
        var demoted = await _browser.PostAsync(page, "change", new() { ["Form.Name"] = "A", ["Form.Email"] = "a@anytown.example", ["Form.IsAnalyst"] = "true" });

        Assert.All([locked, removed, demoted], answer => Assert.Contains("This is the last administrator", answer.Text, StringComparison.Ordinal));
        Assert.Equal(_administrator.Roles, Assert.Single(await PeopleAsync()).Roles);
    }

    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Presenter)]
    [InlineData(Roles.Analyst)]
    public async Task Nobody_else_reaches_the_pages(Roles roles)
    {
        await _host.AddAsync("other@anytown.example", roles);
        using var other = _host.NewBrowser();
        await other.SignInAsync("other@anytown.example", TestHost.Password);
        var token = (await other.GetAsync("/account")).Token;

        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/people")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/people/" + _administrator.Id)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.SendAsync("/people/" + _administrator.Id, "act", token, new() { ["Do"] = "reset" })).Status);
        Assert.Contains("Not with this account", (await other.GetAsync("/people")).Text, StringComparison.Ordinal);
    }

    private Task<Answer> AddAsync(string name, string email, params (string Name, string Value)[] more) => _browser.PostAsync(
        "/people", "add", new Dictionary<string, string>(more.Select(field => KeyValuePair.Create(field.Name, field.Value))) { ["Form.Name"] = name, ["Form.Email"] = email });

    private Task<IReadOnlyList<PersonEntry>> PeopleAsync() =>
        _host.UseAsync<ListPeopleUseCase, IReadOnlyList<PersonEntry>>(people => people.RunAsync(Viewer.Program, CancellationToken.None));
}
