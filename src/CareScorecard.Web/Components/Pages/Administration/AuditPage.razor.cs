using CareScorecard.Application.Audit;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>Who did what, and when.</summary>
public sealed partial class AuditPage
{
    private const int OnPage = 50;

    private AuditView _view = new();

    [Inject]
    public required ReadAuditUseCase Audit { get; init; }

    [Inject]
    public required VerifyAuditUseCase Verify { get; init; }

    [SupplyParameterFromQuery(Name = "who")]
    public string? WhoText { get; set; }

    [SupplyParameterFromQuery]
    public string? What { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Text { get; set; }

    [SupplyParameterFromQuery]
    public string? Before { get; set; }

    [SupplyParameterFromQuery]
    public string? Check { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = AuditView.FromQuery(WhoText, What, From, To, Text, Before, Check);
        return ReadAsync(LoadAsync);
    }

    private async Task<AuditContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);

        // One more than is shown tells whether there are older ones.
        var found = await Audit.RunAsync(viewer, _view.Search, new Data.AuditPage(_view.Before, OnPage + 1), Leaving);
        return new AuditContent(
            [.. found.Take(OnPage)], found.Count > OnPage, _view.IsChecked ? await Verify.RunAsync(viewer, Leaving) : null);
    }
}
