using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Packs;
using CareScorecard.Application.Settings;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Packs;

/// <summary>The paper of one month's meeting.</summary>
public sealed partial class PackPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<PackContent> _state = new PageState<PackContent>.Loading();
    private PackView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadPackUseCase Packs { get; init; }

    [Inject]
    public required ReadCrestUseCase Crest { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<PackPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PackView.PartKey)]
    public string[]? PartsText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = PackView.FromQuery(MonthText, PartsText, ViewText);
        _state = new PageState<PackContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<PackContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        return await Packs.RunAsync(viewer, HeldMonths.Shown(_view.Month, held, reader.Audience), _view.Parts, _leaving.Token) is { } pack
            ? new PackContent(pack, held) { Crest = await Crest.FindNumberAsync(viewer, _leaving.Token) is { } crest ? CrestAddress.Of(crest) : null }
            : null;
    }
}
