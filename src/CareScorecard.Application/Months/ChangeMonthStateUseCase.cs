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
        if (to == VersionState.Draft && string.IsNullOrWhiteSpace(reason))
        {
            return new StateChangeOutcome.Refused("Say why the month is withdrawn: the reason is kept.");
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
