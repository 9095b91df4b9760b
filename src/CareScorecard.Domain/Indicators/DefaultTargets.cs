using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators;

/// <summary>The catalogue's own targets: they apply from the first month that can be reported, until the council sets its own.</summary>
internal static class DefaultTargets
{
    private static readonly ReportingMonth Always = new(ReportingMonth.FirstYear, 1);

    /// <param name="level">In the unit of the indicator, included.</param>
    public static Target AtLeast(decimal level, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Floor, level, null, setBy, Always, reason);

    /// <param name="level">In the unit of the indicator, included.</param>
    public static Target AtMost(decimal level, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Ceiling, null, level, setBy, Always, reason);

    /// <param name="low">In the unit of the indicator, included.</param>
    /// <param name="high">In the unit of the indicator, included.</param>
    public static Target Between(decimal low, decimal high, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Band, low, high, setBy, Always, reason);
}
