using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Sample or real, for good: invented children never stand beside a council's own.</summary>
public sealed class DatabaseKindStore(ScorecardDatabase db)
{
    /// <returns>Null until the first load.</returns>
    public async Task<DatabaseKind?> ReadKindAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return (await context.Kinds.SingleOrDefaultAsync(ct))?.Kind;
    }

    /// <returns>False where the database is already of the other kind: nothing was changed.</returns>
    public async Task<bool> MarkAsync(DatabaseKind kind, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await context.Kinds.SingleOrDefaultAsync(ct) is { } marked)
        {
            return marked.Kind == kind;
        }

        context.Add(new DatabaseKindRow { Kind = kind });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
