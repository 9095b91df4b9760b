using CareScorecard.Data.Rows;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>What happened in the council, month by month: only ever added to.</summary>
public sealed class EventStore(ScorecardDatabase db)
{
    /// <summary>Oldest first by the month in which they happened; those that were taken back too.</summary>
    public async Task<IReadOnlyList<CouncilEvent>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var takenBack = await context.EventsTakenBack.ToDictionaryAsync(row => row.EventId, ct);
        var rows = await context.CouncilEvents.OrderBy(row => row.Month).ThenBy(row => row.Id).ToListAsync(ct);
        return
        [
            .. rows.Select(row => Event(row) with
            {
                TakenBack = takenBack.GetValueOrDefault(row.Id) is { } by ? new EventTakenBack(by.Reason, by.By, by.At) : null,
            }),
        ];
    }

    /// <param name="at">UTC.</param>
    public async Task<CouncilEvent> PlaceAsync(
        ReportingMonth month, string words, IReadOnlyList<string> indicatorIds, string? by, DateTime at, CancellationToken ct)
    {
        var row = new CouncilEventRow { Month = month, Words = words, IndicatorIds = string.Join(' ', indicatorIds), By = by, At = at };
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        context.Add(row);
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Event(row);
    }

    /// <returns>False where there is no such event, or it was taken back already.</returns>
    public async Task<bool> TakeBackAsync(int id, EventTakenBack takenBack, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(takenBack);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (!await context.CouncilEvents.AnyAsync(row => row.Id == id, ct)
            || await context.EventsTakenBack.AnyAsync(row => row.EventId == id, ct))
        {
            return false;
        }

        context.Add(new EventTakenBackRow { EventId = id, Reason = takenBack.Reason, By = takenBack.By, At = takenBack.At });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static CouncilEvent Event(CouncilEventRow row) => new(
        row.Id, row.Month, row.Words, row.IndicatorIds.Split(' ', StringSplitOptions.RemoveEmptyEntries), row.By, row.At);
}
