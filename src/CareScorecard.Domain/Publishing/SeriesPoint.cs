using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>One month of a trend.</summary>
/// <param name="Value">Unavailable where the month is held but has no figure. A month that is not held has no point.</param>
/// <param name="Target">The target that applied in that month; null where there was none.</param>
/// <param name="Limits">What the control chart says of the point; null where there are no limits.</param>
/// <param name="Status">As the figure was rated by the target of its month; null where nobody asked, or the public may not know.</param>
public sealed record SeriesPoint(
    ReportingMonth Month,
    IndicatorValue Value,
    Target? Target = null,
    PointLimits? Limits = null,
    Status? Status = null)
{
    /// <summary>
    /// Whether the control chart marks the point as a real change. Where the figure looks back for longer than a month, neighbours
    /// overlap and a run is expected: then only a point outside the limits stands out.
    /// </summary>
    /// <param name="windowMonths">How many months the figure looks back, its own included.</param>
    public bool StandsOut(int windowMonths) =>
        Limits is { } limits && Value.Number is not null && (windowMonths > 1 ? IsOutsideLimits : limits.PointType != "common-cause");

    /// <summary>Whether there is a figure, and it lies outside the usual range.</summary>
    public bool IsOutsideLimits => Limits is { } limits && Value.Number is { } value && (value > limits.Upper || value < limits.Lower);
}

/// <summary>A point against its process limits, in the unit of the indicator.</summary>
/// <param name="PointType">common-cause, or which rule of the control chart marked the point.</param>
public sealed record PointLimits(string PointType, decimal Mean, decimal Lower, decimal Upper);
