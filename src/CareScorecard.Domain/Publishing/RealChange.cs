using CareScorecard.Domain.Spc;

namespace CareScorecard.Domain.Publishing;

/// <summary>Whether the signal of a row may be called a real change.</summary>
public static class RealChange
{
    private static readonly string[] Outside = [Codes.Of(PointType.AboveLimit), Codes.Of(PointType.BelowLimit)];

    /// <summary>A run of months is expected of a figure that looks back further than its own: only a point outside the usual range is real.</summary>
    public static bool Is(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Signal?.Variation is not (null or Variation.CommonCause)
            && (row.Definition.WindowMonths == 1 || (row.Trend is [.., { Limits: { } limits }] && Outside.Contains(limits.PointType)));
    }
}
