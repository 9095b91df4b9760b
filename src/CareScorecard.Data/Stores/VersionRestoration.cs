using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>
/// Brings what a version said back as a new version: its records are those of the same load, which stay where they are, and its figures
/// are copied, since what a version says is its own.
/// </summary>
/// <param name="before">The version that is brought back.</param>
/// <param name="population">Which applies to the month now: it may have been set anew since.</param>
internal sealed class VersionRestoration(ScorecardDbContext context, MonthVersionRow before, decimal? population)
{
    /// <param name="undone">The number of the version that is taken back, and no longer current.</param>
    public async Task<MonthVersionRow> AddAsync(int undone, string? reason, string? by, DateTime at, CancellationToken ct)
    {
        var row = ToRow(undone, await NextNumberAsync(ct), reason, by, at);
        context.Add(row);
        await context.SaveChangesAsync(ct);

        var figures = await context.Figures.Where(figure => figure.VersionId == before.Id).ToListAsync(ct);
        foreach (var figure in figures.Select(figure => Copy(figure, row.Id)))
        {
            if (figure.TakesPopulation)
            {
                figure.RestOn(population);
            }

            context.Add(figure);
        }

        context.Add(VersionChange.Event(row.Id, VersionEventKind.Restored, reason, by, at));
        return row;
    }

    private async Task<int> NextNumberAsync(CancellationToken ct) =>
        1 + await context.Versions.Where(version => version.Month == before.Month).MaxAsync(version => version.Number, ct);

    private MonthVersionRow ToRow(int undone, int number, string? reason, string? by, DateTime at) => new()
    {
        Month = before.Month,
        Number = number,
        State = VersionState.Draft,
        IsCurrent = true,
        Replaces = undone,
        Restores = before.Restores ?? before.Number,
        LoadedAt = at,
        LoadedBy = by,
        Reason = reason,
        WarningsAcceptedBecause = before.WarningsAcceptedBecause,
        LeftOutBecause = before.LeftOutBecause,
        Files = before.Files,
        RowsRead = before.RowsRead,
        RowsReady = before.RowsReady,
        RowsLeftOut = before.RowsLeftOut,
        LeaversCoverMonths = before.LeaversCoverMonths,
        Population = population,
        RecordsDeletedOn = before.RecordsDeletedOn,
        RecordsKeptForYears = before.RecordsKeptForYears,
    };

    private static FigureRow Copy(FigureRow figure, int versionId) => new()
    {
        VersionId = versionId,
        IndicatorId = figure.IndicatorId,
        Calculation = figure.Calculation,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Unavailable = figure.Unavailable,
        Detail = figure.Detail,
        RestsOnPopulation = figure.RestsOnPopulation,
        CouncilDefinition = figure.CouncilDefinition,
    };
}
