using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>
/// Which past figures no longer say what they said: because the month was loaded again, or because the population was set anew.
/// </summary>
public sealed class RestatementsQuery(ScorecardDatabase db)
{
    /// <summary>
    /// Every figure that says something else in a version than in the version that it superseded, as far as both have it, and every
    /// figure restated for its population: oldest first.
    /// </summary>
    /// <param name="month">Null for all months.</param>
    public async Task<IReadOnlyList<Restatement>> ReadAsync(ReportingMonth? month, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        List<Restatement> all = [.. await LoadedAgainAsync(context, month, ct), .. await PopulationSetAsync(context, month, ct)];
        return [.. all.OrderBy(restatement => restatement.At).ThenBy(restatement => restatement.Month)];
    }

    private static async Task<IEnumerable<Restatement>> LoadedAgainAsync(
        ScorecardDbContext context, ReportingMonth? month, CancellationToken ct)
    {
        var pairs = await (from version in context.Versions
                           where (month == null || version.Month == month) && version.Replaces != null
                           join earlier in context.Versions
                               on new { version.Month, Number = version.Replaces } equals new { earlier.Month, Number = (int?)earlier.Number }
                           join after in context.Figures on version.Id equals after.VersionId
                           join before in context.Figures
                               on new { VersionId = earlier.Id, after.IndicatorId } equals new { before.VersionId, before.IndicatorId }
                           orderby version.Id, after.IndicatorId
                           select new { Version = version, Before = before, After = after }).ToListAsync(ct);
        return from pair in pairs
               let before = StoredValue.ToValue(pair.Before)
               let after = StoredValue.ToValue(pair.After)
               where before != after
               select new Restatement(
                   pair.After.IndicatorId,
                   pair.Version.Month,
                   pair.Version.Number,
                   before,
                   after,
                   pair.Version.Reason,
                   pair.Version.LoadedBy,
                   pair.Version.LoadedAt);
    }

    private static async Task<IEnumerable<Restatement>> PopulationSetAsync(
        ScorecardDbContext context, ReportingMonth? month, CancellationToken ct)
    {
        var entries = await (from entry in context.Restatements
                             join version in context.Versions on entry.VersionId equals version.Id
                             where month == null || version.Month == month
                             orderby entry.Id
                             select new { Entry = entry, version.Month, version.Number }).ToListAsync(ct);
        return entries.Select(kept => new Restatement(
            kept.Entry.IndicatorId,
            kept.Month,
            kept.Number,
            StoredValue.AgainstPopulation(kept.Entry.Numerator, kept.Entry.PopulationBefore, kept.Entry.Calculation),
            StoredValue.AgainstPopulation(kept.Entry.Numerator, kept.Entry.PopulationAfter, kept.Entry.Calculation),
            kept.Entry.Reason,
            kept.Entry.By,
            kept.Entry.At));
    }
}
