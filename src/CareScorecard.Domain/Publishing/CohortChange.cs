namespace CareScorecard.Domain.Publishing;

/// <summary>Why a figure changed, in those whom it counts (children, reviews, young people, officers): for staff only.</summary>
/// <param name="CameIn">Count now, and did not before.</param>
/// <param name="WentOut">Counted before, and do not now.</param>
/// <param name="Changed">
/// Counted both times, and pass now where they did not before, or the other way round; for sums of days, points, cases or posts: add more
/// or less than they did.
/// </param>
public sealed record CohortChange(int CameIn, int WentOut, int Changed);
