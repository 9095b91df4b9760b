using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>The slides of a meeting, all of them in one page.</summary>
public sealed partial class PresentPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<DeckContent> _state = new PageState<DeckContent>.Loading();
    private PresentView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required DeckReading Reading { get; init; }

    [Inject]
    public required ILogger<PresentPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PresentView.SlidesKey)]
    public string? SlidesText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = PresentView.FromQuery(MonthText, SlidesText, ViewText);
        _state = new PageState<DeckContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<DeckContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        _view = DeckReading.Seen(reader, _view);
        return await Reading.RunAsync(reader, _view, _leaving.Token);
    }
}
