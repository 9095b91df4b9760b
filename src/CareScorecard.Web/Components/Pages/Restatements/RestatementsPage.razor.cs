using CareScorecard.Application.Access;
using CareScorecard.Application.Restatements;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Restatements;

/// <summary>Past figures that no longer say what they said, load by load.</summary>
public sealed partial class RestatementsPage
{
    private RestatementsView _view = new();

    [Inject]
    public required ReadRestatementsUseCase Restatements { get; init; }

    protected override Task OnParametersSetAsync()
    {
        _view = RestatementsView.FromQuery(MonthText, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<RestatementsContent?> LoadAsync()
    {
        var (viewer, held, _) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };

        // A month that this reader is not shown is not told back either.
        _view = _view.Month is { } asked && !held.Contains(asked) ? _view with { Month = null } : _view;
        return held.Count == 0
            ? null
            : new RestatementsContent(await Restatements.RunAsync(viewer, _view.Month, Leaving), held);
    }
}
