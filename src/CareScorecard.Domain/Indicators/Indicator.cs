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
        if (Begin(month, out var unavailable) is not { } judgement)
        {
            return unavailable!;
        }

        judgement.Ask(0, judgement.Roll.Count);
        return judgement.Close();
    }

    /// <summary>
    /// Those behind the figure, one by one, in the order of their roll, each with what decided: who counts, and for a ratio who passes
    /// too. What is said of each is made when it is read.
    /// </summary>
    /// <param name="cohort">Of this indicator; limited or not.</param>
    public IEnumerable<JudgedSubject> Members(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return cohort.Counted.Unite(cohort.Passing).Indexes().Select(index =>
        {
            var (counts, passes) = (cohort.Counted.Contains(index), cohort.Passing.Contains(index));
            return new JudgedSubject(
                cohort.Roll[index],
                counts,
                passes,
                passes ? cohort.Amounts?[index] ?? 1m : 0m,
                counts ? cohort.Weights?[index] ?? 1m : 0m,
                Explain(cohort.Roll[index]));
        });
    }

    /// <summary>On what it is decided whether the subject passes.</summary>
    /// <param name="subject">Of the indicator's roll, and one that counts or passes.</param>
    private protected abstract Grounds Explain(Subject subject);

    /// <param name="unavailable">The outcome where there is nothing to judge; else null.</param>
    /// <returns>Null where the month's extract cannot tell the figure.</returns>
    internal Judgement? Begin(CareMonth month, out Outcome? unavailable)
    {
        unavailable = WhyNot(month) is { } reason ? new Outcome(new IndicatorValue.Unavailable(reason), null) : null;
        return unavailable is null ? Begin(month) : null;
    }

    /// <summary>Who is asked what; only where nothing is against it.</summary>
    private protected abstract Judgement Begin(CareMonth month);

    /// <summary>Why the month's extract cannot tell the figure; null where it can.</summary>
    private UnavailableReason? WhyNot(CareMonth month)
    {
        if (month.Records.Deleted is { } deletion)
        {
            return new UnavailableReason.RecordsDeleted(deletion);
        }

        var held = month.Records.Fields;
        var missing = Definition.Needs.Where(field => !held.Contains(field))
            .Concat(Definition.NeedsOneOf.Where(group => !group.Any(held.Contains)).SelectMany(group => group))
            .ToList();
        if (missing.Count > 0)
        {
            return new UnavailableReason.NotInExtract(missing);
        }

        if (Definition.LeaverMonths > month.Records.LeaversCoverMonths)
        {
            return new UnavailableReason.WindowTooShort(month.Records.LeaversCoverMonths);
        }

        return Definition.CountsWorkingDays && month.AsAt > month.WorkingDays.Covers.To
            ? new UnavailableReason.CalendarEnds(month.WorkingDays.Covers.To)
            : null;
    }
}
