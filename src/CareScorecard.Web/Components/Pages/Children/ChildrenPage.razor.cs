using CareScorecard.Application.Children;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Children;

/// <summary>
/// Who is behind a figure. Whoever opens it first says why, once a visit. What they look for comes by post, so that no address and no
/// log holds a child's id.
/// </summary>
public sealed partial class ChildrenPage
{
    private ChildrenView _view = new(string.Empty);
    private Session? _session;
    private string? _problem;

    [Inject]
    public required ReadChildrenUseCase Children { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    internal LookReasons Reasons { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

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

    protected override bool NothingIsNotFound => true;

    protected override Task OnParametersSetAsync()
    {
        _view = ChildrenView.FromQuery(Id, MonthText, Show, Where, Team, Order, Sorted, PageText);
        return ReadAsync(LoadAsync);
    }

    private async Task<ChildrenContent?> LoadAsync()
    {
        _session = await Who.SessionAsync(Leaving);
        var viewer = await Who.ViewerAsync(Leaving);
        var reason = Reasons.Find(_session);
        return await Children.RunAsync(viewer, _view.Question(Find), reason, Leaving) is var outcome and not ChildrenOutcome.NotHeld
            ? new ChildrenContent(outcome, HeldMonths.Of(await Months.RunAsync(viewer, Leaving)), reason, viewer.Teams)
            : null;
    }

    private void KeepReason()
    {
        _problem = Reasons.Keep(_session, Why);
        if (_problem is null)
        {
            Navigation.NavigateTo(_view.ToUrl());
        }
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
