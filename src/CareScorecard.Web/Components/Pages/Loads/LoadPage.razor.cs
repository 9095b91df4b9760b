using CareScorecard.Application.Loads;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Pages.Months;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>The receipt of one load; it is undone here, and what was loaded is downloaded.</summary>
public sealed partial class LoadPage
{
    private LoadView? _view;
    private Session? _session;
    private string? _problem;

    [Inject]
    public required ReadLoadsUseCase Loads { get; init; }

    [Inject]
    public required UndoMonthUseCase Undoing { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public required string MonthText { get; set; }

    [Parameter]
    public required string NumberText { get; set; }

    [SupplyParameterFromForm(FormName = "undo", Name = "why")]
    public string? Why { get; set; }

    /// <summary>How far the version had come when its page was read.</summary>
    [SupplyParameterFromForm(FormName = "undo", Name = "seen")]
    public string? Seen { get; set; }

    [SupplyParameterFromForm(FormName = "reason", Name = "reason")]
    public string? Reason { get; set; }

    private string Here => _view?.ToUrl() ?? LoadView.Path;

    protected override bool NothingIsNotFound => true;

    protected override Task OnParametersSetAsync()
    {
        _view = LoadView.Parse($"{MonthText}-{NumberText}");
        return ReadAsync(LoadAsync);
    }

    private async Task<LoadContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(Leaving);
        var viewer = await Who.ViewerAsync(Leaving);
        return _view is { } view && await Loads.OfVersionAsync(viewer, view.Month, view.Number, Leaving) is { } receipt
            ? new LoadContent(receipt, Reasons.Find(_session), viewer.Teams.Count == 0)
            : null;
    }

    private async Task UndoAsync()
    {
        if (_view is not { } view || Why is { Length: > MonthsPage.LongestNote } || !Codes.TryParse<VersionState>(Seen, out var state))
        {
            _problem = $"Nothing has changed. Write {MonthsPage.LongestNote} letters at most.";
            return;
        }

        var viewer = await Who.ViewerAsync(Leaving);
        var note = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        switch (await Undoing.OfVersionAsync(viewer, new SeenVersion(view.Month, view.Number, state), note, Leaving))
        {
            case StateChangeOutcome.Refused refused:
                _problem = $"Nothing has changed. {refused.Why}";
                break;

            case StateChangeOutcome.Done done:
                Navigation.NavigateTo(new LoadView(done.Version.Month, done.Version.Number).ToUrl());
                break;
        }
    }

    private void KeepReason()
    {
        _problem = Reasons.Keep(_session, Reason);
        if (_problem is null)
        {
            Navigation.NavigateTo(Here + "#download");
        }
    }
}
