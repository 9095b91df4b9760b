using CareScorecard.Domain.Months.Placements;

namespace CareScorecard.Domain.Months;

// How many homes the child has had, and how long the present one has lasted. Decided child by child: placement history where the
// extract has rows for this period of care, else what the Children sheet records.
public sealed partial class ChildInMonth
{
    /// <summary>Whether placement history, rather than the Children sheet, says how many homes and how long.</summary>
    public bool HasPlacementHistory { get; private set; }

    /// <summary>
    /// Counted placements of this period of care in the twelve months, at least 1: temporary stays and stays of under 24 hours left
    /// out, rows with the same carer joined. Without history the recorded number; null where that is not recorded either.
    /// </summary>
    public int? PlacementsIn12Months { get; private set; }

    /// <summary>
    /// The day on which the unbroken stay in the current placement began, temporary stays looked through: what statutory visits are
    /// reckoned from. Without history the recorded start; the day care started where that is not recorded either.
    /// </summary>
    public DateOnly CurrentPlacementStartedOn { get; private set; }

    /// <summary>
    /// Since when the child has been in the current placement, as long-term stability counts it: a placement for adoption (A3 to A6)
    /// counts together with the placement before it where history has one. Null where neither history nor the Children sheet says.
    /// </summary>
    public DateOnly? SettledSince { get; private set; }

    /// <param name="history">Null where the extract has no row for this period of care.</param>
    internal void TellPlacements(PlacementHistory? history, DateOnly windowStart)
    {
        HasPlacementHistory = history is not null;
        PlacementsIn12Months = history is not null
            ? history.CountSince(windowStart)
            : Record.PlacementsInLast12Months is >= 0 and var recorded ? Math.Max(1, recorded) : null;

        // Where every row is a temporary stay, history cannot say when the usual placement began.
        CurrentPlacementStartedOn = history?.Current?.StartedOn ?? Record.PlacementStartedOn ?? Record.CareStartedOn;
        SettledSince = history?.SettledSince ?? Record.PlacementStartedOn;
    }
}
