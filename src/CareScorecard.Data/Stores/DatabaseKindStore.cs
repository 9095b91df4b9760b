using CareScorecard.Data.Audit;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Sample or real, for good: invented children never stand beside a council's own.</summary>
public sealed class DatabaseKindStore(ScorecardDatabase db)
{
    private readonly HeldUntilChanged<ValueTuple, DatabaseKind?> _kind = new(db, most: 1);

    /// <returns>Null until the first load.</returns>
    public Task<DatabaseKind?> ReadKindAsync(CancellationToken ct) => _kind.ReadAsync(default, async () =>
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return (await context.Kinds.SingleOrDefaultAsync(ct))?.Kind;
    });

    /// <param name="at">UTC.</param>
    /// <returns>False where the database is already of the other kind: nothing was changed.</returns>
    public async Task<bool> MarkAsync(DatabaseKind kind, string? by, DateTime at, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await context.Kinds.SingleOrDefaultAsync(ct) is { } marked)
        {
            return marked.Kind == kind;
        }

        context.Add(new DatabaseKindRow { Kind = kind });
        await context.SaveChangesAsync(ct);
        AuditTable.Append(context, by, at, new AuditEvent(AuditCodes.DatabaseMarked, Codes.Of(kind)));
        await transaction.CommitAsync(ct);
        return true;
    }
}
