using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Application.Planning;

/// <summary>
/// Keeps a scenario of the planner under a name, puts it in the board pack, or removes it. It is signed by whoever keeps it, and what was
/// kept under the name before stays beneath it.
/// </summary>
public sealed class KeepScenarioUseCase(ScenarioStore scenarios, ReadPlannerUseCase planner, TimeProvider clock)
{
    /// <summary>Letters: it is the heading of an option paper.</summary>
    public const int LongestName = 60;

    /// <summary>Letters: it stands beneath the heading.</summary>
    public const int LongestNote = 600;

    private const string NotKept = "No scenario is kept under this name any more.";

    public async Task<ScenarioOutcome> RunAsync(Viewer viewer, ScenarioDraft draft, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.WriteCommentary);
        ArgumentNullException.ThrowIfNull(draft);
        var (name, note) = (OneLine(draft.Name), (draft.Note ?? string.Empty).ReplaceLineEndings("\n").Trim());
        if (Problem(name, note) is { } problem)
        {
            return new ScenarioOutcome.Refused(problem);
        }

        if (await planner.RunAsync(viewer, draft.Month, scenario: null, cancellation) is not { Sides: [{ Plan: var plan }, ..] } report)
        {
            return new ScenarioOutcome.Refused("The month has no officers to plan with, so there is nothing to keep.");
        }

        var kept = new KeptScenario
        {
            Name = name,
            Month = report.Month,
            Counted = draft.Counted,
            Tried = Changed(draft.Tried, CaseloadBasis.Of(plan)),
            Basis = CaseloadBasis.Of(plan),
            Note = note.Length > 0 ? note : null,
            InPack = draft.InPack,
            By = viewer.Name,
            At = clock.GetUtcNow().UtcDateTime,
        };
        return await scenarios.KeepAsync(kept, draft.Replace, cancellation)
            ? new ScenarioOutcome.Kept(kept)
            : new ScenarioOutcome.NameTaken((await scenarios.FindAsync(name, cancellation))!);
    }

    /// <returns>Why nothing has changed, in words; null when it has.</returns>
    public async Task<string?> MarkAsync(Viewer viewer, string? name, bool inPack, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.WriteCommentary);
        return await scenarios.MarkAsync(OneLine(name), inPack, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation) ? null : NotKept;
    }

    /// <returns>Why nothing has changed, in words; null when it has.</returns>
    public async Task<string?> RemoveAsync(Viewer viewer, string? name, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.WriteCommentary);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return "Say why it is removed. The reason is kept in the audit.";
        }

        return await scenarios.RemoveAsync(OneLine(name), OneLine(reason), viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation) ? null : NotKept;
    }

    /// <summary>Without the numbers that are today's: a form sends them all, and what nobody changed is not what was tried.</summary>
    private static CaseloadScenario Changed(CaseloadScenario tried, CaseloadBasis today) => tried with
    {
        ChildrenInCare = tried.ChildrenInCare == today.ChildrenInCare ? null : tried.ChildrenInCare,
        ChildProtectionPlans = tried.ChildProtectionPlans == today.ChildProtectionPlans ? null : tried.ChildProtectionPlans,
        FullTimeEquivalent = tried.FullTimeEquivalent == today.FullTimeEquivalent ? null : tried.FullTimeEquivalent,
    };

    private static string? Problem(string name, string note) =>
        name.Length == 0 ? "Give the scenario a name, so that it can be found again."
        : name.Length > LongestName ? $"Name it in {LongestName} letters or fewer: it is the heading of an option paper."
        : note.Length > LongestNote ? $"Say what it is for in {LongestNote} letters or fewer."
        : null;

    private static string OneLine(string? words) =>
        string.Join(' ', (words ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
