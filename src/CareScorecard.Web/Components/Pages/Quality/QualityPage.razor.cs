using CareScorecard.Application.Children;
using CareScorecard.Application.Months;
using CareScorecard.Application.Quality;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Quality;

/// <summary>How far the figures of a month can be trusted, and what to mend first.</summary>
public sealed partial class QualityPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<QualityContent> _state = new PageState<QualityContent>.Loading();
    private QualityView _view = new();
    private Session? _session;
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadQualityUseCase Quality { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<QualityPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery]
    public string? Team { get; set; }

    [SupplyParameterFromForm(FormName = "why", Name = "why")]
    public string? Why { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = QualityView.FromQuery(MonthText, Team);
        _state = new PageState<QualityContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
        if (_state is PageState<QualityContent>.Nothing && _view.Month is not null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<QualityContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(_leaving.Token);
        var viewer = await Who.ViewerAsync(_leaving.Token);
        return await Quality.RunAsync(viewer, _view.Month, _view.Team, _leaving.Token) is { } report
            ? new QualityContent(report, HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token)), Reasons.Find(_session))
            : null;
    }

    private void KeepReason()
    {
        if (_session is not { } session || string.IsNullOrWhiteSpace(Why) || Why.Length > ReadChildrenUseCase.LongestReason)
        {
            _problem = $"Say why, in {ReadChildrenUseCase.LongestReason} letters at most.";
            return;
        }

        Reasons.Keep(session, Why.Trim());
        Navigation.NavigateTo(_view.ToUrl() + "#download");
    }
}
