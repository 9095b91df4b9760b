using CareScorecard.Data.Rows;
using CareScorecard.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Scenarios of the planner that were named and kept: only ever added to, and the latest of a name counts.</summary>
public sealed class ScenarioStore(ScorecardDatabase db)
{
    /// <summary>Those that were not removed, the latest kept first.</summary>
    public async Task<IReadOnlyList<KeptScenario>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rows = await context.Scenarios
            .Where(row => !context.Scenarios.Any(later => later.Key == row.Key && later.Id > row.Id))
            .Where(row => !row.IsRemoved)
            .ToListAsync(ct);
        return [.. rows.Select(Kept).OrderByDescending(kept => kept.At).ThenBy(kept => kept.Name, StringComparer.Ordinal)];
    }

    /// <returns>Null where nothing is kept under the name.</returns>
    public async Task<KeptScenario?> FindAsync(string name, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await LatestAsync(context, name, ct) is { IsRemoved: false } row ? Kept(row) : null;
    }

    /// <param name="replace">Whether it may take the place of one that is kept under the name: that one stays beneath it.</param>
    /// <returns>False where the name is taken and may not be replaced; nothing has changed.</returns>
    public async Task<bool> KeepAsync(KeptScenario scenario, bool replace, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (!replace && await LatestAsync(context, scenario.Name, ct) is { IsRemoved: false })
        {
            return false;
        }

        context.Add(Row(scenario, scenario.By, scenario.At));
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Puts it in the board pack, or takes it out.</summary>
    /// <param name="at">UTC.</param>
    /// <returns>False where nothing is kept under the name.</returns>
    public Task<bool> MarkAsync(string name, bool inPack, string? by, DateTime at, CancellationToken ct) => ChangeAsync(
        name, kept => kept.InPack == inPack ? null : Row(kept with { InPack = inPack }, by, at), ct);

    /// <param name="at">UTC.</param>
    /// <returns>False where nothing is kept under the name.</returns>
    public Task<bool> RemoveAsync(string name, string reason, string? by, DateTime at, CancellationToken ct) => ChangeAsync(
        name, kept => Row(kept with { InPack = false }, by, at, reason), ct);

    private async Task<bool> ChangeAsync(string name, Func<KeptScenario, ScenarioRow?> change, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await LatestAsync(context, name, ct) is not { IsRemoved: false } row)
        {
            return false;
        }

        if (change(Kept(row)) is { } changed)
        {
            context.Add(changed);
            await context.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    private static Task<ScenarioRow?> LatestAsync(ScorecardDbContext context, string name, CancellationToken ct)
    {
        var key = KeyOf(name);
        return context.Scenarios.Where(row => row.Key == key).OrderByDescending(row => row.Id).FirstOrDefaultAsync(ct);
    }

    private static string KeyOf(string name) => name.ToUpperInvariant();

    /// <param name="reason">Why it is removed; null where it is not.</param>
    private static ScenarioRow Row(KeptScenario scenario, string? by, DateTime at, string? reason = null) => new()
    {
        Name = scenario.Name,
        Key = KeyOf(scenario.Name),
        Month = scenario.Month,
        Counted = scenario.Counted,
        Tried = scenario.Tried,
        Basis = scenario.Basis,
        Note = scenario.Note,
        InPack = scenario.InPack,
        IsRemoved = reason is not null,
        Reason = reason,
        KeptBy = scenario.By,
        KeptAt = scenario.At,
        By = by,
        At = at,
    };

    private static KeptScenario Kept(ScenarioRow row) => new()
    {
        Name = row.Name,
        Month = row.Month,
        Counted = row.Counted,
        Tried = row.Tried,
        Basis = row.Basis,
        Note = row.Note,
        InPack = row.InPack,
        By = row.KeptBy,
        At = row.KeptAt,
    };
}
