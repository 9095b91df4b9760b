using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// One indicator while it is being judged. It asks the subjects of its roll a stretch at a time, so that many indicators can ask the
/// same few children one after another: England's records are a hundred times what a processor holds close by, and fetching them
/// anew for each indicator would cost more than all the rules together.
/// </summary>
internal abstract class Judgement
{
    /// <summary>The roll whose subjects are asked.</summary>
    public abstract Roll Roll { get; }

    /// <summary>
    /// Asks the subjects from one position (a multiple of 64) up to another, itself left out. Two stretches may be asked at the same time.
    /// </summary>
    public abstract void Ask(int from, int to);

    /// <summary>Once every subject has been asked.</summary>
    public abstract Outcome Close();
}

/// <inheritdoc/>
internal sealed class Judgement<T>(Roll<T> roll, Calculation calculation) : Judgement
    where T : Subject
{
    private readonly MemberSet _counted = new(roll.Count);
    private readonly MemberSet _passing = new(roll.Count);
    private readonly Func<T, decimal>? _amount;
    private readonly Func<T, decimal>? _weight;
    private readonly decimal[]? _amounts;
    private readonly decimal[]? _weights;

    /// <summary>Whether the subject is in the cohort.</summary>
    public required Func<T, bool> Counts { get; init; }

    /// <summary>Whether a subject of the cohort passes; asked only of those that count, but for <see cref="PassesWithoutCounting"/>.</summary>
    public required Func<T, bool> Passes { get; init; }

    /// <summary>For a ratio of two sets of which neither is a part of the other.</summary>
    public bool PassesWithoutCounting { get; init; }

    /// <summary>What a subject that passes adds to the numerator; null where it adds 1.</summary>
    public Func<T, decimal>? Amount
    {
        init => (_amount, _amounts) = (value, value is null ? null : new decimal[roll.Count]);
    }

    /// <summary>What a subject that counts adds to the denominator; null where it adds 1.</summary>
    public Func<T, decimal>? Weight
    {
        init => (_weight, _weights) = (value, value is null ? null : new decimal[roll.Count]);
    }

    /// <summary>As in <see cref="Cohort.FixedDenominator"/>.</summary>
    public decimal? FixedDenominator { get; init; }

    /// <summary>Why there is no figure although it is known who passes; null where there is one.</summary>
    public UnavailableReason? Without { get; init; }

    public override Roll Roll => roll;

    public override void Ask(int from, int to)
    {
        var subjects = roll.All;
        for (var i = from; i < to; i++)
        {
            var subject = subjects[i];
            var counts = Counts(subject);
            if (counts)
            {
                _counted.Add(i);
                if (_weights is not null)
                {
                    _weights[i] = _weight!(subject);
                }
            }

            if ((counts || PassesWithoutCounting) && Passes(subject))
            {
                _passing.Add(i);
                if (_amounts is not null)
                {
                    _amounts[i] = _amount!(subject);
                }
            }
        }
    }

    public override Outcome Close()
    {
        var cohort = new Cohort
        {
            Roll = roll,
            Counted = _counted,
            Passing = _passing,
            Amounts = _amounts,
            Weights = _weights,
            FixedDenominator = FixedDenominator,
        };
        if (Without is not null)
        {
            return new Outcome(new IndicatorValue.Unavailable(Without), cohort);
        }

        // Positions outside the sets hold 0, so the whole arrays may be summed; without them each subject adds 1.
        var numerator = _amounts?.Sum() ?? _passing.Count;
        var denominator = FixedDenominator ?? _weights?.Sum() ?? _counted.Count;
        return new Outcome(IndicatorValue.From(numerator, denominator, calculation), cohort);
    }
}
