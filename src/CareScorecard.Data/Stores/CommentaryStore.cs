using CareScorecard.Data.Rows;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>What is said of figures: only ever added to, and the latest counts.</summary>
public sealed class CommentaryStore(ScorecardDatabase db)
{
    /// <returns>Null where nothing was ever said of the figure, or what was said has been taken away.</returns>
    public async Task<FigureCommentary?> FindAsync(ReportingMonth month, string indicatorId, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var row = await context.Commentaries
            .Where(row => row.Month == month && row.IndicatorId == indicatorId)
            .OrderByDescending(row => row.Id)
            .FirstOrDefaultAsync(ct);
        return row is not null && Commentary(row) is { IsEmpty: false } said ? said : null;
    }

    public async Task AddAsync(FigureCommentary commentary, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(commentary);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        context.Add(new CommentaryRow
        {
            Month = commentary.Month,
            IndicatorId = commentary.IndicatorId,
            WhatHappened = commentary.WhatHappened,
            Why = commentary.Why,
            WhatWeAreDoing = commentary.WhatWeAreDoing,
            By = commentary.By,
            At = commentary.At,
        });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static FigureCommentary Commentary(CommentaryRow row) =>
        new(row.Month, row.IndicatorId, row.WhatHappened, row.Why, row.WhatWeAreDoing, row.By, row.At);
}
