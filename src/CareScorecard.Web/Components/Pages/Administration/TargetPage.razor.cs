using System.Globalization;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>One measure's targets, tolerance and polarity: what they are, what another would have done, and the change itself.</summary>
public sealed partial class TargetPage
{
    private IndicatorDefinition? _definition;
    private ReportingMonth _month;
    private Target? _target;
    private IReadOnlyList<SettingEntry> _dated = [];
    private IReadOnlyList<SettingStep> _steps = [];
    private IReadOnlyList<SettingProblem> _problems = [];
    private IReadOnlyList<string> _fromProblems = [];
    private IReadOnlyList<string> _reasonProblems = [];
    private IReadOnlyList<string> _takeBackProblems = [];
    private TargetPreview? _preview;
    private string? _notice;

    /// <summary>The change whose preview is shown; null where none is.</summary>
    private string? _seen;

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required ChangeSettingsUseCase Change { get; init; }

    [Inject]
    public required PreviewTargetUseCase Preview { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "target")]
    public TargetForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "take-back")]
    public TakeBackForm Gone { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves its form null.
        Form ??= new TargetForm();
        Gone ??= new TakeBackForm();
        _definition = Catalogue.Find(Id)?.Definition;
        if (_definition is not { } definition)
        {
            NotFoundStatus.Set(HttpContext);
            return;
        }

        _month = TargetSheet.ThisMonth(Clock);
        await ReadAsync(async () => await Settings.RunAsync(await Who.ViewerAsync(Leaving), Leaving));
        if (State is PageState<SettingsContent>.Ready { Content: var content })
        {
            _target = TargetsInForce.In(_month, definition, content.Council).Driving;
            _dated = [.. SettingHistory.InForce(content.Entries, $"target.{definition.Id}").Reverse()];
            _steps = SettingHistory.Steps(content.Entries.Where(entry => IsOfThis(entry.Name)));
            Form.Tolerance ??= OwnTolerance(content);
            Form.Polarity ??= OwnPolarity(content);
        }
    }

    private async Task SendAsync()
    {
        if (_definition is not { } definition || State is not PageState<SettingsContent>.Ready { Content: var content })
        {
            return;
        }

        var viewer = await Who.ViewerAsync(Leaving);
        var changes = Changes(definition, content).ToList();
        var problems = await Change.CheckAsync(viewer, changes, Leaving);
        var isLook = Form.Do == TargetForm.Look;
        _problems = problems;
        _fromProblems = !string.IsNullOrWhiteSpace(Form.Level) && !ReportingMonth.TryParse(Form.From, out _) ? ["Choose a month, like 2026-04."] : [];

        // The reason may still be thought about while one looks.
        _reasonProblems = isLook ? [] : Words(problems.Where(problem => problem.Part == SettingPart.Reason));
        if (changes.Count == 0)
        {
            _notice = "Nothing is different yet: write a new target, another tolerance or another polarity.";
            return;
        }

        if (problems.Any(problem => problem.Part == SettingPart.Value) || _fromProblems.Count > 0)
        {
            _notice = "Mend what stands beside the fields.";
            return;
        }

        if (isLook || Form.Seen != Named(changes))
        {
            _notice = isLook ? null : "This is not the change that you saw before. Here is what it would have done: save it if you still want it.";
            _seen = Named(changes);
            _preview = await Preview.RunAsync(viewer, definition.Id, changes, Leaving);
            return;
        }

        await SaveAsync(viewer, definition, changes);
    }

    private async Task SaveAsync(Application.Access.Viewer viewer, IndicatorDefinition definition, IReadOnlyList<SettingChange> changes)
    {
        switch (await Change.RunAsync(viewer, changes, Leaving))
        {
            case SettingsOutcome.Refused refused:
                _notice = "Nothing was saved. Mend what stands beside the fields.";
                _problems = refused.Problems;
                _reasonProblems = Words(refused.Problems.Where(problem => problem.Part == SettingPart.Reason));
                _seen = Named(changes);
                _preview = await Preview.RunAsync(viewer, definition.Id, changes, Leaving);
                break;
            case var done:
                Navigation.NavigateTo(
                    SettingsAddress.OfTarget(definition.Id) + SettingsAddress.Done + (done is SettingsOutcome.Waiting ? "waiting" : "saved"));
                break;
        }
    }

    private async Task TakeBackAsync()
    {
        if (_definition is not { } definition || _dated.FirstOrDefault(entry => Key(entry) == Gone.Which) is not { } gone)
        {
            _takeBackProblems = ["This target is not there any more."];
            return;
        }

        var change = new SettingChange($"target.{definition.Id}", "", gone.From, gone.SetBy, Gone.Reason);
        var outcome = await Change.RunAsync(await Who.ViewerAsync(Leaving), [change], Leaving);
        if (outcome is SettingsOutcome.Refused refused)
        {
            _takeBackProblems = Words(refused.Problems);
            return;
        }

        Navigation.NavigateTo(
            SettingsAddress.OfTarget(definition.Id) + SettingsAddress.Done + (outcome is SettingsOutcome.Waiting ? "waiting" : "taken-back"));
    }

    /// <summary>What differs from what is set.</summary>
    private IEnumerable<SettingChange> Changes(IndicatorDefinition definition, SettingsContent content)
    {
        if (!string.IsNullOrWhiteSpace(Form.Level))
        {
            yield return new SettingChange(
                $"target.{definition.Id}",
                Form.Level,
                ReportingMonth.TryParse(Form.From, out var from) ? from : null,
                Codes.TryParse<TargetOwner>(Form.SetBy, out var owner) ? owner : null,
                Form.Reason);
        }

        if ((Form.Tolerance ?? "").Trim() is var tolerance && tolerance != OwnTolerance(content))
        {
            yield return new SettingChange($"tolerance.{definition.Id}", tolerance, Reason: Form.Reason);
        }

        if ((Form.Polarity ?? "") is var polarity && polarity != OwnPolarity(content))
        {
            yield return new SettingChange($"polarity.{definition.Id}", polarity, Reason: Form.Reason);
        }
    }

    private string OwnTolerance(SettingsContent content) =>
        content.Council.Tolerances.TryGetValue(_definition!.Id, out var own) ? own.ToString(CultureInfo.InvariantCulture) : "";

    private string OwnPolarity(SettingsContent content) =>
        content.Council.Polarities.TryGetValue(_definition!.Id, out var own) ? Codes.Of(own) : "";

    private bool IsOfThis(string name) =>
        name.Split('.', 2) is ["target" or "tolerance" or "polarity", var id] && id.Equals(_definition?.Id, StringComparison.OrdinalIgnoreCase);

    private static string Named(IEnumerable<SettingChange> changes) =>
        string.Join(' ', changes.Select(change => $"{change.Name}={change.Value}@{change.From}/{change.SetBy}"));

    private static string Key(SettingEntry entry) => $"{entry.From} {Codes.Of(entry.SetBy ?? TargetOwner.Ours)}";

    private static List<string> Words(IEnumerable<SettingProblem> problems) => [.. problems.Select(problem => problem.Words).Distinct()];

    private List<string> Of(string setting, SettingPart part) =>
        Words(_problems.Where(problem => problem.Part == part && problem.Name.StartsWith(setting + ".", StringComparison.Ordinal)));

    private string? Invalid(string setting, SettingPart part) => Of(setting, part).Count > 0 ? "true" : null;
}
