using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// How the values behind an average are spread: long waits, heavy caseloads and high scores disappear in an average. An average of
/// work for each post is spread over the people who carry it, each scaled to a full-time post.
/// </summary>
public static class SpreadRule
{
    // Where there is no target: the catalogue's level for those who left in 12 months; below the score of concern; a sensible caseload.
    private const decimal Weeks = 130m;
    private const decimal BelowConcern = 16m;
    private const decimal Cases = 20m;
    private const decimal Attendance = 90m;

    /// <param name="outcome">Of the same month; limited or not.</param>
    /// <param name="target">The one in force; it says beyond what level members are counted.</param>
    /// <returns>Null for a figure that is no average, and where nobody is behind it.</returns>
    public static Spread? Of(IndicatorDefinition definition, CareMonth month, Outcome outcome, Target? target)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(outcome);
        if (!IsAverage(definition) || outcome is not { Cohort: { } cohort, Value: IndicatorValue.Measured })
        {
            return null;
        }

        var values = Values(definition, month, cohort).Order().ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var threshold = Threshold(definition, target);
        return new Spread(
            IsOfOfficers(definition) ? SubjectKind.ReviewingOfficer : definition.Counts,
            threshold,
            values.Count(value => value > threshold),
            values.Count(value => value < threshold),
            Median(values),
            values[0],
            values[^1],
            values.Count);
    }

    /// <summary>Averages of days, weeks and scores, averages of percentages, and work for each post; not ratios of two numbers of children.</summary>
    public static bool IsAverage(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Counts != SubjectKind.Measure
            && definition.Calculation is Calculation.Quotient or Calculation.WeeksFromDays
            && definition.Unit is Unit.Weeks or Unit.Days or Unit.Score or Unit.Percent or Unit.PerFullTimePost;
    }

    private static decimal Threshold(IndicatorDefinition definition, Target? target) =>
        target?.High ?? target?.Low ?? definition.Unit switch
        {
            Unit.Weeks => Weeks,
            Unit.Score => BelowConcern,
            Unit.Percent => Attendance,
            _ => Cases,
        };

    private static IEnumerable<decimal> Values(IndicatorDefinition definition, CareMonth month, Cohort cohort)
    {
        // The cohort of the reviewing officers' caseload are the children; whose work is heavy is a question about officers.
        if (IsOfOfficers(definition))
        {
            return month.ReviewingOfficers.Subjects
                .Where(officer => officer.HasPost)
                .Select(officer => officer.ChildrenInCare / officer.Record.FullTimeEquivalent!.Value);
        }

        return cohort.Counted.Indexes().Select(index => IndicatorValue.Calculate(
            cohort.Amounts?[index] ?? 1m, cohort.Weights?[index] ?? 1m, definition.Calculation));
    }

    private static bool IsOfOfficers(IndicatorDefinition definition) =>
        definition is { Unit: Unit.PerFullTimePost, Counts: SubjectKind.Child };

    private static decimal Median(List<decimal> ordered)
    {
        var middle = ordered.Count / 2;
        return ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2m;
    }
}
