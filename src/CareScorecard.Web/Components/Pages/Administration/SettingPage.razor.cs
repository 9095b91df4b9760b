using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>One setting: what it is, how it came about, and its form.</summary>
public sealed partial class SettingPage
{
    private SettingSheet? _sheet;
    private IReadOnlyList<SettingEntry> _inForce = [];
    private IReadOnlyList<SettingStep> _steps = [];
    private IReadOnlyList<SettingProblem> _problems = [];
    private IReadOnlyList<string> _fromProblems = [];
    private string? _conflict;

    // As the form shows it: what was sent, or what is set.
    private string _value = string.Empty;
    private string _was = string.Empty;

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required ChangeSettingsUseCase Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public required string Name { get; set; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "setting")]
    public SettingForm Form { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves the form null.
        Form ??= new SettingForm();
        _sheet = SettingSheet.Find(Name);
        if (_sheet is not { } sheet)
        {
            NotFoundStatus.Set(HttpContext);
            return;
        }

        await ReadAsync(async () => await Settings.RunAsync(await Who.ViewerAsync(Leaving), Leaving));
        if (State is PageState<SettingsContent>.Ready { Content: var content })
        {
            _inForce = SettingHistory.InForce(content.Entries, sheet.Name);
            _steps = SettingHistory.Steps(content.Entries.Where(entry => entry.Name.Equals(sheet.Name, StringComparison.OrdinalIgnoreCase)));

            // Of a dated setting a new number is written, not the old one mended.
            _was = sheet.IsDated ? string.Empty : _inForce is [.., var last] ? last.Value : string.Empty;
            _value = sheet.Input == SettingInput.Lines ? string.Join('\n', _was.Split(';', StringSplitOptions.TrimEntries)) : _was;
        }
    }

    private async Task SaveAsync()
    {
        if (_sheet is not { } sheet || State is not PageState<SettingsContent>.Ready)
        {
            return;
        }

        _value = Sent(sheet);
        ReportingMonth? from = ReportingMonth.TryParse(Form.From, out var month) ? month : null;
        if (sheet.IsDated && from is null)
        {
            _fromProblems = ["Choose a month, like 2026-04."];
        }

        var viewer = await Who.ViewerAsync(Leaving);
        SettingChange[] changes = [new(sheet.Name, Stored(sheet), from, Reason: Form.Reason)];
        _problems = await Change.CheckAsync(viewer, changes, Leaving);
        if ((Form.Was ?? string.Empty) != _was)
        {
            _conflict = "Somebody changed it while you had the page open. Look at what it is now, and send yours again if it still holds.";
            _problems = [.. _problems, new SettingProblem(sheet.Name, SettingPart.Value, $"It is now: {SettingText.Value(sheet.Name, _was)}.")];
        }

        else if (!sheet.IsDated && Stored(sheet) == _was)
        {
            _problems = [.. _problems, new SettingProblem(sheet.Name, SettingPart.Value, "This is what it is already.")];
        }

        if (sheet.IsDated && _value.Length == 0 && from is { } gone && _inForce.All(entry => entry.From != gone))
        {
            _problems = [.. _problems, new SettingProblem(sheet.Name, SettingPart.Value, $"Nothing was set from {gone.ToWords()} on: write a number.")];
        }

        if (_problems.Count + _fromProblems.Count > 0)
        {
            return;
        }

        var outcome = await Change.RunAsync(viewer, changes, Leaving);
        if (outcome is SettingsOutcome.Refused refused)
        {
            _problems = refused.Problems;
            return;
        }

        Navigation.NavigateTo(SettingsAddress.Of(sheet.Name) + SettingsAddress.Done + (outcome is SettingsOutcome.Waiting ? "waiting" : "saved"));
    }

    /// <summary>A browser sends lines with a carriage return, and measures one by one.</summary>
    private string Sent(SettingSheet sheet) => sheet.Input == SettingInput.Measures
        ? string.Join("; ", HttpContext!.Request.Form["measure"].OfType<string>())
        : (Form.Value ?? string.Empty).ReplaceLineEndings("\n").Trim();

    private string Stored(SettingSheet sheet) => sheet.Input == SettingInput.Lines
        ? string.Join("; ", _value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : _value;

    private static IReadOnlyList<string> Choices(SettingInput input) => input switch
    {
        SettingInput.OnOrOff => ["on", "off"],
        SettingInput.SmallNumber => ["5", "7", "10"],
        _ => [.. EnglishAreas.Regions],
    };

    private static string? Hint(SettingSheet sheet) => sheet switch
    {
        { Input: SettingInput.Lines } => "One on each line.",
        { Input: SettingInput.Colour } => "Six digits, as in your council's brand book. Empty: the program's own.",
        { IsDated: true } => "A whole number. Empty takes back what was set for the month.",
        { Default: { } standard, Input: SettingInput.Number } => $"A whole number. Empty: {standard}, as the program has it.",
        _ => null,
    };

    private static string Wanted(SettingSheet sheet) => sheet.Name == "six-measures"
        ? $"Tick exactly {MeasureSets.Six}."
        : $"Tick {MeasureSets.FewestLeading} to {MeasureSets.MostLeading}.";

    private List<string> Of(SettingPart part) =>
        [.. _problems.Where(problem => problem.Part == part).Select(problem => problem.Words).Distinct()];

    private string? Invalid(SettingPart part) => _problems.Any(problem => problem.Part == part) ? "true" : null;
}
