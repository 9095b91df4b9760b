using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace CareScorecard.Web.Components.Layout;

/// <summary>The frame of every page, with the council's name and who is signed in.</summary>
public sealed partial class MainLayout
{
    private CouncilSettings? _settings;
    private int? _crest;
    private bool _isSample;
    private Session? _session;
    private Viewer _viewer = Viewer.Nobody;

    [Inject]
    public required ReadSettingsUseCase Settings { get; init; }

    [Inject]
    public required ReadCrestUseCase Crest { get; init; }

    [Inject]
    public required ReadDatabaseKindUseCase Kind { get; init; }

    [Inject]
    public required WhoAsks Who { get; init; }

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
            _isSample = await Kind.IsSampleAsync(Viewer.Nobody, CancellationToken.None);
            _session = await Who.SessionAsync(CancellationToken.None);
            _viewer = await Who.ViewerAsync(CancellationToken.None);
            if (_viewer.May(Permission.ReadPublished))
            {
                _settings = await Settings.RunAsync(_viewer, CancellationToken.None);
                _crest = await Crest.FindNumberAsync(_viewer, CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            // The page itself says what could not be loaded; a missing name must not take the way around with it.
            Log.LogError(e, "The council's name could not be read. Reference {Reference}", Reference.New());
        }
    }
}
