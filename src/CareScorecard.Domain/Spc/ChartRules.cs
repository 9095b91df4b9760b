namespace CareScorecard.Domain.Spc;

/// <summary>The four rules of Making Data Count over one stretch, in the order in which they name a point.</summary>
internal static class ChartRules
{
    /// <summary>Points of a trend and of a shift: for a trend, six steps.</summary>
    public const int Run = 7;

    private const int Three = 3;

    public static PointType[] Mark(IReadOnlyList<decimal> values, ProcessLimits limits)
    {
        var types = new PointType[values.Count];
        if (limits.IsFlat)
        {
            return types;
        }

        // The weakest rule first: a stronger one writes over it.
        MarkShifts(values, limits, types);
        MarkTwoOfThree(values, limits, types);
        MarkTrends(values, types);
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = limits.IsAbove(values[i]) ? PointType.AboveLimit
                : limits.IsBelow(values[i]) ? PointType.BelowLimit
                : types[i];
        }

        return types;
    }

    private static void MarkShifts(IReadOnlyList<decimal> values, ProcessLimits limits, PointType[] types) =>
        MarkRuns(values.Select(limits.SideOf).ToList(), Run, 0, PointType.ShiftAbove, PointType.ShiftBelow, types);

    /// <summary>A run of six steps in one direction marks the seven points that they join.</summary>
    private static void MarkTrends(IReadOnlyList<decimal> values, PointType[] types) =>
        MarkRuns(
            values.Skip(1).Zip(values, (value, previous) => value.CompareTo(previous)).ToList(),
            Run - 1, 1, PointType.TrendUp, PointType.TrendDown, types);

    /// <param name="signs">1, -1, or 0 for what breaks a run.</param>
    /// <param name="length">How many equal signs make a run.</param>
    /// <param name="reach">How many points beyond its last sign a run marks.</param>
    private static void MarkRuns(
        List<int> signs, int length, int reach, PointType up, PointType down, PointType[] types)
    {
        for (var start = 0; start < signs.Count;)
        {
            var end = start;
            while (end < signs.Count && signs[end] == signs[start])
            {
                end++;
            }

            if (signs[start] != 0 && end - start >= length)
            {
                Array.Fill(types, signs[start] > 0 ? up : down, start, end - start + reach);
            }

            start = end;
        }
    }

    private static void MarkTwoOfThree(IReadOnlyList<decimal> values, ProcessLimits limits, PointType[] types)
    {
        for (var first = 0; first + Three <= values.Count; first++)
        {
            var three = values.Skip(first).Take(Three).ToList();
            var side = limits.SideOf(three[0]);
            if (side == 0 || three.Any(value => limits.SideOf(value) != side) || three.Count(limits.IsNear) < 2)
            {
                continue;
            }

            for (var i = first; i < first + Three; i++)
            {
                if (limits.IsNear(values[i]))
                {
                    types[i] = side > 0 ? PointType.TwoOfThreeAbove : PointType.TwoOfThreeBelow;
                }
            }
        }
    }
}
