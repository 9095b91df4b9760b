using System.Runtime.InteropServices;
using CareScorecard.Data.Configurations;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The figures of the months held, as they were computed when each month was accepted.</summary>
public sealed class FigureStore(ScorecardDatabase db)
{
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
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var versions = context.Versions.Where(version =>
            version.Month >= from
            && version.Month <= to
            && (published ? version.State == VersionState.Published : version.IsCurrent));
        var figures = context.Figures.AsQueryable();
        if (indicatorIds is not null)
        {
            figures = figures.Where(figure => indicatorIds.Contains(figure.IndicatorId));
        }

        return await ToMonthsAsync(versions.OrderBy(version => version.Month), figures, ct);
    }

    /// <summary>The figures of one version, current or not.</summary>
    /// <returns>Null where the month has no such version.</returns>
    public async Task<MonthFigures?> ReadVersionAsync(ReportingMonth month, int number, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var versions = context.Versions.Where(version => version.Month == month && version.Number == number);
        return (await ToMonthsAsync(versions, context.Figures, ct)).SingleOrDefault();
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
                        figure.IndicatorId, version.Month, version.Number, before, StoredValue.ToValue(figure), reason, by, at));
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
        if (figure.Numerator is not { } numerator || figure.Unavailable is not (null or "no-population"))
        {
            return false;
        }

        context.Add(new RestatementRow
        {
            VersionId = figure.VersionId,
            IndicatorId = figure.IndicatorId,
            Calculation = figure.Calculation,
            Numerator = numerator,
            PopulationBefore = figure.Denominator,
            PopulationAfter = population,
            Reason = reason,
            By = by,
            At = at,
        });
        figure.Denominator = population;
        figure.Unavailable = population is null ? new UnavailableReason.NoPopulation().Code : null;
        return true;
    }

    private static async Task<IReadOnlyList<MonthFigures>> ToMonthsAsync(
        IQueryable<MonthVersionRow> versions, IQueryable<FigureRow> figures, CancellationToken ct)
    {
        // One query: a version's own columns are read once, however many figures it has.
        var months = await versions
            .Select(version => new
            {
                Version = version,
                Figures = figures.Where(figure => figure.VersionId == version.Id).ToList(),
            })
            .ToListAsync(ct);
        var definitions = new CouncilDefinitions();
        return [.. months.Select(month => new MonthFigures(
            month.Version.ToVersion(),
            month.Figures.ToDictionary(figure => figure.IndicatorId, StoredValue.ToValue, StringComparer.OrdinalIgnoreCase),
            [.. month.Figures.Select(figure => figure.CouncilDefinition).OfType<string>().Select(definitions.Read)]))];
    }

    /// <summary>A measure mostly means the same month after month: each wording is read once.</summary>
    private sealed class CouncilDefinitions
    {
        private readonly Dictionary<string, IndicatorDefinition> _read = [];

        public IndicatorDefinition Read(string text) => CollectionsMarshal.GetValueRefOrAddDefault(_read, text, out _)
            ??= StoredJson.Read<IndicatorDefinition>(text);
    }
}
