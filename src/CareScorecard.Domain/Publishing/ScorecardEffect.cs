using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>One indicator before and after a load.</summary>
/// <param name="Before">The current version's figure; unavailable-or-measured, null where the month is not held yet.</param>
public sealed record IndicatorEffect(
    IndicatorDefinition Definition,
    IndicatorValue? Before,
    IndicatorValue After,
    Status? StatusBefore,
    Status StatusAfter)
{
    public bool Changes => Before != After || StatusBefore != StatusAfter;
}
