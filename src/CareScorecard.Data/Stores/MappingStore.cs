using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>How the council's own tables are read: only ever added to, the latest word on a name counts.</summary>
public sealed class MappingStore(ScorecardDatabase db)
{
    /// <summary>Those in force, by name.</summary>
    public async Task<IReadOnlyList<SavedMapping>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var rows = await context.ColumnMappings.OrderBy(row => row.Id).ToListAsync(ct);
        return
        [
            .. rows.GroupBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
                .Select(said => said.Last())
                .Where(row => row.Columns.Count > 0)
                .OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
                .Select(row => new SavedMapping(new ColumnMapping(row.Name, row.Kind, row.Columns), row.By, row.At)),
        ];
    }

    /// <summary>Says a mapping, in place of an earlier one of the same name, which keeps the letter case it had.</summary>
    /// <param name="at">UTC.</param>
    public Task SaveAsync(ColumnMapping mapping, string? by, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return AddAsync(mapping, by, at, ct);
    }

    /// <summary>Takes a mapping away; that it was there is kept.</summary>
    /// <returns>False where there is none of this name.</returns>
    public async Task<bool> RemoveAsync(string name, string? by, DateTime at, CancellationToken ct)
    {
        var held = (await ListAsync(ct)).FirstOrDefault(saved => saved.Mapping.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (held is null)
        {
            return false;
        }

        await AddAsync(held.Mapping with { Columns = [] }, by, at, ct);
        return true;
    }

    private async Task AddAsync(ColumnMapping mapping, string? by, DateTime at, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);

        // The audit compares with what was said before under the very same name.
        var names = await context.ColumnMappings.Select(row => row.Name).Distinct().ToListAsync(ct);
        var name = names.Find(known => known.Equals(mapping.Name, StringComparison.OrdinalIgnoreCase)) ?? mapping.Name;
        context.Add(new ColumnMappingRow { Name = name, Kind = mapping.Kind, Columns = mapping.Columns, By = by, At = at });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}

/// <param name="By">Null where nobody was named.</param>
/// <param name="At">UTC.</param>
public sealed record SavedMapping(ColumnMapping Mapping, string? By, DateTime At);
