using CareScorecard.Application.Access;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Retention;

/// <summary>
/// Deletes records of children and staff that are older than the council keeps them (keep-children-for). The figures stay; what needs
/// records of such a month (breakdowns, bridges, lists) says from then on that they were deleted, and when.
/// </summary>
public sealed class DeleteOldRecordsUseCase(
    RetentionStore retention, SettingsStore settings, CareMonthCache careMonths, HeldQuality quality, TimeProvider clock)
{
    /// <summary>What would be deleted today.</summary>
    public Task<OldRecords> PreviewAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.KeepSafe);
        return FindAsync(cancellation);
    }

    /// <returns>What was deleted; no months where nothing is old enough, or no period is set.</returns>
    public async Task<OldRecords> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.KeepSafe);
        var old = await FindAsync(cancellation);
        if (old is { Years: { } years, Months.Count: > 0 })
        {
            var at = clock.GetUtcNow().UtcDateTime;
            await retention.DeleteAsync(
                old.Months, new RecordsDeletion(DateOnly.FromDateTime(at), years), viewer.Name, at, cancellation);

            // They are gone from the file: whoever asked may leave, but their memory goes too.
            await careMonths.ForgetDeletedAsync(CancellationToken.None);
            await quality.ForgetDeletedAsync(CancellationToken.None);
        }

        return old;
    }

    private async Task<OldRecords> FindAsync(CancellationToken cancellation)
    {
        if ((await settings.ReadAsync(cancellation)).KeepChildrenFor is not { } years)
        {
            return new OldRecords(null, []);
        }

        // A month is old when its last day lies more than so many years back: its whole day then, and never a day too early.
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var held = await retention.FindHeldBeforeAsync(ReportingMonth.Of(today), cancellation);
        return new OldRecords(years, [.. held.Where(month => month.LastDay.AddYears(years) < today)]);
    }
}

/// <param name="Years">For how many years records are kept; null where the council has not said, and nothing is deleted.</param>
/// <param name="Months">Oldest first.</param>
public sealed record OldRecords(int? Years, IReadOnlyList<ReportingMonth> Months);
