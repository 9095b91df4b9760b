using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Spc;

/// <summary>
/// The signal in words. A figure that looks back further than its own month repeats most of what it said a month ago, so a run of
/// months is expected of it: only a point outside the limits is then called a real change.
/// </summary>
internal static class SignalSentence
{
    private static readonly string[] SmallNumbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(
        ControlChart chart, IndicatorDefinition definition, Variation? variation, Assurance? assurance, Target? target)
    {
        string?[] sentences =
        [
            variation is { } known ? Movement(chart, definition, known) : TooFew(chart),
            variation is not null && chart.Latest[^1].Limits!.OnTrial ? OnTrial(chart.Latest[^1].Limits!.Rests) : null,
            variation is not null && definition.WindowMonths > 1 ? Overlap(definition.WindowMonths) : null,
            assurance is { } outlook && target is not null ? Outlook(definition, outlook, target) : null,
        ];
        return string.Join(" ", sentences.Where(sentence => sentence is not null));
    }

    private static string TooFew(ControlChart chart)
    {
        var months = chart.Latest.Count;
        var since = chart.Latest.Count < chart.Points.Count
            ? $"since the usual range was drawn anew in {chart.Latest[0].Month.ToWords()}"
            : "so far";
        return $"There {(months == 1 ? "is only 1 month" : $"are only {months} months")} of figures {since}: "
            + $"{ProcessLimits.FewestPoints} are needed to tell a real change from normal movement.";
    }

    private static string OnTrial(int months) =>
        $"The usual range is on trial: it rests on {months} months, and {ProcessLimits.FewestForSettledLimits} are needed to settle it.";

    private static string Overlap(int months) =>
        $"This figure looks back {months} months, so neighbouring months overlap and a run is expected.";

    private static string Outlook(IndicatorDefinition definition, Assurance outlook, Target target)
    {
        var level = TargetWords.Level(definition, target);
        return outlook switch
        {
            Assurance.Pass => $"If nothing changes it will keep meeting {level}.",
            Assurance.Fail => $"If nothing changes it will keep missing {level}.",
            Assurance.HitAndMiss => $"If nothing changes it will meet {level} in some months and miss it in others.",
        };
    }

    private static string Movement(ControlChart chart, IndicatorDefinition definition, Variation variation)
    {
        var latest = chart.Latest[^1];
        if (variation == Variation.CommonCause)
        {
            return Normal(chart, definition);
        }

        var what = What(chart, definition);
        var outside = latest.Type is PointType.AboveLimit or PointType.BelowLimit;
        if (definition.WindowMonths > 1 && !outside)
        {
            return char.ToUpperInvariant(what[0]) + what[1..] + ".";
        }

        return variation switch
        {
            Variation.Improvement => $"A real change for the better: {what}.",
            Variation.Concern => $"A real change for the worse: {what}.",
            _ => $"A real change: {what}.",
        };
    }

    private static string Normal(ControlChart chart, IndicatorDefinition definition)
    {
        var (lowest, highest) = (chart.Latest.Min(point => point.Value), chart.Latest.Max(point => point.Value));
        var (from, to) = (FigureText.Of(definition, lowest), FigureText.Of(definition, highest));
        var months = chart.Latest.Count;
        return from == to
            ? $"Normal movement. It has been {from} for {months} months."
            : $"Normal movement. It has gone up and down between {from} and {to} for {months} months; do not read anything into one month.";
    }

    /// <summary>Which rule marked the latest point.</summary>
    private static string What(ControlChart chart, IndicatorDefinition definition)
    {
        var latest = chart.Latest[^1];
        var limits = latest.Limits!;
        var range = UsualRange(definition, limits);
        var average = FigureText.Of(definition, limits.Mean);
        return latest.Type switch
        {
            PointType.AboveLimit => $"this month is above the usual range of {range}",
            PointType.BelowLimit => $"this month is below the usual range of {range}",
            PointType.TrendUp => $"{InWords(TrendLength(chart))} {Months(chart, TrendLength(chart))} in a row, each higher than the one before",
            PointType.TrendDown => $"{InWords(TrendLength(chart))} {Months(chart, TrendLength(chart))} in a row, each lower than the one before",
            PointType.TwoOfThreeAbove => $"two of the last three {Months(chart, 3)} were near the top of the usual range of {range}",
            PointType.TwoOfThreeBelow => $"two of the last three {Months(chart, 3)} were near the bottom of the usual range of {range}",
            PointType.ShiftAbove => $"{InWords(ShiftLength(chart))} {Months(chart, ShiftLength(chart))} in a row above the average of {average}",
            PointType.ShiftBelow => $"{InWords(ShiftLength(chart))} {Months(chart, ShiftLength(chart))} in a row below the average of {average}",
            PointType.CommonCause => "",
        };
    }

    /// <summary>Limits are not clamped; said aloud, "up to 104%" or "from -2 children" would only puzzle.</summary>
    private static string UsualRange(IndicatorDefinition definition, ProcessLimits limits)
    {
        var lower = Math.Max(0m, limits.Lower);
        var upper = definition.Unit == Unit.Percent ? Math.Min(100m, limits.Upper) : limits.Upper;
        return $"{FigureText.Of(definition, lower)} to {FigureText.Of(definition, upper)}";
    }

    /// <summary>Between figures that stand in a row there may be months that have none.</summary>
    private static string Months(ControlChart chart, int points) =>
        chart.Latest[^1].Month.MonthsSince(chart.Latest[^points].Month) == points - 1 ? "months" : "months with a figure";

    private static int ShiftLength(ControlChart chart)
    {
        var limits = chart.Latest[^1].Limits!;
        var side = limits.SideOf(chart.Latest[^1].Value);
        return chart.Latest.Reverse().TakeWhile(point => limits.SideOf(point.Value) == side).Count();
    }

    /// <summary>Points, which are one more than the steps that join them.</summary>
    private static int TrendLength(ControlChart chart)
    {
        var steps = chart.Latest.Skip(1).Zip(chart.Latest, (point, previous) => point.Value.CompareTo(previous.Value)).ToList();
        return 1 + Enumerable.Reverse(steps).TakeWhile(step => step == steps[^1]).Count();
    }

    private static string InWords(int number) =>
        number < SmallNumbers.Length ? SmallNumbers[number] : FigureText.Plain(number);
}
