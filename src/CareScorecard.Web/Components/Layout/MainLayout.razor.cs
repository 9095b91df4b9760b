using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace CareScorecard.Web.Components.Layout;

/// <summary>The frame of every page, with the council's name.</summary>
public sealed partial class MainLayout
{
    private string? _council;
    private bool _isSample;

    [Inject]
    public required ReadSettingsUseCase Settings { get; init; }

    [Inject]
    public required ReadDatabaseKindUseCase Kind { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<MainLayout> Log { get; init; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    /// <summary>The address that was asked for, also where another page answers in its place.</summary>
    private string Here => HttpContext?.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
        ? asked.OriginalPath + asked.OriginalQueryString
        : "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#', 2)[0];

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _council = (await Settings.RunAsync(Viewer.Staff, CancellationToken.None)).CouncilName;
            _isSample = await Kind.IsSampleAsync(Viewer.Staff, CancellationToken.None);
        }
        catch (Exception e)
        {
            // The page itself says what could not be loaded; a missing name must not take the way around with it.
            Log.LogError(e, "The council's name could not be read. Reference {Reference}", Reference.New());
        }
    }
}
