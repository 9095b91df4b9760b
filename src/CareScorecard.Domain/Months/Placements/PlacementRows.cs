using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>
/// The placement rows of a month, found by period of care: a row belongs to the period in which it started. Rows that start after the
/// month's end are left out, and an end after it is taken as not recorded.
/// </summary>
internal sealed class PlacementRows
{
    private static readonly Comparison<PlacementStay> AsTheyHappened = (one, other) =>
    {
        var byStart = one.StartedOn.CompareTo(other.StartedOn);
        return byStart != 0
            ? byStart
            : (one.EndedOn ?? DateOnly.MaxValue).CompareTo(other.EndedOn ?? DateOnly.MaxValue);
    };

    private readonly ILookup<ChildId, PlacementStay> _rows;
    private readonly ILookup<ChildId, DateOnly> _starts;

    public PlacementRows(CareMonth month)
    {
        _rows = month.Records.Placements
            .Where(row => row.StartedOn <= month.AsAt)
            .Select(row => row.EndedOn > month.AsAt ? row with { EndedOn = null } : row)
            .ToLookup(row => row.Child);

        // Periods of short breaks too: what happened in them is no part of the period before.
        _starts = month.Records.Periods.ToLookup(period => period.Child, period => period.CareStartedOn);
    }

    /// <summary>In the order in which they happened; empty where the period has no history.</summary>
    public IReadOnlyList<PlacementStay> Of(PeriodOfCare period)
    {
        var rows = _rows[period.Child];
        if (!rows.Any())
        {
            return [];
        }

        var next = _starts[period.Child].Where(start => start > period.CareStartedOn).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var own = rows
            .Where(row => row.StartedOn >= period.CareStartedOn
                && row.StartedOn < next
                && (period.CareEndedOn is not { } ended || row.StartedOn <= ended))
            .ToList();
        StableSort(own);
        return own;
    }

    // Insertion sort: rows are few, mostly in order already, and those that tie keep the order of the file.
    private static void StableSort(List<PlacementStay> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var row = rows[i];
            var at = i;
            for (; at > 0 && AsTheyHappened(rows[at - 1], row) > 0; at--)
            {
                rows[at] = rows[at - 1];
            }

            rows[at] = row;
        }
    }
}
