using CareScorecard.Application.Access;
using CareScorecard.Application.Finding;
using CareScorecard.Application.Months;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Finding;

/// <summary>What the search box in the masthead finds: measures, pages and months.</summary>
public sealed partial class FindPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<FindContent> _state = new PageState<FindContent>.Loading();
    private FindView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required FindUseCase Finding { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<FindPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = FindView.Key)]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = FindView.FromQuery(Text, ViewText);
        _state = _view.Text.Length == 0 ? new PageState<FindContent>.Nothing() : await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<FindContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var found = await Finding.RunAsync(viewer, _view.Text, _leaving.Token);
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));

        // A page is found by whoever may open it, also while they look as the board does.
        return new FindContent(found, FindablePage.Find(reader, found.Rest), held.Count > 0 ? held[0] : null);
    }
}
