using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>Every measure's target of this month, with the way to change it.</summary>
public sealed partial class TargetsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly IReadOnlyList<IGrouping<Theme, IndicatorDefinition>> _themes =
        [.. Catalogue.All.Select(indicator => indicator.Definition).GroupBy(definition => definition.Theme)];

    private PageState<SettingsContent> _state = new PageState<SettingsContent>.Loading();
    private ReportingMonth _month;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ILogger<TargetsPage> Log { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _month = TargetSheet.ThisMonth(Clock);
        _state = await PageLoad.RunAsync<SettingsContent>(
            async () => await Settings.RunAsync(await Who.ViewerAsync(_leaving.Token), _leaving.Token), Log);
    }
}
