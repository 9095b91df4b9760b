using System.Runtime.InteropServices;
using CareScorecard.Data.Configurations;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The figures of the months held, as they were computed when each month was accepted.</summary>
public sealed class FigureStore(ScorecardDatabase db)
{
    /// <summary>Of every month held, oldest first: what the board sees, and the current versions.</summary>
    private readonly HeldUntilChanged<bool, IReadOnlyList<MonthFigures>> _held = new(db, most: 2);

    /// <summary>The figures of every month held from one month to another, both included, oldest first.</summary>
    /// <param name="published">True for what the board sees, false for the current versions.</param>
    /// <param name="indicatorIds">Null for all; an empty list for the months alone.</param>
    public async Task<IReadOnlyList<MonthFigures>> ReadAsync(
        ReportingMonth from,
        ReportingMonth to,
        bool published,
        IReadOnlyCollection<string>? indicatorIds,
        CancellationToken ct)
    {
        var held = await _held.ReadAsync(published, async () =>
        {
            await using var context = await db.Contexts.CreateDbContextAsync(ct);
            var versions = context.Versions.Where(version => published ? version.State == VersionState.Published : version.IsCurrent);
            return await ReadAsync(context, versions.OrderBy(version => version.Month), ct);
        });
        var chosen = held.Where(figures => figures.Version.Month >= from && figures.Version.Month <= to);
        var wanted = indicatorIds?.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. wanted is null ? chosen : chosen.Select(figures => Only(figures, wanted))];
    }

    /// <summary>The figures of one version, current or not.</summary>
    /// <returns>Null where the month has no such version.</returns>
    public async Task<MonthFigures?> ReadVersionAsync(ReportingMonth month, int number, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var versions = context.Versions.Where(version => version.Month == month && version.Number == number);
        return (await ReadAsync(context, versions, ct)).SingleOrDefault();
    }

    /// <summary>The months, oldest first, in which a rate that staff or the board see would say something else under these settings.</summary>
    public async Task<IReadOnlyList<ReportingMonth>> ReadMonthsRestatedByAsync(CouncilSettings settings, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rated = from version in context.Versions
                    where (version.IsCurrent || version.State == VersionState.Published)
                        && context.Figures.Any(figure =>
                            figure.VersionId == version.Id && figure.RestsOnPopulation && figure.Unavailable == null)
                    orderby version.Month
                    select new { version.Month, version.Population };
        return
        [
            .. (await rated.ToListAsync(ct))
                .Where(version => version.Population != settings.PopulationIn(version.Month))
                .Select(version => version.Month)
                .Distinct(),
        ];
    }

    /// <summary>
    /// Restates the figures whose denominator is the council's population, after it was set: in the current and the published versions
    /// of every month that used another population or had none. What they said before is kept in the restatements.
    /// </summary>
    /// <param name="settings">As they are now.</param>
    /// <param name="at">UTC.</param>
    /// <returns>What changed, oldest month first; empty where nothing did.</returns>
    public async Task<IReadOnlyList<Restatement>> RestateRatesAsync(
        CouncilSettings settings, string? reason, string? by, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var versions = await context.Versions.AsTracking()
            .Where(version => version.IsCurrent || version.State == VersionState.Published)
            .OrderBy(version => version.Month)
            .ThenBy(version => version.Number)
            .ToListAsync(ct);
        var restated = new List<Restatement>();
        foreach (var version in versions)
        {
            var population = settings.PopulationIn(version.Month);
            if (population == version.Population)
            {
                continue;
            }

            var figures = await context.Figures.AsTracking()
                .Where(figure => figure.VersionId == version.Id && figure.RestsOnPopulation)
                .OrderBy(figure => figure.IndicatorId)
                .ToListAsync(ct);
            foreach (var figure in figures)
            {
                var before = StoredValue.ToValue(figure);
                if (Restate(context, figure, population, reason, by, at))
                {
                    restated.Add(new Restatement(
                        figure.IndicatorId,
                        version.Month,
                        version.Number,
                        before,
                        StoredValue.ToValue(figure),
                        reason,
                        by,
                        at,
                        IsOfPopulation: true));
                }
            }

            version.Population = population;
        }

        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return restated;
    }

    private static bool Restate(
        ScorecardDbContext context, FigureRow figure, decimal? population, string? reason, string? by, DateTime at)
    {
        // A figure that lacks more than the population stays as it is.
        if (!figure.TakesPopulation)
        {
            return false;
        }

        context.Add(new RestatementRow
        {
            VersionId = figure.VersionId,
            IndicatorId = figure.IndicatorId,
            Calculation = figure.Calculation,
            Numerator = figure.Numerator!.Value,
            PopulationBefore = figure.Denominator,
            PopulationAfter = population,
            Reason = reason,
            By = by,
            At = at,
        });
        figure.RestOn(population);
        return true;
    }

    private static MonthFigures Only(MonthFigures figures, HashSet<string> indicatorIds) => figures with
    {
        Figures = figures.Figures.Where(figure => indicatorIds.Contains(figure.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase),
        CouncilMeasures = [.. figures.CouncilMeasures.Where(measure => indicatorIds.Contains(measure.Id))],
    };

    // Two queries, however many months: the versions, then their figures. A transaction, so that both see the same moment.
    private static async Task<IReadOnlyList<MonthFigures>> ReadAsync(
        ScorecardDbContext context,
        IQueryable<MonthVersionRow> chosen,
        CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        await using var moment = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await using var enlisted = await context.Database.UseTransactionAsync(moment, ct);
        var versions = await chosen.ToListAsync(ct);
        var figures = FigureRowsQuery.Read(context, versions.Select(version => version.Id), indicatorIds: null, ct);
        var definitions = new CouncilDefinitions();
        return [.. versions.Select(version => new MonthFigures(
            version.ToVersion(),
            figures[version.Id].ToDictionary(figure => figure.IndicatorId, StoredValue.ToValue, StringComparer.OrdinalIgnoreCase),
            [.. figures[version.Id].Select(figure => figure.CouncilDefinition).OfType<string>().Select(definitions.Read)]))];
    }

    /// <summary>A measure mostly means the same month after month: each wording is read once.</summary>
    private sealed class CouncilDefinitions
    {
        private readonly Dictionary<string, IndicatorDefinition> _read = [];

        public IndicatorDefinition Read(string text) => CollectionsMarshal.GetValueRefOrAddDefault(_read, text, out _)
            ??= StoredJson.Read<IndicatorDefinition>(text);
    }
}
