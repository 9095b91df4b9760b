using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>
/// What the rows of one period of care say of its homes: temporary stays (T0 to T4) and stays of under 24 hours looked through, rows
/// with the same carer joined.
/// </summary>
internal sealed class PlacementHistory
{
    private PlacementHistory(IReadOnlyList<CountedPlacement> placements) => Placements = placements;

    /// <summary>Earliest first; none where every row is a temporary stay.</summary>
    public IReadOnlyList<CountedPlacement> Placements { get; }

    public CountedPlacement? Current => Placements.Count == 0 ? null : Placements[^1];

    /// <summary>
    /// The start of the current placement as long-term stability counts it: a placement for adoption with new carers counts together
    /// with the one placement before it. With carers who looked after the child before, it is already in their chain.
    /// </summary>
    public DateOnly? SettledSince => Current switch
    {
        null => null,
        { BeganForAdoption: true, IsForAdoption: true } when Placements.Count > 1 => Placements[^2].StartedOn,
        var current => current.StartedOn,
    };

    /// <summary>At least 1: a child in care lives somewhere.</summary>
    public int CountSince(DateOnly windowStart)
    {
        var count = 0;
        foreach (var placement in Placements)
        {
            if (placement.Overlaps(windowStart))
            {
                count++;
            }
        }

        return Math.Max(1, count);
    }

    /// <param name="rows">The rows of one period of care that started by the month's end, in the order in which they happened.</param>
    /// <param name="careEndedOn">Null while the period lasts.</param>
    public static PlacementHistory Read(IReadOnlyList<PlacementStay> rows, DateOnly? careEndedOn)
    {
        var homes = new List<CountedPlacement>();
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
                Add(homes, row, afterTemporaryStay: before is not null && before.Type.IsTemporary());
            }

            before = row;
        }

        DropBriefLast(homes);
        if (homes.Count > 0)
        {
            if (before is { EndedOn: null } && before.Type.IsTemporary())
            {
                homes[^1].StayOpen();
            }

            homes[^1].CloseBy(careEndedOn);
        }

        return new PlacementHistory(homes);
    }

    private static void Add(List<CountedPlacement> homes, PlacementStay row, bool afterTemporaryStay)
    {
        if (row.SameCarer == true && homes.Count > 0)
        {
            homes[^1].ContinueWith(row);
            return;
        }

        // Only now is it known that nobody continued the brief stay before this row: it counts no more than a temporary one.
        var afterBriefStay = DropBriefLast(homes);
        if ((afterTemporaryStay || afterBriefStay) && homes.Count > 0 && homes[^1].IsReturnedToBy(row))
        {
            homes[^1].ContinueWith(row);
        }
        else
        {
            homes.Add(new CountedPlacement(row));
        }
    }

    private static bool DropBriefLast(List<CountedPlacement> homes)
    {
        if (homes.Count == 0 || !homes[^1].IsUnder24Hours)
        {
            return false;
        }

        homes.RemoveAt(homes.Count - 1);
        return true;
    }
}
