using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The files of published figures that a council has brought. None is ever changed or lost: a later one counts before an earlier one.</summary>
public sealed class ComparatorFileStore(ScorecardDatabase db)
{
    /// <summary>How many files there are: it changes with every one that is brought.</summary>
    public async Task<int> CountAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.ComparatorFiles.CountAsync(ct);
    }

    /// <summary>In the order in which they were brought.</summary>
    public async Task<IReadOnlyList<BroughtComparators>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.ComparatorFiles
            .OrderBy(file => file.Id)
            .Select(file => new BroughtComparators(file.Name, file.Text, file.By, file.At))
            .ToListAsync(ct);
    }

    public async Task AddAsync(BroughtComparators file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        context.Add(new ComparatorFileRow { Name = file.Name, Text = file.Text, By = file.By, At = file.At });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
