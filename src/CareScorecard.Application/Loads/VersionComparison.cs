using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Loads;

/// <summary>Two versions beside each other: of one month, or of two.</summary>
/// <param name="Effect">Every figure in both.</param>
/// <param name="Records">Null where the records of one of them were deleted.</param>
public sealed record VersionComparison(
    MonthVersion From, MonthVersion To, IReadOnlyList<IndicatorEffect> Effect, RecordsComparison? Records);
