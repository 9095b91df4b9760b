using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>
/// Placements and reviews told again: the later rows up to the earlier month's end, and before the day to which they reach back the
/// earlier rows. See <see cref="Retelling"/>.
/// </summary>
internal sealed class RowRetelling(MonthRecords earlier, MonthRecords later)
{
    private readonly DateOnly _asAt = earlier.Month.LastDay;

    // The start of the earliest period that the later month holds of each child: of nothing before it need there be rows.
    private readonly Dictionary<ChildId, DateOnly> _heldFrom = Earliest(later.Periods, period => period.Child, period => period.CareStartedOn);

    public IReadOnlyList<PlacementStay> Placements()
    {
        if (!SameColumns(RecordKind.Placements))
        {
            return earlier.Placements;
        }

        var rowsFrom = Earliest(later.Placements, stay => stay.Child, stay => stay.StartedOn);
        return
        [
            // History may be cut off: then whatever was over when the later rows begin is what was said.
            .. earlier.Placements.Where(stay => IsBeforeHeld(stay.Child, stay.StartedOn)
                || (rowsFrom.TryGetValue(stay.Child, out var from) && stay.StartedOn < from && stay.EndedOn <= from)),
            .. later.Placements.Where(stay => stay.StartedOn <= _asAt),
        ];
    }

    public IReadOnlyList<Review> Reviews()
    {
        if (!SameColumns(RecordKind.Reviews))
        {
            return earlier.Reviews;
        }

        var rowsFrom = Earliest(later.Reviews, review => review.Child, review => review.HeldOn);
        var rows = later.Reviews.CountBy(review => review.Child).ToDictionary();
        return
        [
            // Fewer than four rows are all the reviews that there were.
            .. earlier.Reviews.Where(review => IsBeforeHeld(review.Child, review.HeldOn)
                || (rows.GetValueOrDefault(review.Child) >= ReviewClock.RowsAtLeast && review.HeldOn < rowsFrom[review.Child])),
            .. later.Reviews.Where(review => review.HeldOn <= _asAt),
        ];
    }

    private static Dictionary<ChildId, DateOnly> Earliest<T>(IReadOnlyList<T> rows, Func<T, ChildId> childOf, Func<T, DateOnly> dayOf)
    {
        var earliest = new Dictionary<ChildId, DateOnly>();
        foreach (var row in rows)
        {
            if (!earliest.TryGetValue(childOf(row), out var day) || dayOf(row) < day)
            {
                earliest[childOf(row)] = dayOf(row);
            }
        }

        return earliest;
    }

    private bool IsBeforeHeld(ChildId child, DateOnly day) => !_heldFrom.TryGetValue(child, out var from) || day < from;

    private bool SameColumns(RecordKind kind) =>
        later.Has(kind) && Fields.Of(kind).All(field => earlier.Fields.Contains(field) == later.Fields.Contains(field));
}
