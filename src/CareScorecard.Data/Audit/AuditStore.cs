using System.Runtime.CompilerServices;
using CareScorecard.Data.Audit;
using CareScorecard.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>
/// The record of what was done: only ever added to, each entry tied to all before it. What stores save is recorded with it; here is what
/// leaves no other trace: exports, sign-ins, failures, looks at lists of children.
/// </summary>
public sealed class AuditStore(ScorecardDatabase db)
{
    /// <param name="at">UTC.</param>
    public async Task<AuditEntry> RecordAsync(string? who, DateTime at, AuditEvent happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var entry = AuditTable.Append(context, who, at, happened);
        await transaction.CommitAsync(ct);
        return entry;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> FindAsync(AuditSearch search, AuditPage page, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rows = await Narrow(context.Audit, search)
            .Where(entry => page.Before == null || entry.Number < page.Before)
            .OrderByDescending(entry => entry.Number)
            .Take(page.Most)
            .ToListAsync(ct);
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <summary>When the last entry was written (UTC), by the clock of then; null where there is none.</summary>
    public async Task<DateTime?> FindLastTimeAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.Audit.OrderByDescending(entry => entry.Number).Select(entry => (DateTime?)entry.At).FirstOrDefaultAsync(ct);
    }

    /// <summary>In the order in which it happened, however many.</summary>
    public async IAsyncEnumerable<AuditEntry> ReadAsync(AuditSearch search, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await foreach (var row in Narrow(context.Audit, search).OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return row.ToEntry();
        }
    }

    /// <summary>Goes through the whole chain: see <see cref="AuditVerdict"/>.</summary>
    public Task<AuditVerdict> VerifyAsync(CancellationToken ct) => Task.Run(
        async () =>
        {
            // Read before the entries: it only moves forward.
            var end = db.AuditAnchor.Read();
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            return await AuditVerification.RunAsync(context, end, ct);
        },
        ct);

    /// <summary>Holds the whole chain against a backup's: see <see cref="AuditComparison"/>. The backup is not changed.</summary>
    /// <exception cref="DatabaseUnusableException">The backup cannot be read, or was made before there was an audit.</exception>
    public Task<AuditComparison> CompareAsync(string backup, CancellationToken ct) => Task.Run(
        async () =>
        {
            var report = await DatabaseInspection.RunAsync(backup, ct);
            if (report.Audit is not { } then)
            {
                throw new DatabaseUnusableException(report.Problem ?? $"{report.Path} was made before there was an audit.");
            }

            var now = await VerifyAsync(ct);
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            await using var other = DatabaseInspection.OpenReadOnly(report.Path);
            return new AuditComparison(now, then, await AuditVerification.FirstLostAsync(context, other, ct));
        },
        ct);

    private static IQueryable<AuditRow> Narrow(IQueryable<AuditRow> entries, AuditSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var who = search.Who is null ? null : Escaped(search.Who);
        var what = search.What is null ? null : Escaped(search.What) + "%";
        var text = search.Text is null ? null : $"%{Escaped(search.Text)}%";
        return entries.Where(entry =>
            (who == null || EF.Functions.Like(entry.Who!, who, Escape))
            && (what == null || EF.Functions.Like(entry.What, what, Escape))
            && (search.From == null || entry.At >= search.From)
            && (search.To == null || entry.At < search.To)
            && (text == null
                || EF.Functions.Like(entry.Who!, text, Escape)
                || EF.Functions.Like(entry.About!, text, Escape)
                || EF.Functions.Like(entry.Reason!, text, Escape)
                || EF.Functions.Like(entry.Details, text, Escape)));
    }

    private const string Escape = "\\";

    private static string Escaped(string text) => text
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);
}
