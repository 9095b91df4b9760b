using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators;

/// <summary>Targets that apply from the first month on, until the council sets its own.</summary>
internal static class CatalogueTargets
{
    private static readonly ReportingMonth FromTheStart = new(ReportingMonth.FirstYear, 1);

    public static Target AtLeast(decimal level, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Floor, level, null, setBy, FromTheStart, reason);

    public static Target AtMost(decimal level, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Ceiling, null, level, setBy, FromTheStart, reason);

    public static Target Between(decimal low, decimal high, TargetOwner setBy, string? reason = null) =>
        new(TargetKind.Band, low, high, setBy, FromTheStart, reason);
}
