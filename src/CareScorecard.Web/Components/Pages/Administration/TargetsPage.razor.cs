using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>Every measure's target of this month, with the way to change it.</summary>
public sealed partial class TargetsPage
{
    private readonly IReadOnlyList<IGrouping<Theme, IndicatorDefinition>> _themes =
        [.. Catalogue.All.Select(indicator => indicator.Definition).GroupBy(definition => definition.Theme)];

    private ReportingMonth _month;

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    protected override Task OnParametersSetAsync()
    {
        _month = TargetSheet.ThisMonth(Clock);
        return ReadAsync(async () => await Settings.RunAsync(await Who.ViewerAsync(Leaving), Leaving));
    }
}
