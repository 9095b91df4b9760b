using CareScorecard.Application.Months;
using CareScorecard.Application.Publishing;
using CareScorecard.Domain.Loads;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Months;

/// <summary>How far each month has come; approves, publishes, withdraws and undoes, each about the version that was on the page.</summary>
public sealed partial class MonthsPage
{
    /// <summary>Letters of a note at most.</summary>
    public const int LongestNote = 500;

    private MonthsView _view = new();
    private string? _problem;

    [Inject]
    public required ReadPublishingUseCase Publishing { get; init; }

    [Inject]
    public required ChangeMonthStateUseCase States { get; init; }

    [Inject]
    public required UndoMonthUseCase Undoing { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromForm(FormName = "decide", Name = "why")]
    public string? Why { get; set; }

    [SupplyParameterFromForm(FormName = "decide", Name = "step")]
    public string? Step { get; set; }

    protected override bool NothingIsNotFound => _view.Month is not null;

    protected override Task OnParametersSetAsync()
    {
        _view = MonthsView.FromQuery(MonthText);
        return ReadAsync(LoadAsync);
    }

    private async Task<MonthsContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var months = await Publishing.RunAsync(viewer, Leaving);

        // Whoever comes second to an undo is told on the page of the latest month: their own is gone.
        var asked = months.Any(month => month.Month == _view.Month) || Step is null ? _view.Month : null;
        return (asked ?? (months.Count > 0 ? months[0].Month : null)) is { } month && await Publishing.OfMonthAsync(viewer, month, Leaving) is { } brief
            ? new MonthsContent(months, brief)
            : null;
    }

    private async Task DecideAsync()
    {
        if (MonthStep.Parse(Step) is not { } step || Why is { Length: > LongestNote })
        {
            _problem = $"Nothing has changed. Write {LongestNote} letters at most, and use one of the buttons.";
            return;
        }

        var viewer = await Who.ViewerAsync(Leaving);
        var note = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        var outcome = step.Action switch
        {
            MonthAction.Approve => await States.OfVersionAsync(viewer, step.Seen, VersionState.Approved, note, Leaving),
            MonthAction.Publish => await States.OfVersionAsync(viewer, step.Seen, VersionState.Published, note, Leaving),
            MonthAction.Withdraw => await States.OfVersionAsync(viewer, step.Seen, VersionState.Draft, note, Leaving),
            MonthAction.Undo => await Undoing.OfVersionAsync(viewer, step.Seen, note, Leaving),
        };
        if (outcome is StateChangeOutcome.Refused { Why: var why })
        {
            _problem = $"Nothing has changed. {why}";
            return;
        }

        // An undo may leave nothing of the month: then the latest one is shown.
        var isLeft = (await Publishing.RunAsync(viewer, Leaving)).Any(month => month.Month == step.Seen.Month);
        Navigation.NavigateTo(new MonthsView(isLeft ? step.Seen.Month : null).ToUrl());
    }
}
