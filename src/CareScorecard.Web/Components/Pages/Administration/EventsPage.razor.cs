using CareScorecard.Application.Events;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What happened in the council: placed once, shown on every chart that it concerns.</summary>
public sealed partial class EventsPage
{
    private IReadOnlyList<EventProblem> _problems = [];
    private IReadOnlyList<string> _measures = [];
    private string? _takeBackProblem;

    [Inject]
    public required ListEventsUseCase Events { get; init; }

    [Inject]
    public required PlaceEventUseCase Place { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <summary>The one that is to be taken back.</summary>
    [SupplyParameterFromQuery]
    public int? Event { get; set; }

    [SupplyParameterFromForm(FormName = "place")]
    public EventForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "take-back")]
    public string? Reason { get; set; }

    protected override Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves the form null.
        Form ??= new EventForm();
        return ReadAsync(async () => await Events.RunAsync(await Who.ViewerAsync(Leaving), Leaving));
    }

    private async Task PlaceAsync()
    {
        _measures = [.. HttpContext!.Request.Form["measure"].OfType<string>()];
        var outcome = await Place.RunAsync(
            await Who.ViewerAsync(Leaving),
            ReportingMonth.TryParse(Form.Month, out var month) ? month : null,
            Form.Words,
            _measures,
            Leaving);
        if (outcome is EventOutcome.Refused refused)
        {
            _problems = refused.Problems;
            return;
        }

        Navigation.NavigateTo(SettingsAddress.Events + SettingsAddress.Done + "placed");
    }

    private async Task TakeBackAsync()
    {
        _takeBackProblem = await Place.TakeBackAsync(await Who.ViewerAsync(Leaving), Event ?? 0, Reason, Leaving);
        if (_takeBackProblem is null)
        {
            Navigation.NavigateTo(SettingsAddress.Events + SettingsAddress.Done + "taken-back");
        }
    }

    private List<string> Of(EventPart part) => [.. _problems.Where(problem => problem.Part == part).Select(problem => problem.Words)];

    private string? Invalid(EventPart part) => Of(part).Count > 0 ? "true" : null;
}

/// <summary>What the form of an event sends.</summary>
public sealed class EventForm
{
    /// <summary>2026-04.</summary>
    public string? Month { get; set; }

    public string? Words { get; set; }
}
