using CareScorecard.Data.Rows;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>
/// Which past figures no longer say what they said: because the month was loaded again, because a load was undone, or because the
/// population was set anew. A month's figures come from that month's records alone, so that loading one moves no other.
/// </summary>
public sealed class RestatementsQuery(ScorecardDatabase db)
{
    /// <summary>
    /// Every figure that says something else in a version than in the one before it, as far as both have it, and every figure restated
    /// for its population, those that the board saw when a later version was current among them: oldest first.
    /// </summary>
    /// <param name="month">Null for all months.</param>
    /// <param name="indicatorId">Null for all indicators.</param>
    public async Task<IReadOnlyList<Restatement>> ReadAsync(ReportingMonth? month, string? indicatorId, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var versions = await context.Versions
            .Where(version => month == null || version.Month == month)
            .OrderBy(version => version.Month)
            .ThenBy(version => version.Number)
            .ToListAsync(ct);
        var populationsSet = await PopulationsSetAsync(context, versions, indicatorId, ct);
        List<Restatement> all =
        [
            .. LoadedAgain(context, versions, populationsSet, indicatorId, ct),
            .. populationsSet.SelectMany(entries => entries).Select(entry => entry.Told),
        ];
        return [.. all.OrderBy(restatement => restatement.At).ThenBy(restatement => restatement.Month)];
    }

    /// <summary>The figures that were restated in place, by the version and the figure, each in the order in which it happened.</summary>
    private static async Task<ILookup<(int VersionId, string IndicatorId), PopulationSet>> PopulationsSetAsync(
        ScorecardDbContext context, IEnumerable<MonthVersionRow> versions, string? indicatorId, CancellationToken ct)
    {
        var byId = versions.ToDictionary(version => version.Id);
        var rows = await context.Restatements.OrderBy(entry => entry.Id).ToListAsync(ct);
        return rows
            .Where(row => byId.ContainsKey(row.VersionId)
                && (indicatorId is null || row.IndicatorId.Equals(indicatorId, StringComparison.OrdinalIgnoreCase)))
            .Select(row => PopulationSet.Of(row, byId[row.VersionId]))
            .ToLookup(entry => (entry.VersionId, entry.Told.IndicatorId));
    }

    private static IEnumerable<Restatement> LoadedAgain(
        ScorecardDbContext context,
        IEnumerable<MonthVersionRow> versions,
        ILookup<(int VersionId, string IndicatorId), PopulationSet> populationsSet,
        string? indicatorId,
        CancellationToken ct)
    {
        var months = versions.GroupBy(version => version.Month).Where(month => month.Count() > 1).ToList();
        var figures = FigureRowsQuery.Read(
            context, months.SelectMany(month => month).Select(version => version.Id), indicatorId is null ? null : [indicatorId], ct);
        foreach (var (earlier, version) in months.SelectMany(month => month.Zip(month.Skip(1))))
        {
            var saidBefore = figures[earlier.Id].ToDictionary(figure => figure.IndicatorId, StringComparer.OrdinalIgnoreCase);
            foreach (var figure in figures[version.Id].Where(figure => saidBefore.ContainsKey(figure.IndicatorId)))
            {
                // A version that the board still saw may have been restated since, and this one too.
                var before = Said(saidBefore[figure.IndicatorId], populationsSet, since: version.LoadedAt);
                var after = Said(figure, populationsSet, since: DateTime.MinValue);
                if (before != after)
                {
                    yield return new Restatement(
                        figure.IndicatorId, version.Month, version.Number, before, after, version.Reason, version.LoadedBy, version.LoadedAt);
                }
            }
        }
    }

    /// <summary>What a figure said before it was restated after an instant, or what it says where it was not.</summary>
    private static IndicatorValue Said(
        FigureRow figure, ILookup<(int VersionId, string IndicatorId), PopulationSet> populationsSet, DateTime since) =>
        populationsSet[(figure.VersionId, figure.IndicatorId)].FirstOrDefault(entry => entry.Told.At > since)?.Told.Before
            ?? StoredValue.ToValue(figure);

    private sealed record PopulationSet(int VersionId, Restatement Told)
    {
        public static PopulationSet Of(RestatementRow row, MonthVersionRow version) => new(
            row.VersionId,
            new Restatement(
                row.IndicatorId,
                version.Month,
                version.Number,
                StoredValue.AgainstPopulation(row.Numerator, row.PopulationBefore, row.Calculation),
                StoredValue.AgainstPopulation(row.Numerator, row.PopulationAfter, row.Calculation),
                row.Reason,
                row.By,
                row.At,
                IsOfPopulation: true));
    }
}
