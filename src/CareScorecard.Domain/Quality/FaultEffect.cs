using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Quality;

/// <summary>How far mending a fault could move a figure.</summary>
/// <param name="Subjects">Those whom the figure counts, or would count, and the fault touches.</param>
/// <param name="AtMost">With every one of them passing; null where that is no figure: the average of what is not known.</param>
/// <param name="AtLeast">With none of them passing; null as <paramref name="AtMost"/> is.</param>
/// <param name="Moves">Children by which it could move at most, for every 100 counted: what faults are ordered by.</param>
public sealed record FaultEffect(
    Fault Fault,
    IndicatorDefinition Definition,
    int Subjects,
    IndicatorValue Now,
    IndicatorValue? AtMost,
    IndicatorValue? AtLeast,
    decimal Moves);
