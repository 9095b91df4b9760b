using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>One indicator: its words, and the rule that picks who counts and who passes.</summary>
public abstract class Indicator
{
    public required IndicatorDefinition Definition { get; init; }

    /// <summary>The figure of a month and the two sets behind it, or why there is none. Never throws for what records say.</summary>
    public Outcome Judge(CareMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        var held = month.Records.Fields;
        var missing = Definition.Needs.Where(field => !held.Contains(field))
            .Concat(Definition.NeedsOneOf.Where(group => !group.Any(held.Contains)).SelectMany(group => group))
            .ToList();
        if (missing.Count > 0)
        {
            return new Outcome(new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract(missing)), null);
        }

        if (Definition.LeaverMonths > month.Records.LeaversCoverMonths)
        {
            return new Outcome(
                new IndicatorValue.Unavailable(new UnavailableReason.WindowTooShort(month.Records.LeaversCoverMonths)), null);
        }

        if (Definition.CountsWorkingDays && month.AsAt > month.WorkingDays.Covers.To)
        {
            return new Outcome(
                new IndicatorValue.Unavailable(new UnavailableReason.CalendarEnds(month.WorkingDays.Covers.To)), null);
        }

        return JudgeRecorded(month);
    }

    /// <summary>As <see cref="Judge"/>, with every needed field known to be in the extract.</summary>
    protected abstract Outcome JudgeRecorded(CareMonth month);
}
