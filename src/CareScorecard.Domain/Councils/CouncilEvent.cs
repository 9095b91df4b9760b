using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Councils;

/// <summary>Something that happened and that readers of a trend should know of: a new placements team, a home that closed.</summary>
/// <param name="Id">1 or more, in the order in which events were placed.</param>
/// <param name="Month">In which it happened.</param>
/// <param name="Words">In the council's own words; the public may see them.</param>
/// <param name="IndicatorIds">The measures that it concerns; empty for all of them.</param>
/// <param name="By">Who placed it; null where nobody was signed in.</param>
/// <param name="At">UTC: when it was placed.</param>
public sealed record CouncilEvent(
    int Id, ReportingMonth Month, string Words, IReadOnlyList<string> IndicatorIds, string? By, DateTime At)
{
    /// <summary>Null where it stands. One that was taken back shows on no chart, and is never deleted.</summary>
    public EventTakenBack? TakenBack { get; init; }

    public bool Concerns(string indicatorId) =>
        IndicatorIds.Count == 0 || IndicatorIds.Contains(indicatorId, StringComparer.OrdinalIgnoreCase);
}

/// <param name="At">UTC.</param>
public sealed record EventTakenBack(string Reason, string? By, DateTime At);
