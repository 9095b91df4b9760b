using CareScorecard.Application.Months;
using CareScorecard.Application.Planning;
using CareScorecard.Domain.Planning;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Components.Pages.Officers;

/// <summary>The reviewing officers' planner of one month, and the scenarios that were kept. It names officers and is for staff.</summary>
public sealed partial class OfficersPage
{
    private PlannerView _view = new();
    private ScenarioOutcome? _outcome;
    private string? _problem;

    [Inject]
    public required ReadPlannerUseCase Planner { get; init; }

    [Inject]
    public required ReadScenariosUseCase Scenarios { get; init; }

    [Inject]
    public required KeepScenarioUseCase Keep { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>What came of the form that was just sent.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <summary>The name of the scenario that is to be removed.</summary>
    [SupplyParameterFromQuery]
    public string? Remove { get; set; }

    [SupplyParameterFromForm(FormName = "keep")]
    public ScenarioForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "pack", Name = ScenariosTable.PutIn)]
    public string? PutIn { get; set; }

    [SupplyParameterFromForm(FormName = "pack", Name = ScenariosTable.TakeOut)]
    public string? TakeOut { get; set; }

    [SupplyParameterFromForm(FormName = "remove")]
    public string? Reason { get; set; }

    private string? DoneWords => Done switch
    {
        "kept" => "Kept, with what it takes for granted, your name and the date.",
        "in-pack" => "It stands in the board pack as an option paper.",
        "out-of-pack" => "It is no longer in the board pack.",
        "removed" => "Removed. The audit keeps that it was there, and your reason.",
        _ => null,
    };

    protected override Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves the form null.
        Form ??= new ScenarioForm();
        _view = PlannerView.FromAddress(Navigation.Uri);
        return ReadAsync(LoadAsync);
    }

    private async Task<OfficersContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var held = HeldMonths.Of(await Months.RunAsync(viewer, Leaving));
        return await Planner.RunAsync(viewer, _view.Month, _view.Scenario, Leaving) is { } report
            ? new OfficersContent(report, held) { Scenarios = await Scenarios.RunAsync(viewer, Leaving) }
            : null;
    }

    private async Task KeepAsync()
    {
        _outcome = await Keep.RunAsync(
            await Who.ViewerAsync(Leaving),
            new ScenarioDraft(Form.Name, Form.Note, _view.Month, _view.Counted, _view.Scenario ?? new CaseloadScenario(), Form.InPack, Form.Replace),
            Leaving);
        if (_outcome is ScenarioOutcome.Kept)
        {
            Leave("kept");
        }
    }

    private async Task MarkAsync()
    {
        _problem = await Keep.MarkAsync(await Who.ViewerAsync(Leaving), PutIn ?? TakeOut, PutIn is not null, Leaving);
        if (_problem is null)
        {
            Leave(PutIn is not null ? "in-pack" : "out-of-pack");
        }
    }

    private async Task RemoveAsync()
    {
        _problem = await Keep.RemoveAsync(await Who.ViewerAsync(Leaving), Remove, Reason, Leaving);
        if (_problem is null)
        {
            Leave("removed");
        }
    }

    private void Leave(string done) => Navigation.NavigateTo(QueryHelpers.AddQueryString(_view.ToUrl(), "done", done) + "#kept");

    private string RemoveUrl(KeptScenario kept) => QueryHelpers.AddQueryString(_view.ToUrl(), "remove", kept.Name) + "#kept";
}
