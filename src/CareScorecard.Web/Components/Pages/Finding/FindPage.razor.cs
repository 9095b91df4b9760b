using CareScorecard.Application.Access;
using CareScorecard.Application.Finding;
using CareScorecard.Application.Months;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Finding;

/// <summary>What the search box in the masthead finds: measures, pages and months.</summary>
public sealed partial class FindPage
{
    private FindView _view = new();

    [Inject]
    public required FindUseCase Finding { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [SupplyParameterFromQuery(Name = FindView.Key)]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = FindView.FromQuery(Text, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<FindContent?> LoadAsync()
    {
        if (_view.Text.Length == 0)
        {
            return null;
        }

        var reader = await Who.ViewerAsync(Leaving);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var found = await Finding.RunAsync(viewer, _view.Text, Leaving);
        var held = HeldMonths.Of(await Months.RunAsync(viewer, Leaving));

        // A page is found by whoever may open it, also while they look as the board does.
        return new FindContent(found, FindablePage.Find(reader, found.Rest), held.Count > 0 ? held[0] : null);
    }
}
