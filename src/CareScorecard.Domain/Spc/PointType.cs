namespace CareScorecard.Domain.Spc;

/// <summary>Which rule of the control chart marks a point, and on which side; the first that fits names it.</summary>
public enum PointType
{
    CommonCause,
    AboveLimit,
    BelowLimit,

    /// <summary>One of seven points, each strictly higher than the one before.</summary>
    TrendUp,
    TrendDown,

    /// <summary>One of two among three points on one side of the mean that lie beyond the near limit and inside the limit.</summary>
    TwoOfThreeAbove,
    TwoOfThreeBelow,

    /// <summary>One of seven points in a row on one side of the mean.</summary>
    ShiftAbove,
    ShiftBelow,
}
