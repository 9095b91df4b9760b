using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>
/// What the rows of one period of care say of its homes: temporary stays (T0 to T4) and stays of under 24 hours looked through, rows
/// with the same carer joined.
/// </summary>
internal sealed class PlacementHistory
{
    private readonly List<CountedPlacement> _homes = [];

    /// <summary>Earliest first; none where every row is a temporary stay.</summary>
    public IReadOnlyList<CountedPlacement> Placements => _homes;

    public CountedPlacement? Current => _homes.Count == 0 ? null : _homes[^1];

    /// <summary>
    /// The start of the current placement as long-term stability counts it: a placement for adoption with new carers counts together
    /// with the one placement before it. With carers who looked after the child before, it is already in their chain.
    /// </summary>
    public DateOnly? SettledSince => Current switch
    {
        null => null,
        { BeganForAdoption: true, IsForAdoption: true } when _homes.Count > 1 => _homes[^2].StartedOn,
        var current => current.StartedOn,
    };

    /// <summary>At least 1: a child in care lives somewhere.</summary>
    public int CountSince(DateOnly windowStart)
    {
        var count = 0;
        foreach (var placement in _homes)
        {
            if (placement.Overlaps(windowStart))
            {
                count++;
            }
        }

        return Math.Max(1, count);
    }

    /// <summary>Forgets what was read before: one history is read after another into one list.</summary>
    /// <param name="rows">The rows of one period of care that started by the month's end, in the order in which they happened.</param>
    /// <param name="careEndedOn">Null while the period lasts.</param>
    public void Read(IReadOnlyList<PlacementStay> rows, DateOnly? careEndedOn)
    {
        _homes.Clear();
        PlacementStay? before = null;
        foreach (var row in rows)
        {
            // A row that came twice is one row.
            if (row.Equals(before))
            {
                continue;
            }

            if (!row.Type.IsTemporary())
            {
                Add(row, afterTemporaryStay: before is not null && before.Type.IsTemporary());
            }

            before = row;
        }

        DropBriefLast();
        if (_homes.Count > 0)
        {
            if (before is { EndedOn: null } && before.Type.IsTemporary())
            {
                _homes[^1].StayOpen();
            }

            _homes[^1].CloseBy(careEndedOn);
        }
    }

    private void Add(PlacementStay row, bool afterTemporaryStay)
    {
        if (row.SameCarer == true && _homes.Count > 0)
        {
            _homes[^1].ContinueWith(row);
            return;
        }

        // Only now is it known that nobody continued the brief stay before this row: it counts no more than a temporary one.
        var afterBriefStay = DropBriefLast();
        if ((afterTemporaryStay || afterBriefStay) && _homes.Count > 0 && _homes[^1].IsReturnedToBy(row))
        {
            _homes[^1].ContinueWith(row);
        }
        else
        {
            _homes.Add(new CountedPlacement(row));
        }
    }

    private bool DropBriefLast()
    {
        if (_homes.Count == 0 || !_homes[^1].IsUnder24Hours)
        {
            return false;
        }

        _homes.RemoveAt(_homes.Count - 1);
        return true;
    }
}
