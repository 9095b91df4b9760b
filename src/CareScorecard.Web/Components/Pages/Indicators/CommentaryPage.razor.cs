using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Indicators;

/// <summary>Writes what is said of one figure of one month.</summary>
public sealed partial class CommentaryPage
{
    private IndicatorView _view = new(string.Empty);
    private ReportingMonth? _month;
    private string? _problem;

    [Inject]
    public required ReadIndicatorUseCase Indicators { get; init; }

    [Inject]
    public required ReadCommentaryUseCase Reading { get; init; }

    [Inject]
    public required WriteCommentaryUseCase Writing { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromForm(FormName = "commentary")]
    public CommentaryForm Form { get; set; } = null!;

    protected override Task OnParametersSetAsync()
    {
        _month = ReportingMonth.TryParse(MonthText, out var month) ? month : null;
        _view = new IndicatorView(Id);
        return ReadAsync(LoadAsync);
    }

    private async Task<IndicatorReport?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var report = await Indicators.RunAsync(viewer, new IndicatorQuestion { Id = Id, Month = _month }, Leaving);
        if (report is not null && Form is null)
        {
            var said = (await Reading.RunAsync(viewer, report.Month, report.Row.Id, Leaving)).Said;
            Form = new CommentaryForm { WhatHappened = said?.WhatHappened, Why = said?.Why, WhatWeAreDoing = said?.WhatWeAreDoing };
        }

        Form ??= new CommentaryForm();
        return report;
    }

    private async Task WriteAsync()
    {
        if (State is not PageState<IndicatorReport>.Ready { Content: var report })
        {
            return;
        }

        _problem = await Writing.RunAsync(
            await Who.ViewerAsync(Leaving),
            report.Month,
            report.Row.Id,
            new CommentaryText(Form.WhatHappened, Form.Why, Form.WhatWeAreDoing),
            Leaving);
        if (_problem is null)
        {
            Navigation.NavigateTo(BackUrl(report.Month));
        }
    }

    private string BackUrl(ReportingMonth month) => (_view with { Month = month }).ToUrl() + "#commentary";

    private static string Standing(IndicatorReport report) => report.State == VersionState.Published
        ? "The month is published: the board reads what you write at once."
        : "The board reads it once the month is published.";
}

/// <summary>What the form sends.</summary>
public sealed class CommentaryForm
{
    public string? WhatHappened { get; set; }

    public string? Why { get; set; }

    public string? WhatWeAreDoing { get; set; }
}
