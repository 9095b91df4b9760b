using System.Globalization;
using CareScorecard.Application.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>Who loaded what and when, every version ever made.</summary>
public sealed partial class LoadsPage : IDisposable
{
    private const int MostPages = 10_000;

    private readonly CancellationTokenSource _leaving = new();
    private PageState<LoadHistory> _state = new PageState<LoadHistory>.Loading();
    private ReportingMonth? _month;
    private int _page = 1;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadLoadsUseCase Loads { get; init; }

    [Inject]
    public required ILogger<LoadsPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _month = ReportingMonth.TryParse(MonthText, out var month) ? month : null;
        _page = int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and < MostPages ? number : 1;
        _state = new PageState<LoadHistory>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<LoadHistory?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        var history = await Loads.RunAsync(viewer, _leaving.Token);
        return history.Entries.Count + history.Unattended.Count > 0 ? history : null;
    }
}
