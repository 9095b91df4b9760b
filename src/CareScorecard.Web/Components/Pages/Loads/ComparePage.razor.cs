using CareScorecard.Application.Loads;
using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>Two versions beside each other. Whose records differ is told to whoever has said in this visit why they look at children.</summary>
public sealed partial class ComparePage
{
    private CompareView _view = new(null, null);
    private Session? _session;
    private bool _mayName;
    private string? _problem;

    [Inject]
    public required CompareVersionsUseCase Comparing { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromForm(FormName = "reason", Name = "reason")]
    public string? Reason { get; set; }

    protected override bool NothingIsNotFound => true;

    protected override Task OnParametersSetAsync()
    {
        _view = CompareView.FromQuery(From, To);
        return ReadAsync(LoadAsync);
    }

    private async Task<VersionComparison?> LoadAsync()
    {
        if (_view is not { From: { } from, To: { } to })
        {
            return null;
        }

        var viewer = await Who.ViewerAsync(Leaving);
        _session = await Who.SessionAsync(Leaving);
        _mayName = viewer.Teams.Count == 0;
        var reason = Reasons.Find(_session);
        return await Comparing.RunAsync(
            viewer, new VersionId(from.Month, from.Number), new VersionId(to.Month, to.Number), reason, Leaving);
    }

    private void KeepReason()
    {
        _problem = Reasons.Keep(_session, Reason);
        if (_problem is null)
        {
            Navigation.NavigateTo(_view.ToUrl());
        }
    }
}
