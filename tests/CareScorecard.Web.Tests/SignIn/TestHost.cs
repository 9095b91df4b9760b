using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.TestKit;
using CareScorecard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>The real program on a free port, over a database and a clock of its own.</summary>
public sealed class TestHost : IAsyncDisposable
{
    public const string Password = "seven quiet harbours";

    private readonly string _folder;
    private WebApplication _app = null!;

    private TestHost(string folder) => _folder = folder;

    public SetClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public string SetUpCode => _app.Services.GetRequiredService<SetUpCode>().Text;

    /// <param name="sample">With sample mode on, and no months to load.</param>
    public static async Task<TestHost> StartAsync(bool sample = false, int port = 0, params string[] settings)
    {
        var host = new TestHost(Directory.CreateTempSubdirectory("carescorecard-sign-in-").FullName);
        var months = Directory.CreateDirectory(Path.Combine(host._folder, "sample", "months")).Parent!;
        host._app = await ScorecardHost.BuildAsync(
            [
                "--urls", $"http://127.0.0.1:{port}", "--CARESCORECARD_DATA", host._folder, "--environment", "Production",
                "--applicationName", "CareScorecard.Web", "--CareScorecard:Sample", sample ? "true" : "false",
                "--CareScorecard:SampleFolder", months.FullName, .. settings,
            ],
            services => services.AddSingleton<TimeProvider>(host.Clock));
        await host._app.StartAsync();
        host.Address = new Uri(host._app.Urls.Single());
        return host;
    }

    public TestBrowser NewBrowser() => new(Address);

    public async Task<T> UseAsync<TUseCase, T>(Func<TUseCase, Task<T>> use)
        where TUseCase : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>Somebody with a password of their own.</summary>
    public async Task<PersonEntry> AddAsync(string email, Roles roles)
    {
        var (person, given) = await InviteAsync(email, roles);
        using var browser = NewBrowser();
        await browser.SignInAsync(email, given);
        await browser.PostAsync("/account/password", "password", new() { ["Form.Present"] = given, ["Form.New"] = Password, ["Form.Again"] = Password });
        return person;
    }

    /// <summary>Somebody who was given a one-time password and has not used it.</summary>
    public async Task<(PersonEntry Person, string OneTimePassword)> InviteAsync(string email, Roles roles)
    {
        var done = (PersonOutcome.Done)await UseAsync<ChangePeopleUseCase, PersonOutcome>(people =>
            people.AddAsync(Viewer.Program, new PersonDetails("Rosa Field", email, roles, []), CancellationToken.None));
        return (done.Person, done.OneTimePassword!);
    }

    public Task<PersonOutcome> ChangeAsync(Func<ChangePeopleUseCase, Task<PersonOutcome>> change) => UseAsync(change);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
