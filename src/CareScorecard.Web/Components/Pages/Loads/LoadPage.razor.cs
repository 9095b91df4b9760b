using CareScorecard.Application.Children;
using CareScorecard.Application.Loads;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>The receipt of one load; it is undone here, and what was loaded is downloaded.</summary>
public sealed partial class LoadPage : IDisposable
{
    /// <summary>Letters of a note at most.</summary>
    public const int LongestNote = 500;

    private readonly CancellationTokenSource _leaving = new();
    private PageState<LoadContent> _state = new PageState<LoadContent>.Loading();
    private LoadView? _view;
    private Session? _session;
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadLoadsUseCase Loads { get; init; }

    [Inject]
    public required UndoMonthUseCase Undoing { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<LoadPage> Log { get; init; }

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

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private string Here => _view?.ToUrl() ?? LoadView.Path;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = LoadView.Parse($"{MonthText}-{NumberText}");
        _state = new PageState<LoadContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
        if (_state is PageState<LoadContent>.Nothing)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<LoadContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(_leaving.Token);
        var viewer = await Who.ViewerAsync(_leaving.Token);
        return _view is { } view && await Loads.OfVersionAsync(viewer, view.Month, view.Number, _leaving.Token) is { } receipt
            ? new LoadContent(receipt, Reasons.Find(_session), viewer.Teams.Count == 0)
            : null;
    }

    private async Task UndoAsync()
    {
        if (_view is not { } view || Why is { Length: > LongestNote } || !Codes.TryParse<VersionState>(Seen, out var state))
        {
            _problem = $"Nothing has changed. Write {LongestNote} letters at most.";
            return;
        }

        var viewer = await Who.ViewerAsync(_leaving.Token);
        var note = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        switch (await Undoing.OfVersionAsync(viewer, new SeenVersion(view.Month, view.Number, state), note, _leaving.Token))
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
        if (_session is not { } session || string.IsNullOrWhiteSpace(Reason) || Reason.Length > ReadChildrenUseCase.LongestReason)
        {
            _problem = $"Say why, in {ReadChildrenUseCase.LongestReason} letters at most.";
            return;
        }

        Reasons.Keep(session, Reason.Trim());
        Navigation.NavigateTo(Here + "#download");
    }
}
