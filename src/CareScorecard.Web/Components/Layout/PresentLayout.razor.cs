using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Domain.Councils;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Layout;

/// <summary>The slides, in the council's colours.</summary>
public sealed partial class PresentLayout
{
    private Colour? _accent;

    [Inject]
    public required ReadSettingsUseCase Settings { get; init; }

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ILogger<PresentLayout> Log { get; init; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var viewer = await Who.ViewerAsync(CancellationToken.None);
            _accent = viewer.May(Permission.ReadPublished) ? (await Settings.RunAsync(viewer, CancellationToken.None)).Accent : null;
        }
        catch (Exception e)
        {
            // The slides themselves say what could not be loaded; a missing colour must not take them with it.
            Log.LogError(e, "The council's colour could not be read. Reference {Reference}", Reference.New());
        }
    }
}
