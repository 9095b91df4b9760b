using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Months;

/// <summary>Approves, publishes or withdraws the current version of a month.</summary>
public sealed class ChangeMonthStateUseCase(MonthStore months, TimeProvider clock)
{
    /// <param name="reason">Needed to withdraw what was published.</param>
    public async Task<StateChangeOutcome> RunAsync(
        Viewer viewer,
        ReportingMonth month,
        VersionState to,
        string? reason,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Publish);
        if (LacksReason(to, reason) is { } lacking)
        {
            return lacking;
        }

        var version = to == VersionState.Draft
            ? await months.FindPublishedAsync(month, cancellation)
            : await months.FindCurrentAsync(month, cancellation);
        if (version is null)
        {
            return new StateChangeOutcome.Refused(to == VersionState.Draft
                ? $"{month.ToWords()} is not published."
                : $"{month.ToWords()} is not held.");
        }

        return await ChangeAsync(viewer, version, to, reason, cancellation);
    }

    /// <summary>The same of the version that the viewer has looked at. Who comes second to somebody else is told, and changes nothing.</summary>
    /// <param name="reason">Needed to withdraw.</param>
    public async Task<StateChangeOutcome> OfVersionAsync(
        Viewer viewer,
        SeenVersion seen,
        VersionState to,
        string? reason,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Publish);
        ArgumentNullException.ThrowIfNull(seen);
        return LacksReason(to, reason) ?? await months.FindVersionAsync(seen.Month, seen.Number, cancellation) switch
        {
            null => new StateChangeOutcome.Refused($"{seen.Month.ToWords()} is not held."),
            { } version when version.State != seen.State => new StateChangeOutcome.Refused(
                $"Somebody else was quicker: this version of {seen.Month.ToWords()} is {Words(version.State)} by now. Look at it again."),
            { } version => await ChangeAsync(viewer, version, to, reason, cancellation),
        };
    }

    private static StateChangeOutcome.Refused? LacksReason(VersionState to, string? reason) =>
        to == VersionState.Draft && string.IsNullOrWhiteSpace(reason)
            ? new StateChangeOutcome.Refused("Say why the month is withdrawn: the reason is kept.")
            : null;

    private static string Words(VersionState state) => state == VersionState.Draft ? "a draft" : Codes.Of(state);

    private async Task<StateChangeOutcome> ChangeAsync(
        Viewer viewer, MonthVersion version, VersionState to, string? reason, CancellationToken cancellation)
    {
        var month = version.Month;
        return await months.ChangeStateAsync(
            month, version.Number, to, reason, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation) switch
        {
            StateChange.Done done => new StateChangeOutcome.Done(done.Version),
            StateChange.NotHeld => new StateChangeOutcome.Refused($"{month.ToWords()} is not held."),
            StateChange.Refused { Why: StateRefusal.NotCurrent } => new StateChangeOutcome.Refused(
                "A newer version of the month has been loaded since: look at that one."),
            StateChange.Refused refused => new StateChangeOutcome.Refused(
                $"{month.ToWords()} is {Codes.Of(refused.Version.State)} already."),
            _ => throw new InvalidOperationException("An outcome of a change of state that nobody has named."),
        };
    }
}

/// <summary>What became of a change of state.</summary>
public abstract record StateChangeOutcome
{
    private StateChangeOutcome()
    {
    }

    public sealed record Done(MonthVersion Version) : StateChangeOutcome;

    /// <summary>Nothing has changed, for a reason in words.</summary>
    public sealed record Refused(string Why) : StateChangeOutcome;
}
