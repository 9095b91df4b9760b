using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The council's crest: only ever added to, and the latest counts.</summary>
public sealed class CrestStore(ScorecardDatabase db)
{
    private readonly HeldUntilChanged<ValueTuple, int?> _number = new(db, most: 1);

    /// <summary>The number of the picture that counts, another one with every change; null where there is none.</summary>
    public Task<int?> FindNumberAsync(CancellationToken ct) => _number.ReadAsync(default, async () =>
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var latest = await context.Crests.OrderByDescending(crest => crest.Id).Select(crest => new { crest.Id, HasPicture = crest.Png != null }).FirstOrDefaultAsync(ct);
        return latest is { HasPicture: true } ? latest.Id : (int?)null;
    });

    /// <returns>A PNG picture; null where there is none.</returns>
    public async Task<byte[]?> FindAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.Crests.OrderByDescending(crest => crest.Id).Select(crest => crest.Png).FirstOrDefaultAsync(ct);
    }

    /// <param name="png">Null takes the crest away.</param>
    /// <param name="at">UTC.</param>
    public async Task SetAsync(byte[]? png, string? by, DateTime at, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        context.Add(new CouncilCrestRow { Png = png, By = by, At = at });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
