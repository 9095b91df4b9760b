using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>Takes back the current version of a month while the board does not see it; the version before is current again.</summary>
public sealed class UndoMonthUseCase(MonthStore months, TimeProvider clock)
{
    public async Task<StateChangeOutcome> RunAsync(
        Viewer viewer,
        ReportingMonth month,
        string? reason,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        if (await months.FindCurrentAsync(month, cancellation) is not { } version)
        {
            return new StateChangeOutcome.Refused($"{month.ToWords()} is not held.");
        }

        return await months.UndoAsync(
            month, version.Number, reason, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation) switch
        {
            StateChange.Done done => new StateChangeOutcome.Done(done.Version),
            StateChange.NotHeld => new StateChangeOutcome.Refused($"{month.ToWords()} is not held."),
            _ => new StateChangeOutcome.Refused($"{month.ToWords()} is published: withdraw it first."),
        };
    }
}
