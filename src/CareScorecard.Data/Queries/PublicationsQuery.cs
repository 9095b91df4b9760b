using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>A version that was shown to the board, and when.</summary>
/// <param name="At">UTC.</param>
public sealed record Publication(ReportingMonth Month, int Number, DateTime At);

/// <summary>What the board was ever shown, in the order in which it was shown.</summary>
public sealed class PublicationsQuery(ScorecardDatabase db)
{
    /// <summary>A version that was withdrawn and published again is there twice. Withdrawn and undone versions are there too.</summary>
    /// <param name="month">Null for all months.</param>
    public async Task<IReadOnlyList<Publication>> ReadAsync(ReportingMonth? month, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var publications = from entry in context.Events
                           join version in context.Versions on entry.VersionId equals version.Id
                           where entry.What == VersionEventKind.Published && (month == null || version.Month == month)
                           orderby entry.Id
                           select new Publication(version.Month, version.Number, entry.At);
        return await publications.ToListAsync(ct);
    }
}
