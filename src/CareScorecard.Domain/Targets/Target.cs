using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Targets;

public enum TargetKind
{
    /// <summary>At least.</summary>
    Floor,

    /// <summary>At most.</summary>
    Ceiling,

    /// <summary>From one level to another, both included.</summary>
    Band,
}

/// <summary>Whose target it is.</summary>
public enum TargetOwner
{
    Ours,
    National,
    Statutory,
}

/// <summary>A level to reach, from a month on. Past months keep the target that applied then.</summary>
/// <param name="Low">In the unit of the indicator, included; null for a ceiling.</param>
/// <param name="High">In the unit of the indicator, included; null for a floor.</param>
/// <param name="From">The first month to which it applies.</param>
/// <param name="Reason">Why, and who decided; null where nobody said.</param>
public sealed record Target(
    TargetKind Kind,
    decimal? Low,
    decimal? High,
    TargetOwner SetBy,
    ReportingMonth From,
    string? Reason = null)
{
    /// <summary>Whether the unrounded value meets the target; the edges do.</summary>
    public bool IsMetBy(decimal value) => (Low is not { } low || value >= low) && (High is not { } high || value <= high);

    /// <summary>How far the unrounded value is from the nearest edge, in the unit of the indicator; 0 when met.</summary>
    public decimal Shortfall(decimal value) =>
        Low is { } low && value < low ? low - value
        : High is { } high && value > high ? value - high
        : 0m;
}
