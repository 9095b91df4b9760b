using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>One change of how far a version has come, with the line it leaves in the month's history.</summary>
internal sealed class VersionChange(
    ScorecardDatabase db, ReportingMonth month, int number, string? reason, string? by, DateTime at)
{
    public Task<StateChange> ToAsync(VersionState to, CancellationToken ct) => ChangeAsync(
        async (context, row) =>
        {
            if (to != VersionState.Draft && !row.IsCurrent)
            {
                return StateRefusal.NotCurrent;
            }

            VersionEventKind? what = (row.State, to) switch
            {
                (VersionState.Draft, VersionState.Approved) => VersionEventKind.Approved,
                (VersionState.Draft or VersionState.Approved, VersionState.Published) => VersionEventKind.Published,
                (VersionState.Approved or VersionState.Published, VersionState.Draft) => VersionEventKind.Withdrawn,
                _ => null,
            };
            if (what is not { } happened)
            {
                return StateRefusal.WrongState;
            }

            if (to == VersionState.Published)
            {
                await UnpublishAsync(context, month, by, at, ct);
                await context.SaveChangesAsync(ct);
            }

            row.State = to;
            context.Add(Event(row.Id, happened, reason, by, at));
            return null;
        },
        ct);

    public Task<StateChange> UndoAsync(CancellationToken ct) => ChangeAsync(
        async (context, row) =>
        {
            if (!row.IsCurrent)
            {
                return StateRefusal.NotCurrent;
            }

            if (row.State == VersionState.Published)
            {
                return StateRefusal.WrongState;
            }

            row.IsCurrent = false;
            row.State = VersionState.Draft;
            await context.SaveChangesAsync(ct);
            if (row.Replaces is { } before)
            {
                var replaced = await context.Versions.AsTracking()
                    .SingleAsync(version => version.Month == month && version.Number == before, ct);
                replaced.IsCurrent = true;
            }

            context.Add(Event(row.Id, VersionEventKind.Undone, reason, by, at));
            return null;
        },
        ct);

    /// <summary>Takes the published version of the month, if any, from the board. The caller saves.</summary>
    public static async Task UnpublishAsync(
        ScorecardDbContext context, ReportingMonth month, string? by, DateTime at, CancellationToken ct)
    {
        var published = await context.Versions.AsTracking()
            .SingleOrDefaultAsync(version => version.Month == month && version.State == VersionState.Published, ct);
        if (published is not null)
        {
            published.State = VersionState.Approved;
            context.Add(Event(published.Id, VersionEventKind.NoLongerPublished, null, by, at));
        }
    }

    public static VersionEventRow Event(int versionId, VersionEventKind what, string? reason, string? by, DateTime at) =>
        new() { VersionId = versionId, What = what, Reason = reason, By = by, At = at };

    private async Task<StateChange> ChangeAsync(
        Func<ScorecardDbContext, MonthVersionRow, Task<StateRefusal?>> change, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var row = await context.Versions.AsTracking()
            .SingleOrDefaultAsync(version => version.Month == month && version.Number == number, ct);
        if (row is null)
        {
            return new StateChange.NotHeld();
        }

        if (await change(context, row) is { } refusal)
        {
            return new StateChange.Refused(row.ToVersion(), refusal);
        }

        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new StateChange.Done(row.ToVersion());
    }
}
