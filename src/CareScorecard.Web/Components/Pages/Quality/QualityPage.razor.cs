using CareScorecard.Application.Months;
using CareScorecard.Application.Quality;
using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Quality;

/// <summary>How far the figures of a month can be trusted, and what to mend first.</summary>
public sealed partial class QualityPage
{
    private QualityView _view = new();
    private Session? _session;
    private string? _problem;

    [Inject]
    public required ReadQualityUseCase Quality { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery]
    public string? Team { get; set; }

    [SupplyParameterFromForm(FormName = "why", Name = "why")]
    public string? Why { get; set; }

    protected override bool NothingIsNotFound => _view.Month is not null;

    protected override Task OnParametersSetAsync()
    {
        _view = QualityView.FromQuery(MonthText, Team);
        return ReadAsync(LoadAsync);
    }

    private async Task<QualityContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(Leaving);
        var viewer = await Who.ViewerAsync(Leaving);
        return await Quality.RunAsync(viewer, _view.Month, _view.Team, Leaving) is { } report
            ? new QualityContent(report, HeldMonths.Of(await Months.RunAsync(viewer, Leaving)), Reasons.Find(_session))
            : null;
    }

    private void KeepReason()
    {
        _problem = Reasons.Keep(_session, Why);
        if (_problem is null)
        {
            Navigation.NavigateTo(_view.ToUrl() + "#download");
        }
    }
}
