using CareScorecard.Application.Access;
using CareScorecard.Application.Bridges;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Indicators;

/// <summary>One indicator of one month: its finding, trend, parts and meaning.</summary>
public sealed partial class IndicatorPage
{
    private IndicatorView _view = new(string.Empty);

    [Inject]
    public required ReadIndicatorUseCase Indicators { get; init; }

    [Inject]
    public required ReadBridgeUseCase Bridges { get; init; }

    [Inject]
    public required ReadRestatementsUseCase Restatements { get; init; }

    [Inject]
    public required ReadCommentaryUseCase Commentaries { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery(Name = "months")]
    public string? MonthsText { get; set; }

    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [SupplyParameterFromQuery]
    public string[]? Where { get; set; }

    [SupplyParameterFromQuery]
    public string? Since { get; set; }

    protected override bool NothingIsNotFound => true;

    protected override Task OnParametersSetAsync()
    {
        _view = IndicatorView.FromQuery(Id, MonthText, MonthsText, By, Where, Since, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<IndicatorContent?> LoadAsync()
    {
        var (viewer, held, month) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var report = await Indicators.RunAsync(
            viewer, new IndicatorQuestion { Id = Id, Month = month, By = [_view.By], Filters = _view.Filters }, Leaving);
        if (report is null)
        {
            return null;
        }

        var shown = report.Shortened(_view.Months);
        var content = new IndicatorContent(shown, held, Neighbour(-1), Neighbour(1))
        {
            Restatements = await Restatements.OfIndicatorAsync(viewer, shown.Row.Id, shown.Series[0].Month, shown.Month, Leaving),
            Commentary = await Commentaries.OfReportAsync(viewer, shown, Leaving),
        };
        return await WithBridgeAsync(content, viewer);
    }

    /// <summary>With the month asked for, else with the last one held before.</summary>
    private async Task<IndicatorContent> WithBridgeAsync(IndicatorContent content, Viewer viewer)
    {
        var to = content.Report.Month;
        var before = content.Held.Where(month => month < to).Select(month => (ReportingMonth?)month).FirstOrDefault();
        if ((_view.Since < to ? _view.Since : before) is not { } from)
        {
            return content with { NoBridge = "There is no earlier month to compare with yet." };
        }

        return await Bridges.RunAsync(viewer, Id, from, to, Reasons.Find(await Who.SessionAsync(Leaving)), Leaving) switch
        {
            BridgeOutcome.Found found => content with { Bridge = found.Bridge },
            BridgeOutcome.NotHeld missing => content with { NoBridge = $"{missing.Month.ToWords()} is not held, so there is nothing to compare with." },
            _ => content with { NoBridge = "These months cannot be compared." },
        };
    }

    private IndicatorDefinition? Neighbour(int step)
    {
        var all = Catalogue.All;
        var here = all.ToList().FindIndex(indicator => indicator.Definition.Id.Equals(Id, StringComparison.OrdinalIgnoreCase));
        return here >= 0 && here + step >= 0 && here + step < all.Count ? all[here + step].Definition : null;
    }
}
