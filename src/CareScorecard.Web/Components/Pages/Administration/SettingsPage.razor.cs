using CareScorecard.Application.Access;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the council has set, and how it came about.</summary>
public sealed partial class SettingsPage
{
    private const int Latest = 15;

    private string _verb = "See";

    [Inject]
    public required SettingsReading Settings { get; init; }

    protected override Task OnParametersSetAsync() => ReadAsync(async () =>
    {
        var viewer = await Who.ViewerAsync(Leaving);
        _verb = viewer.May(Permission.ChangeSettings) ? "Change" : "See";
        return await Settings.RunAsync(viewer, Leaving);
    });
}
