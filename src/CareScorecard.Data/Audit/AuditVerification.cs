using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Audit;

/// <summary>Goes through the chain from its beginning.</summary>
internal static class AuditVerification
{
    /// <param name="known">The last entry as it is known from elsewhere; null where it is not.</param>
    public static async Task<AuditVerdict> RunAsync(ScorecardDbContext context, AuditHead? known, CancellationToken ct)
    {
        var breaks = new List<AuditBreak>();
        var (count, expected, before) = (0, 1, AuditChain.Beginning);
        string? hashOfKnown = null;
        await foreach (var row in context.Audit.OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.Number != expected)
            {
                breaks.Add(new AuditBreak(expected, AuditBreakKind.Missing));
            }

            // Behind a gap the chain is taken up again from what the entries themselves say, so that each break is said once.
            else if (AuditChain.HashAfter(before, row.ToEntry()) != row.Hash)
            {
                breaks.Add(new AuditBreak(row.Number, AuditBreakKind.Changed));
            }

            if (row.Number == known?.Number)
            {
                hashOfKnown = row.Hash;
            }

            (count, expected, before) = (count + 1, row.Number + 1, row.Hash);
        }

        if (known is not null && known.Number >= expected)
        {
            breaks.Add(new AuditBreak(expected, AuditBreakKind.EndMissing));
        }
        else if (hashOfKnown is not null && hashOfKnown != known!.Hash)
        {
            breaks.Add(new AuditBreak(known.Number, AuditBreakKind.Rewritten));
        }

        return new AuditVerdict(count, count == 0 ? null : before, [.. breaks.Take(AuditVerdict.MostBreaks)], known is not null);
    }

    /// <returns>The number of the first entry that the other one holds and this one does not, or not with that hash; null where there is none.</returns>
    public static async Task<int?> FirstLostAsync(ScorecardDbContext context, ScorecardDbContext other, CancellationToken ct)
    {
        var hashes = await context.Audit.Select(entry => new AuditHead(entry.Number, entry.Hash)).ToDictionaryAsync(entry => entry.Number, entry => entry.Hash, ct);
        await foreach (var entry in other.Audit.OrderBy(entry => entry.Number).Select(entry => new AuditHead(entry.Number, entry.Hash))
            .AsAsyncEnumerable().WithCancellation(ct))
        {
            if (hashes.GetValueOrDefault(entry.Number) != entry.Hash)
            {
                return entry.Number;
            }
        }

        return null;
    }
}
