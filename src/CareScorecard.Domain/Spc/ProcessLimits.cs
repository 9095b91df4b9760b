namespace CareScorecard.Domain.Spc;

/// <summary>
/// The limits of one stretch of an XmR chart, as NHS England's Making Data Count draws them. They are not clamped at 0 or 100: a drawing
/// may be clipped, the arithmetic may not.
/// </summary>
/// <param name="Mean">In the unit of the indicator, as are all four limits.</param>
/// <param name="Rests">How many points the limits rest on: 6 or more.</param>
/// <param name="IsFlat">Every value is alike: both limits equal the mean, and nothing is a signal.</param>
public sealed record ProcessLimits(
    decimal Mean, decimal Lower, decimal Upper, decimal NearLower, decimal NearUpper, int Rests, bool IsFlat)
{
    /// <summary>Fewer points have no limits.</summary>
    public const int FewestPoints = 6;

    /// <summary>Fewer points have limits on trial, and it is said so.</summary>
    public const int FewestForSettledLimits = 13;

    // Making Data Count's constants for moving ranges of two points: 3 / 1.128 and the upper limit of a range.
    private const decimal LimitFactor = 2.66m;
    private const decimal NearLimitFactor = 2m * LimitFactor / 3m;
    private const decimal OutlyingRangeFactor = 3.267m;

    // Values come from divisions: a difference that is 0 to twelve decimals is rounding.
    private const decimal MeaninglessDifference = 0.000_000_000_000_5m;

    public bool OnTrial => Rests < FewestForSettledLimits;

    /// <summary>Null where the stretch has fewer than six points.</summary>
    /// <param name="fixAfter">Rest on the first so many points; null for all of them.</param>
    public static ProcessLimits? Of(IReadOnlyList<decimal> stretch, bool screenOutliers, int? fixAfter)
    {
        ArgumentNullException.ThrowIfNull(stretch);
        var values = stretch.Take(fixAfter ?? stretch.Count).ToList();
        if (values.Count < FewestPoints)
        {
            return null;
        }

        if (stretch.All(value => Same(value, values[0])))
        {
            return new ProcessLimits(values[0], values[0], values[0], values[0], values[0], values.Count, IsFlat: true);
        }

        var mean = values.Sum() / values.Count;
        var range = AverageMovingRange(values, screenOutliers);
        return new ProcessLimits(
            mean,
            mean - (LimitFactor * range),
            mean + (LimitFactor * range),
            mean - (NearLimitFactor * range),
            mean + (NearLimitFactor * range),
            values.Count,
            IsFlat: false);
    }

    /// <summary>1 above the mean, -1 below it, 0 on it.</summary>
    public int SideOf(decimal value) => IsBeyond(value, Mean) ? 1 : IsBeyond(Mean, value) ? -1 : 0;

    public bool IsAbove(decimal value) => !IsFlat && IsBeyond(value, Upper);

    public bool IsBelow(decimal value) => !IsFlat && IsBeyond(Lower, value);

    /// <summary>Beyond a near limit, and not outside the limit.</summary>
    public bool IsNear(decimal value) =>
        !IsFlat && !IsAbove(value) && !IsBelow(value) && (IsBeyond(value, NearUpper) || IsBeyond(NearLower, value));

    private static bool IsBeyond(decimal value, decimal limit) => value - limit > MeaninglessDifference;

    private static bool Same(decimal one, decimal other) => Math.Abs(one - other) <= MeaninglessDifference;

    /// <summary>
    /// Screened once: outlying ranges are left out and the rest averaged again. Where that leaves only months without any movement (a rare
    /// event among zeros) the unscreened average stands, since limits without width would mark every point.
    /// </summary>
    private static decimal AverageMovingRange(List<decimal> values, bool screenOutliers)
    {
        var ranges = values.Skip(1).Zip(values, (value, previous) => Math.Abs(value - previous)).ToList();
        var average = ranges.Average();
        if (!screenOutliers)
        {
            return average;
        }

        var screened = ranges.Where(range => range < OutlyingRangeFactor * average).DefaultIfEmpty(average).Average();
        return screened == 0m ? average : screened;
    }
}
