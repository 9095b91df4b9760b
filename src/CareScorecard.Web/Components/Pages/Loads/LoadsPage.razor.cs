using System.Globalization;
using CareScorecard.Application.Loads;
using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>Who loaded what and when, every version ever made.</summary>
public sealed partial class LoadsPage
{
    private const int MostPages = 10_000;

    private ReportingMonth? _month;
    private int _page = 1;

    [Inject]
    public required ReadLoadsUseCase Loads { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _month = ReportingMonth.TryParse(MonthText, out var month) ? month : null;
        _page = int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and < MostPages ? number : 1;
        return ReadAsync(LoadAsync);
    }

    private async Task<LoadHistory?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var history = await Loads.RunAsync(viewer, Leaving);
        return history.Entries.Count + history.Unattended.Count > 0 ? history : null;
    }
}
