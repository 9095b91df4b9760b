using CareScorecard.Application.Children;
using CareScorecard.Application.Loads;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>Two versions beside each other. Whose records differ is told to whoever has said in this visit why they look at children.</summary>
public sealed partial class ComparePage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<VersionComparison> _state = new PageState<VersionComparison>.Loading();
    private CompareView _view = new(null, null);
    private Session? _session;
    private bool _mayName;
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required CompareVersionsUseCase Comparing { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<ComparePage> Log { get; init; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromForm(FormName = "reason", Name = "reason")]
    public string? Reason { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = CompareView.FromQuery(From, To);
        _state = new PageState<VersionComparison>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
        if (_state is PageState<VersionComparison>.Nothing)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<VersionComparison?> LoadAsync()
    {
        if (_view is not { From: { } from, To: { } to })
        {
            return null;
        }

        var viewer = await Who.ViewerAsync(_leaving.Token);
        _session = await Who.SessionAsync(_leaving.Token);
        _mayName = viewer.Teams.Count == 0;
        var reason = Reasons.Find(_session);
        return await Comparing.RunAsync(
            viewer, new VersionId(from.Month, from.Number), new VersionId(to.Month, to.Number), reason, _leaving.Token);
    }

    private void KeepReason()
    {
        if (_session is not { } session || string.IsNullOrWhiteSpace(Reason) || Reason.Length > ReadChildrenUseCase.LongestReason)
        {
            _problem = $"Say why, in {ReadChildrenUseCase.LongestReason} letters at most.";
            return;
        }

        Reasons.Keep(session, Reason.Trim());
        Navigation.NavigateTo(_view.ToUrl());
    }
}
