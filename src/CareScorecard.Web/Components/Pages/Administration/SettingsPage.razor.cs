using CareScorecard.Application.Access;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the council has set, and how it came about.</summary>
public sealed partial class SettingsPage : IDisposable
{
    private const int Latest = 15;

    private readonly CancellationTokenSource _leaving = new();
    private PageState<SettingsContent> _state = new PageState<SettingsContent>.Loading();
    private string _verb = "See";

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required ILogger<SettingsPage> Log { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync() => _state = await PageLoad.RunAsync<SettingsContent>(
        async () =>
        {
            var viewer = await Who.ViewerAsync(_leaving.Token);
            _verb = viewer.May(Permission.ChangeSettings) ? "Change" : "See";
            return await Settings.RunAsync(viewer, _leaving.Token);
        },
        Log);
}
