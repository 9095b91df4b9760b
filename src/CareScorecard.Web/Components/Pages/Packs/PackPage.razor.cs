using CareScorecard.Application.Access;
using CareScorecard.Application.Packs;
using CareScorecard.Application.Settings;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Packs;

/// <summary>The paper of one month's meeting.</summary>
public sealed partial class PackPage
{
    private PackView _view = new();

    [Inject]
    public required ReadPackUseCase Packs { get; init; }

    [Inject]
    public required ReadCrestUseCase Crest { get; init; }

    [SupplyParameterFromQuery(Name = PackView.PartKey)]
    public string[]? PartsText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = PackView.FromQuery(MonthText, PartsText, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<PackContent?> LoadAsync()
    {
        var (viewer, held, month) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        return await Packs.RunAsync(viewer, month, _view.Parts, Leaving) is { } pack
            ? new PackContent(pack, held) { Crest = await Crest.FindNumberAsync(viewer, Leaving) is { } crest ? CrestAddress.Of(crest) : null }
            : null;
    }
}
