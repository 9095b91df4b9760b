using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// An indicator declared by asking each subject of one roll whether it counts and whether it passes. Almost every indicator is one;
/// those that are not say why.
/// </summary>
public sealed class DeclaredIndicator<T> : Indicator
    where T : Subject
{
    public required Func<CareMonth, Roll<T>> Roll { get; init; }

    /// <summary>Whether the subject is in the cohort.</summary>
    public required Func<T, bool> Counts { get; init; }

    /// <summary>Whether a subject of the cohort passes; asked only of those that count.</summary>
    public required Func<T, bool> Passes { get; init; }

    /// <summary>What a subject that passes adds to the numerator; null where it adds 1. For a mean everyone who counts passes.</summary>
    public Func<T, decimal>? Amount { get; init; }

    /// <summary>What a subject that counts adds to the denominator; null where it adds 1.</summary>
    public Func<T, decimal>? Weight { get; init; }

    protected override Outcome JudgeRecorded(CareMonth month)
    {
        var roll = Roll(month);
        var counted = new MemberSet(roll.Count);
        var passing = new MemberSet(roll.Count);
        var amounts = Amount is null ? null : new decimal[roll.Count];
        var weights = Weight is null ? null : new decimal[roll.Count];
        for (var i = 0; i < roll.Count; i++)
        {
            var subject = roll.Subjects[i];
            if (!Counts(subject))
            {
                continue;
            }

            counted.Add(i);
            if (weights is not null)
            {
                weights[i] = Weight!(subject);
            }

            if (Passes(subject))
            {
                passing.Add(i);
                if (amounts is not null)
                {
                    amounts[i] = Amount!(subject);
                }
            }
        }

        // Positions outside the sets hold 0, so the whole arrays may be summed; without them each subject adds 1.
        var numerator = amounts?.Sum() ?? passing.Count;
        var denominator = weights?.Sum() ?? counted.Count;
        var cohort = new Cohort { Roll = roll, Counted = counted, Passing = passing, Amounts = amounts, Weights = weights };
        return new Outcome(IndicatorValue.From(numerator, denominator, Definition.Calculation), cohort);
    }
}
