using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>One month of a trend.</summary>
/// <param name="Value">Unavailable where the month is held but has no figure. A month that is not held has no point.</param>
/// <param name="Target">The target that applied in that month; null where there was none.</param>
/// <param name="Limits">What the control chart says of the point; null where there are no limits.</param>
public sealed record SeriesPoint(
    ReportingMonth Month,
    IndicatorValue Value,
    Target? Target = null,
    PointLimits? Limits = null);

/// <summary>A point against its process limits, in the unit of the indicator.</summary>
/// <param name="PointType">common-cause, or which rule of the control chart marked the point.</param>
public sealed record PointLimits(string PointType, decimal Mean, decimal Lower, decimal Upper);
