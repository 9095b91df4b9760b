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

        // The side and the nearness of each point are asked by several rules, for each of the threes that it is in.
        var sides = new int[types.Length];
        var isNear = new bool[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            (sides[i], isNear[i]) = (limits.SideOf(values[i]), limits.IsNear(values[i]));
        }

        // The weakest rule first: a stronger one writes over it.
        MarkRuns(sides, Run, 0, PointType.ShiftAbove, PointType.ShiftBelow, types);
        MarkTwoOfThree(isNear, sides, types);
        MarkTrends(values, types);
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = limits.IsAbove(values[i]) ? PointType.AboveLimit
                : limits.IsBelow(values[i]) ? PointType.BelowLimit
                : types[i];
        }

        return types;
    }

    /// <summary>A run of six steps in one direction marks the seven points that they join.</summary>
    private static void MarkTrends(IReadOnlyList<decimal> values, PointType[] types)
    {
        var steps = new int[values.Count - 1];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = values[i + 1].CompareTo(values[i]);
        }

        MarkRuns(steps, Run - 1, 1, PointType.TrendUp, PointType.TrendDown, types);
    }

    /// <param name="signs">1, -1, or 0 for what breaks a run.</param>
    /// <param name="length">How many equal signs make a run.</param>
    /// <param name="reach">How many points beyond its last sign a run marks.</param>
    private static void MarkRuns(
        int[] signs, int length, int reach, PointType up, PointType down, PointType[] types)
    {
        for (var start = 0; start < signs.Length;)
        {
            var end = start;
            while (end < signs.Length && signs[end] == signs[start])
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

    private static void MarkTwoOfThree(bool[] isNear, int[] sides, PointType[] types)
    {
        for (var first = 0; first + Three <= sides.Length; first++)
        {
            var side = sides[first];
            var near = isNear.AsSpan(first, Three);
            if (side == 0 || sides.AsSpan(first, Three).ContainsAnyExcept(side) || near.Count(true) < 2)
            {
                continue;
            }

            for (var i = 0; i < Three; i++)
            {
                if (near[i])
                {
                    types[first + i] = side > 0 ? PointType.TwoOfThreeAbove : PointType.TwoOfThreeBelow;
                }
            }
        }
    }
}
