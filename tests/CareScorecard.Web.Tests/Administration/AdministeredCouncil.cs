using CareScorecard.Application.Access;
using CareScorecard.Application.Events;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>The real program over a council that has set nothing, with somebody of each role.</summary>
public abstract class AdministeredCouncil : IAsyncLifetime
{
    protected TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync();
        await Host.AddAsync("first@anytown.example", Roles.Administrator);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    protected Task<TestBrowser> AdministratorAsync() => EnterAsync("ada@anytown.example", Roles.Administrator);

    protected async Task<TestBrowser> EnterAsync(string email, Roles roles)
    {
        await Host.AddAsync(email, roles);
        var browser = Host.NewBrowser();
        await browser.SignInAsync(email, TestHost.Password);
        return browser;
    }

    protected Task<CouncilSettings> SettingsAsync() =>
        Host.UseAsync<ReadSettingsUseCase, CouncilSettings>(settings => settings.RunAsync(Viewer.CommandLine, CancellationToken.None));

    protected Task<IReadOnlyList<SettingEntry>> HistoryAsync() =>
        Host.UseAsync<ReadSettingsUseCase, IReadOnlyList<SettingEntry>>(settings => settings.HistoryAsync(Viewer.CommandLine, CancellationToken.None));

    protected Task<IReadOnlyList<CouncilEvent>> EventsAsync() =>
        Host.UseAsync<ListEventsUseCase, IReadOnlyList<CouncilEvent>>(events => events.RunAsync(Viewer.CommandLine, CancellationToken.None));
}
