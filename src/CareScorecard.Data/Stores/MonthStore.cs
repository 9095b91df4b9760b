using CareScorecard.Data.Records;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>
/// The months held, every version of them. A version's records and figures are saved together or not at all, and never changed
/// afterwards; what changes is which version is current, how far it has come, and which one the board sees.
/// </summary>
public sealed class MonthStore(ScorecardDatabase db)
{
    private readonly HeldUntilChanged<ValueTuple, IReadOnlyList<MonthVersion>> _versions = new(db, most: 1);
    private readonly HeldUntilChanged<ValueTuple, IReadOnlyList<VersionEvent>> _history = new(db, most: 1);

    /// <summary>
    /// Saves a new version of the month, which becomes the current one; the one before is kept. An exception or a cancellation, at
    /// any point, leaves everything as it was.
    /// </summary>
    public Task<AcceptedVersion> AcceptAsync(AcceptMonth accept, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(accept);
        if (accept.Load.Month != accept.Records.Month)
        {
            throw new ArgumentException("The records and their load are of different months.", nameof(accept));
        }

        // SQLite works on the caller's thread, for seconds where the month is England's: never on that of a page.
        return Task.Run(
            async () =>
            {
                using var mark = SavingMark.Begin(db.Path, accept);
                return await new MonthAcceptance(db, accept).RunAsync(ct);
            },
            ct);
    }

    /// <summary>Every version of every month, superseded and undone ones too: the newest month first, its newest version first.</summary>
    public Task<IReadOnlyList<MonthVersion>> ListAsync(CancellationToken ct) => _versions.ReadAsync(default, async () =>
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rows = await context.Versions
            .OrderByDescending(version => version.Month)
            .ThenByDescending(version => version.Number)
            .ToListAsync(ct);
        return [.. rows.Select(row => row.ToVersion())];
    });

    /// <param name="month">Null for the latest month held.</param>
    /// <returns>Null where the month is not held.</returns>
    public Task<MonthVersion?> FindCurrentAsync(ReportingMonth? month, CancellationToken ct) =>
        FindAsync(version => version.IsCurrent && (month == null || version.Month == month), ct);

    /// <param name="month">Null for the latest month published.</param>
    /// <returns>Null where no version of the month is published.</returns>
    public Task<MonthVersion?> FindPublishedAsync(ReportingMonth? month, CancellationToken ct) =>
        FindAsync(version => version.IsPublished && (month == null || version.Month == month), ct);

    /// <returns>Null where the month has no such version.</returns>
    public Task<MonthVersion?> FindVersionAsync(ReportingMonth month, int number, CancellationToken ct) =>
        FindAsync(version => version.Month == month && version.Number == number, ct);

    /// <summary>The records exactly as they were accepted, in their order; or that they were deleted, and when.</summary>
    /// <exception cref="InvalidOperationException">The month has no such version.</exception>
    public Task<MonthRecords> ReadRecordsAsync(ReportingMonth month, int number, CancellationToken ct) => Task.Run(
        async () =>
        {
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            await context.Database.OpenConnectionAsync(ct);
            return await ReadRecordsAsync(context, await FindRowAsync(context, month, number, ct), ct);
        },
        ct);

    /// <summary>The periods of care of a version, and its columns: of all other kinds nothing.</summary>
    /// <exception cref="InvalidOperationException">The month has no such version.</exception>
    public Task<MonthRecords> ReadPeriodsAsync(ReportingMonth month, int number, CancellationToken ct) => Task.Run(
        async () =>
        {
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            await context.Database.OpenConnectionAsync(ct);
            var row = await FindRowAsync(context, month, number, ct);
            var holder = await FindHolderAsync(context, row, ct);
            var fields = await ReadFieldsAsync(context, holder, ct);
            return MonthTables.ReadPeriods(context, holder.Id, month, fields, row.LeaversCoverMonths, ct) with { Deleted = row.RecordsDeleted };
        },
        ct);

    /// <summary>Whether the current version of the records' month holds the very same records; false where the month is not held.</summary>
    public Task<bool> HoldsSameAsync(MonthRecords records, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Task.Run(
            async () => await FindCurrentAsync(records.Month, ct) is { } current
                && MonthTables.AreSame(await ReadRecordsAsync(current.Month, current.Number, ct), records),
            ct);
    }

    /// <summary>What was decided on the way of the load, without its problems, which may be many.</summary>
    /// <exception cref="InvalidOperationException">The month has no such version.</exception>
    public async Task<LoadChoices> ReadChoicesAsync(ReportingMonth month, int number, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var holder = await FindHolderAsync(context, await FindRowAsync(context, month, number, ct), ct);
        return await context.LoadDetails.Where(detail => detail.VersionId == holder.Id).Select(detail => detail.Choices).SingleAsync(ct)
            ?? LoadChoices.None;
    }

    /// <summary>What was kept of the load beside the records, every problem included.</summary>
    /// <exception cref="InvalidOperationException">The month has no such version.</exception>
    public async Task<LoadRecord> ReadLoadAsync(ReportingMonth month, int number, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var row = await FindRowAsync(context, month, number, ct);
        var holder = await FindHolderAsync(context, row, ct);
        var detail = await context.LoadDetails.SingleAsync(detail => detail.VersionId == holder.Id, ct);
        return new LoadRecord
        {
            Month = row.Month,
            Files = row.Files,
            Rows = new RowCounts(row.RowsRead, row.RowsReady, row.RowsLeftOut),
            Problems = detail.Problems,
            Tidied = detail.Tidied,
            WarningsAcceptedBecause = row.WarningsAcceptedBecause,
            LeftOutBecause = row.LeftOutBecause,
            Choices = detail.Choices ?? LoadChoices.None,
            Shape = detail.Shape,
            Reason = row.Reason,
            LoadedAt = row.LoadedAt,
            LoadedBy = row.LoadedBy,
        };
    }

    /// <summary>
    /// How much each of the months held, as its current version's load measured it: null for a load of a version of the program that did
    /// not yet measure it. Oldest first.
    /// </summary>
    /// <param name="before">Not included.</param>
    /// <param name="months">So many calendar months before it are looked at.</param>
    public async Task<IReadOnlyList<(MonthVersion Version, MonthShape? Shape)>> ReadShapesAsync(ReportingMonth before, int months, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rows = await context.Versions
            .Where(version => version.IsCurrent && version.Month < before)
            .OrderByDescending(version => version.Month)
            .Take(months)
            .ToListAsync(ct);
        var shapes = new List<(MonthVersion, MonthShape?)>(rows.Count);
        foreach (var row in rows.Where(row => before.MonthsSince(row.Month) <= months).Reverse())
        {
            var holder = await FindHolderAsync(context, row, ct);
            var shape = await context.LoadDetails.Where(detail => detail.VersionId == holder.Id).Select(detail => detail.Shape).SingleAsync(ct);
            shapes.Add((row.ToVersion(), shape));
        }

        return shapes;
    }

    /// <summary>
    /// Approves (a draft), publishes (a draft or an approved version; the version published before is approved again, and kept) or
    /// withdraws (an approved or published version, back to draft). Only the current version of a month is approved or published.
    /// </summary>
    /// <param name="to">The state wished for.</param>
    /// <param name="at">UTC.</param>
    public Task<StateChange> ChangeStateAsync(
        ReportingMonth month, int number, VersionState to, string? reason, string? by, DateTime at, CancellationToken ct) =>
        new VersionChange(db, month, number, reason, by, at).ToAsync(to, ct);

    /// <summary>
    /// Takes back the load that the current version holds. What the month said before that load comes back as a new version, a draft; where
    /// it said nothing, the month is no longer held, which is refused while the board sees the version. Undone once more, the load before
    /// is taken back too. The undone version is kept, is still what the board sees if it was, and its number is not used again.
    /// </summary>
    /// <param name="population">Children aged 0 to 17 that apply to the month now: rates come back against them; null where none is set.</param>
    /// <param name="at">UTC.</param>
    public Task<StateChange> UndoAsync(
        ReportingMonth month, int number, decimal? population, string? reason, string? by, DateTime at, CancellationToken ct) =>
        new VersionChange(db, month, number, reason, by, at).UndoAsync(population, ct);

    /// <summary>What happened to the versions of a month, oldest first.</summary>
    /// <param name="month">Null for all months.</param>
    public async Task<IReadOnlyList<VersionEvent>> ReadHistoryAsync(ReportingMonth? month, CancellationToken ct)
    {
        var history = await _history.ReadAsync(default, async () =>
        {
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            var entries = from entry in context.Events
                          join version in context.Versions on entry.VersionId equals version.Id
                          orderby entry.Id
                          select new VersionEvent(version.Month, version.Number, entry.What, entry.Reason, entry.By, entry.At);
            return await entries.ToListAsync(ct);
        });
        return month is null ? history : [.. history.Where(entry => entry.Month == month)];
    }

    internal static async Task<MonthRecords> ReadRecordsAsync(ScorecardDbContext context, MonthVersionRow row, CancellationToken ct)
    {
        var holder = await FindHolderAsync(context, row, ct);
        var fields = await ReadFieldsAsync(context, holder, ct);
        var records = MonthTables.Read(context, holder.Id, row.Month, fields, row.LeaversCoverMonths, ct);
        return records with { Deleted = row.RecordsDeleted };
    }

    /// <summary>The version under which the records are stored: the load itself.</summary>
    internal static async Task<MonthVersionRow> FindHolderAsync(ScorecardDbContext context, MonthVersionRow row, CancellationToken ct) =>
        row.Restores is { } load ? await FindRowAsync(context, row.Month, load, ct) : row;

    private static Task<IReadOnlyList<Field>> ReadFieldsAsync(ScorecardDbContext context, MonthVersionRow holder, CancellationToken ct) =>
        context.LoadDetails.Where(detail => detail.VersionId == holder.Id).Select(detail => detail.Fields).SingleAsync(ct);

    private async Task<MonthVersion?> FindAsync(Func<MonthVersion, bool> isMeant, CancellationToken ct) =>
        (await ListAsync(ct)).FirstOrDefault(isMeant);

    internal static async Task<MonthVersionRow> FindRowAsync(
        ScorecardDbContext context, ReportingMonth month, int number, CancellationToken ct) =>
        await context.Versions.SingleOrDefaultAsync(version => version.Month == month && version.Number == number, ct)
        ?? throw new InvalidOperationException($"No version {number} of {month} is held.");
}
