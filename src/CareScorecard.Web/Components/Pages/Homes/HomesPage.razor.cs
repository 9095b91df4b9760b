using CareScorecard.Application.Access;
using CareScorecard.Application.Homes;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Homes;

/// <summary>Where the children in our care live, and who moved.</summary>
public sealed partial class HomesPage
{
    private HomesView _view = new();

    [Inject]
    public required ReadHomesUseCase Homes { get; init; }

    [SupplyParameterFromQuery(Name = "by")]
    public string? ByText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = HomesView.FromQuery(MonthText, ByText, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<HomesContent?> LoadAsync()
    {
        var (viewer, held, month) = await LookAsync(_view.Month, _view.InPublic);
        _view = viewer.Audience == Audience.Board ? _view.ForPublic() : _view;
        return await Homes.RunAsync(viewer, month, Leaving) is { } report ? new HomesContent(report, held) : null;
    }
}
