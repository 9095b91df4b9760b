using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months.Rolls;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>
/// The placement rows of a month, found by period of care: a row belongs to the period in which it started. Rows that start after the
/// month's end are left out, and an end after it is taken as not recorded.
/// </summary>
internal sealed class PlacementRows
{
    private readonly CareMonth _month;
    private readonly ByChild _rows;
    private readonly ByChild _periods;
    private readonly List<PlacementStay> _own = [];

    public PlacementRows(CareMonth month, ChildNumbers numbers)
    {
        _month = month;
        _rows = new ByChild(numbers.Count, numbers.Of(month.Records.Placements, stay => stay.Child));
        _periods = new ByChild(numbers.Count, numbers.OfPeriods);
    }

    /// <summary>
    /// In the order in which they happened; empty where the period has no history. The list is filled anew by the next call: England's
    /// half a million rows would otherwise make a list for each of 100,000 children.
    /// </summary>
    public IReadOnlyList<PlacementStay> Of(ChildInMonth child)
    {
        _own.Clear();
        var first = _rows.First(child.Number);
        if (first < 0)
        {
            return _own;
        }

        var period = child.Record;
        var next = StartOfNextPeriod(child);
        for (var i = first; i >= 0; i = _rows.After(i))
        {
            var row = _month.Records.Placements[i];
            if (row.StartedOn <= _month.AsAt
                && row.StartedOn >= period.CareStartedOn
                && row.StartedOn < next
                && (period.CareEndedOn is not { } ended || row.StartedOn <= ended))
            {
                Insert(row.EndedOn > _month.AsAt ? row with { EndedOn = null } : row);
            }
        }

        return _own;
    }

    // Periods of short breaks too: what happened in them is no part of the period before.
    private DateOnly StartOfNextPeriod(ChildInMonth child)
    {
        var next = DateOnly.MaxValue;
        for (var i = _periods.First(child.Number); i >= 0; i = _periods.After(i))
        {
            var start = _month.Records.Periods[i].CareStartedOn;
            if (start > child.Record.CareStartedOn && start < next)
            {
                next = start;
            }
        }

        return next;
    }

    // Rows are few and mostly in order already; those that tie keep the order of the file.
    private void Insert(PlacementStay row)
    {
        var at = _own.Count;
        while (at > 0 && HappenedAfter(_own[at - 1], row))
        {
            at--;
        }

        _own.Insert(at, row);
    }

    private static bool HappenedAfter(PlacementStay one, PlacementStay other) => one.StartedOn != other.StartedOn
        ? one.StartedOn > other.StartedOn
        : (one.EndedOn ?? DateOnly.MaxValue) > (other.EndedOn ?? DateOnly.MaxValue);
}
