using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>
/// Takes back the last load of a month. What the month said before comes back as a new version; where it said nothing, the month is no
/// longer held. What the board sees stays until a version is published again.
/// </summary>
public sealed class UndoMonthUseCase(MonthStore months, SettingsStore settings, TimeProvider clock)
{
    /// <param name="reason">Needed for a past month: one after which another is held, or that the board has been shown.</param>
    public async Task<StateChangeOutcome> RunAsync(
        Viewer viewer,
        ReportingMonth month,
        string? reason,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        return await months.FindCurrentAsync(month, cancellation) is { } version
            ? await UndoAsync(viewer, version, reason, cancellation)
            : new StateChangeOutcome.Refused($"{month.ToWords()} is not held.");
    }

    /// <summary>
    /// The same of the version that the viewer has looked at: of two who undo one load at once, the second is told, and takes back
    /// nothing more.
    /// </summary>
    /// <param name="reason">As for <see cref="RunAsync"/>.</param>
    public async Task<StateChangeOutcome> OfVersionAsync(
        Viewer viewer,
        SeenVersion seen,
        string? reason,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(seen);
        return await months.FindVersionAsync(seen.Month, seen.Number, cancellation) is { } version
            ? await UndoAsync(viewer, version, reason, cancellation)
            : new StateChangeOutcome.Refused($"{seen.Month.ToWords()} is not held.");
    }

    private async Task<StateChangeOutcome> UndoAsync(
        Viewer viewer, MonthVersion version, string? reason, CancellationToken cancellation)
    {
        var month = version.Month;
        if (string.IsNullOrWhiteSpace(reason) && await PastMonthRule.IsPastAsync(months, month, cancellation))
        {
            return new StateChangeOutcome.Refused(
                "Say why a past month changes: the reason is kept with the month, and shown beside every figure that it restates.");
        }

        var population = (await settings.ReadAsync(cancellation)).PopulationIn(month);
        return await months.UndoAsync(
            month, version.Number, population, reason, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation) switch
        {
            StateChange.Done done => new StateChangeOutcome.Done(done.Version),
            StateChange.NotHeld => new StateChangeOutcome.Refused($"{month.ToWords()} is not held."),
            StateChange.Refused { Why: StateRefusal.NotCurrent, Version.IsUndone: true } => new StateChangeOutcome.Refused(
                "Somebody else was quicker: this load has been taken back already."),
            StateChange.Refused { Why: StateRefusal.NotCurrent } => new StateChangeOutcome.Refused(
                "A newer version of the month has been loaded since: look at that one."),
            StateChange.Refused => new StateChangeOutcome.Refused(
                $"{month.ToWords()} is published, and nothing was loaded before it: withdraw it first."),
            _ => throw new InvalidOperationException("An outcome of an undo that nobody has named."),
        };
    }
}
