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
                return Refused(row, StateRefusal.NotCurrent);
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
                return Refused(row, StateRefusal.WrongState);
            }

            if (to == VersionState.Published)
            {
                await UnpublishAsync(context, month, by, at, ct);
                await context.SaveChangesAsync(ct);
            }

            row.State = to;
            context.Add(Event(row.Id, happened, reason, by, at));
            return new StateChange.Done(row.ToVersion());
        },
        ct);

    /// <param name="population">Which applies to the month now.</param>
    public Task<StateChange> UndoAsync(decimal? population, CancellationToken ct) => ChangeAsync(
        async (context, row) =>
        {
            if (!row.IsCurrent)
            {
                return Refused(row, StateRefusal.NotCurrent);
            }

            var load = await MonthStore.FindHolderAsync(context, row, ct);
            if (load.Replaces is null && row.State == VersionState.Published)
            {
                return Refused(row, StateRefusal.WrongState);
            }

            await TakeBackAsync(context, row, load, ct);
            if (load.Replaces is not { } former)
            {
                return new StateChange.Done(row.ToVersion());
            }

            var before = await MonthStore.FindRowAsync(context, month, former, ct);
            var restored = await new VersionRestoration(context, before, population).AddAsync(row.Number, reason, by, at, ct);
            return new StateChange.Done(restored.ToVersion());
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

    private async Task TakeBackAsync(ScorecardDbContext context, MonthVersionRow row, MonthVersionRow load, CancellationToken ct)
    {
        row.IsCurrent = false;
        row.IsUndone = true;
        if (load.Id != row.Id)
        {
            context.Attach(load).Entity.IsUndone = true;
        }

        // The board goes on seeing what was published until another version is.
        if (row.State != VersionState.Published)
        {
            row.State = VersionState.Draft;
        }

        context.Add(Event(row.Id, VersionEventKind.Undone, reason, by, at));

        // Two rows must not be current at once, not even between two commands.
        await context.SaveChangesAsync(ct);
    }

    private static StateChange.Refused Refused(MonthVersionRow row, StateRefusal why) => new(row.ToVersion(), why);

    private async Task<StateChange> ChangeAsync(
        Func<ScorecardDbContext, MonthVersionRow, Task<StateChange>> change, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var row = await context.Versions.AsTracking()
            .SingleOrDefaultAsync(version => version.Month == month && version.Number == number, ct);
        if (row is null)
        {
            return new StateChange.NotHeld();
        }

        var changed = await change(context, row);
        if (changed is StateChange.Done)
        {
            await context.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return changed;
    }
}
