using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Targets;

/// <summary>
/// How many more, or fewer, children would have to pass for a target to be met, or how many there are to spare. Every answer has been
/// tried against the target itself, so that it cannot disagree with the status.
/// </summary>
public static class GapSearch
{
    // Beyond every population: keeps the search to a step or two whatever a council's own measure says.
    private const decimal LargestDenominator = 1_000_000_000m;

    /// <returns>
    /// Null where nothing can be counted: a measure that is watched and not judged, an average, a share of full-time posts, a figure
    /// whose parts are not whole numbers, and a target that no number of children or posts would meet.
    /// </returns>
    public static Gap? Find(IndicatorDefinition definition, IndicatorValue.Measured value, Target target, Polarity polarity)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(target);
        if (polarity == Polarity.Context)
        {
            return null;
        }

        if (definition.Unit == Unit.PerFullTimePost)
        {
            return PostGap.Find(value, target);
        }

        return CountsSubjects(definition, value) ? Search(value, target) : null;
    }

    private static bool CountsSubjects(IndicatorDefinition definition, IndicatorValue.Measured value) =>
        decimal.IsInteger(value.Numerator)
        && value.Denominator is null or (> 0m and <= LargestDenominator)
        && definition.Unit switch
        {
            // Attendance is a percentage too, but the mean of percentages; social workers' shares are shares of posts.
            Unit.Percent => value.Calculation == Calculation.Share && definition.Counts != SubjectKind.SocialWorker,
            Unit.Count or Unit.Rate or Unit.Ratio => true,
            Unit.Weeks or Unit.Days or Unit.Score or Unit.PerFullTimePost => false,
        };

    private static Gap? Search(IndicatorValue.Measured value, Target target)
    {
        var now = value.Numerator;
        var least = target.Low is { } low ? Least(value, low) : null;
        var most = target.High is { } high ? Most(value, high) : null;
        if (target.IsMetBy(value.Value))
        {
            var below = least is null ? (decimal?)null : now - least;
            var above = most is null ? (decimal?)null : most - now;
            return above is null || below < above
                ? new Gap(true, below ?? 0m, GapDirection.Fewer, GapUnit.Subjects)
                : new Gap(true, above.Value, GapDirection.More, GapUnit.Subjects);
        }

        var goal = target.Low is { } floor && value.Value < floor ? least : most;
        if (goal is null || !CanBe(value, goal.Value) || !target.IsMetBy(At(value, goal.Value)))
        {
            return null;
        }

        return goal > now
            ? new Gap(false, goal.Value - now, GapDirection.More, GapUnit.Subjects)
            : new Gap(false, now - goal.Value, GapDirection.Fewer, GapUnit.Subjects);
    }

    /// <summary>A percentage cannot pass more than are counted, and nothing can be fewer than nobody.</summary>
    private static bool CanBe(IndicatorValue.Measured value, decimal numerator) =>
        numerator >= 0m && (value.Calculation != Calculation.Share || numerator <= value.Denominator);

    /// <summary>The smallest whole numerator that reaches the level.</summary>
    private static decimal? Least(IndicatorValue.Measured value, decimal level)
    {
        var numerator = Math.Ceiling(level / At(value, 1m));
        while (At(value, numerator - 1m) >= level)
        {
            numerator--;
        }

        while (At(value, numerator) < level)
        {
            numerator++;
        }

        return numerator;
    }

    /// <summary>The largest whole numerator that does not pass the level.</summary>
    private static decimal? Most(IndicatorValue.Measured value, decimal level)
    {
        var numerator = Math.Floor(level / At(value, 1m));
        while (At(value, numerator + 1m) <= level)
        {
            numerator++;
        }

        while (At(value, numerator) > level)
        {
            numerator--;
        }

        return numerator;
    }

    private static decimal At(IndicatorValue.Measured value, decimal numerator) =>
        IndicatorValue.Calculate(numerator, value.Denominator, value.Calculation);
}
