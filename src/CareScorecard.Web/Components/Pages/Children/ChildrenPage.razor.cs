using CareScorecard.Application.Children;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Children;

/// <summary>
/// Who is behind a figure. Whoever opens it first says why, once a visit. What they look for comes by post, so that no address and no
/// log holds a child's id.
/// </summary>
public sealed partial class ChildrenPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<ChildrenContent> _state = new PageState<ChildrenContent>.Loading();
    private ChildrenView _view = new(string.Empty);
    private Session? _session;
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadChildrenUseCase Children { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<ChildrenPage> Log { get; init; }

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string[]? Where { get; set; }

    [SupplyParameterFromQuery]
    public string? Team { get; set; }

    [SupplyParameterFromQuery]
    public string? Order { get; set; }

    [SupplyParameterFromQuery]
    public string? Sorted { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageText { get; set; }

    [SupplyParameterFromForm(FormName = "why", Name = "why")]
    public string? Why { get; set; }

    [SupplyParameterFromForm(FormName = "find", Name = "find")]
    public string? Find { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = ChildrenView.FromQuery(Id, MonthText, Show, Where, Team, Order, Sorted, PageText);
        _state = new PageState<ChildrenContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
        if (_state is PageState<ChildrenContent>.Nothing)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<ChildrenContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(_leaving.Token);
        var viewer = await Who.ViewerAsync(_leaving.Token);
        var reason = Reasons.Find(_session);
        return await Children.RunAsync(viewer, _view.Question(Find), reason, _leaving.Token) is var outcome and not ChildrenOutcome.NotHeld
            ? new ChildrenContent(outcome, HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token)), reason, viewer.Teams)
            : null;
    }

    private void KeepReason()
    {
        if (_session is not { } session || string.IsNullOrWhiteSpace(Why) || Why.Length > ReadChildrenUseCase.LongestReason)
        {
            _problem = $"Say why, in {ReadChildrenUseCase.LongestReason} letters at most.";
            return;
        }

        Reasons.Keep(session, Why.Trim());
        Navigation.NavigateTo(_view.ToUrl());
    }

    private void ForgetReason()
    {
        if (_session is { } session)
        {
            Reasons.Forget(session);
        }

        Navigation.NavigateTo(_view.ToUrl());
    }

    /// <summary>The page is drawn with what was looked for already.</summary>
    private static void Found()
    {
    }
}
