using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Publishing;

/// <summary>Why a row counts as changed.</summary>
public enum RowChange
{
    /// <summary>Its status is not what it was in the month that the scorecard is compared with.</summary>
    Status,

    /// <summary>Its latest point is a real change.</summary>
    Real,

    /// <summary>A figure of it was corrected since the last edition.</summary>
    Corrected,
}

/// <summary>Tells the rows that changed from those that did not, by what the reader may see of both months.</summary>
public static class RowChanges
{
    /// <returns>None where nothing changed, or where what changed is hidden from the reader.</returns>
    public static IEnumerable<RowChange> Of(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (IsRatedAnew(row))
        {
            yield return RowChange.Status;
        }

        if (RealChange.Is(row))
        {
            yield return RowChange.Real;
        }

        if (row.Corrected.Count > 0)
        {
            yield return RowChange.Corrected;
        }
    }

    /// <summary>Whether the status is another than then. A month without a figure had no status to change from.</summary>
    public static bool IsRatedAnew(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Value is IndicatorValue.Measured
            && row.Then is { Value: IndicatorValue.Measured } then
            && then.Status != row.Status;
    }
}
