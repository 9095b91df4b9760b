using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>What the council's own spellings mean: only ever added to, and each change leaves its audit entry.</summary>
public sealed class ValueMappingStore(ScorecardDatabase db)
{
    /// <summary>Those in force, in the order of kinds, fields and texts.</summary>
    public async Task<IReadOnlyList<RememberedValue>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return
        [
            .. (await LatestAsync(context, ct))
                .Where(row => row.Means is not null)
                .OrderBy(row => row.Kind)
                .ThenBy(row => row.Field, StringComparer.Ordinal)
                .ThenBy(row => row.Text, StringComparer.OrdinalIgnoreCase)
                .Select(row => new RememberedValue(new ValueMapping(new Field(row.Kind, row.Field), row.Text, row.Means!), row.By, row.At)),
        ];
    }

    /// <summary>Says what a spelling means, in place of what was said of it before.</summary>
    /// <param name="at">UTC.</param>
    /// <returns>False where that was said already, and nothing was added.</returns>
    public Task<bool> AddAsync(ValueMapping mapping, string? by, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return SayAsync(mapping.Field, mapping.Text, mapping.Means, by, at, ct);
    }

    /// <param name="at">UTC.</param>
    /// <returns>False where nothing is said of the spelling.</returns>
    public Task<bool> TakeBackAsync(Field field, string text, string? by, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(field);
        return SayAsync(field, text, means: null, by, at, ct);
    }

    private async Task<bool> SayAsync(Field field, string text, string? means, string? by, DateTime at, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var said = (await LatestAsync(context, ct)).Find(row => row.Kind == field.Kind && row.Field == field.Name && IsSame(row.Text, text));
        if (said?.Means == means)
        {
            return false;
        }

        // Spelled as it was the first time, so that the audit finds what was said before.
        context.Add(new ValueMappingRow { Kind = field.Kind, Field = field.Name, Text = said?.Text ?? text.Trim(), Means = means, By = by, At = at });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static async Task<List<ValueMappingRow>> LatestAsync(ScorecardDbContext context, CancellationToken ct) =>
    [
        .. (await context.ValueMappings.OrderBy(row => row.Id).ToListAsync(ct))
            .GroupBy(row => (row.Kind, row.Field, row.Text.Trim().ToUpperInvariant()))
            .Select(said => said.Last()),
    ];

    private static bool IsSame(string one, string other) => one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);
}
