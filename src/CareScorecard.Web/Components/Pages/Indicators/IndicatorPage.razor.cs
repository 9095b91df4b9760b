using CareScorecard.Application.Access;
using CareScorecard.Application.Bridges;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Months;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Indicators;

/// <summary>One indicator of one month: its finding, trend, parts and meaning.</summary>
public sealed partial class IndicatorPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<IndicatorContent> _state = new PageState<IndicatorContent>.Loading();
    private IndicatorView _view = new(string.Empty);

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadIndicatorUseCase Indicators { get; init; }

    [Inject]
    public required ReadBridgeUseCase Bridges { get; init; }

    [Inject]
    public required ReadRestatementsUseCase Restatements { get; init; }

    [Inject]
    public required ReadCommentaryUseCase Commentaries { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required ILogger<IndicatorPage> Log { get; init; }

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "months")]
    public string? MonthsText { get; set; }

    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [SupplyParameterFromQuery]
    public string[]? Where { get; set; }

    [SupplyParameterFromQuery]
    public string? Since { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = IndicatorView.FromQuery(Id, MonthText, MonthsText, By, Where, Since, ViewText);
        _state = new PageState<IndicatorContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
        if (_state is PageState<IndicatorContent>.Nothing)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<IndicatorContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        if (held.Count == 0)
        {
            return null;
        }

        var month = HeldMonths.Shown(_view.Month, held, reader.Audience) ?? held[0];
        var report = await Indicators.RunAsync(
            viewer, new IndicatorQuestion { Id = Id, Month = month, By = [_view.By], Filters = _view.Filters }, _leaving.Token);
        if (report is null)
        {
            return null;
        }

        var shown = report.Shortened(_view.Months);
        var content = new IndicatorContent(shown, held, Neighbour(-1), Neighbour(1))
        {
            Restatements = await Restatements.OfIndicatorAsync(viewer, shown.Row.Id, shown.Series[0].Month, shown.Month, _leaving.Token),
            Commentary = await Commentaries.OfReportAsync(viewer, shown, _leaving.Token),
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

        return await Bridges.RunAsync(viewer, Id, from, to, Reasons.Find(await Who.SessionAsync(_leaving.Token)), _leaving.Token) switch
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
