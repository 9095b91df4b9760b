using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>One indicator before and after a load.</summary>
/// <param name="Before">The figure of the month's current version, or of the month before where it is new; null where neither is held.</param>
public sealed record IndicatorEffect(
    IndicatorDefinition Definition,
    IndicatorValue? Before,
    IndicatorValue After,
    Status? StatusBefore,
    Status StatusAfter)
{
    /// <summary>Why, in those whom it counts; null where there is nothing to compare with, or the figure is not made from records.</summary>
    public CohortChange? Why { get; init; }

    public bool Changes => Before != After || StatusBefore != StatusAfter;
}
