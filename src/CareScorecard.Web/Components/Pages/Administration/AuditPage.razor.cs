using CareScorecard.Application.Audit;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>Who did what, and when.</summary>
public sealed partial class AuditPage : IDisposable
{
    private const int OnPage = 50;

    private readonly CancellationTokenSource _leaving = new();
    private PageState<AuditContent> _state = new PageState<AuditContent>.Loading();
    private AuditView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadAuditUseCase Audit { get; init; }

    [Inject]
    public required VerifyAuditUseCase Verify { get; init; }

    [Inject]
    public required ILogger<AuditPage> Log { get; init; }

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

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = AuditView.FromQuery(WhoText, What, From, To, Text, Before, Check);
        _state = new PageState<AuditContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<AuditContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);

        // One more than is shown tells whether there are older ones.
        var found = await Audit.RunAsync(viewer, _view.Search, new Data.AuditPage(_view.Before, OnPage + 1), _leaving.Token);
        return new AuditContent(
            [.. found.Take(OnPage)], found.Count > OnPage, _view.IsChecked ? await Verify.RunAsync(viewer, _leaving.Token) : null);
    }
}
