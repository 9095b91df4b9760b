using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Restatements;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Restatements;

/// <summary>Past figures that no longer say what they said, load by load.</summary>
public sealed partial class RestatementsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<RestatementsContent> _state = new PageState<RestatementsContent>.Loading();
    private RestatementsView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadRestatementsUseCase Restatements { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<RestatementsPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = RestatementsView.FromQuery(MonthText, ViewText);
        _state = new PageState<RestatementsContent>.Loading();
        _state = await PageLoad.RunAsync<RestatementsContent>(LoadAsync, Log);
    }

    private async Task<RestatementsContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));

        // A month that this reader is not shown is not told back either.
        _view = _view.Month is { } asked && !held.Contains(asked) ? _view with { Month = null } : _view;
        return held.Count == 0
            ? null
            : new RestatementsContent(await Restatements.RunAsync(viewer, _view.Month, _leaving.Token), held);
    }
}
