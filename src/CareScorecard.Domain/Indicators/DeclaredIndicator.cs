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

    /// <summary>On what it is decided whether a subject passes; asked only when somebody looks at who is behind the figure.</summary>
    public required Func<T, Grounds> Because { get; init; }

    /// <summary>What a subject that passes adds to the numerator; null where it adds 1. For a mean everyone who counts passes.</summary>
    public Func<T, decimal>? Amount { get; init; }

    /// <summary>What a subject that counts adds to the denominator; null where it adds 1.</summary>
    public Func<T, decimal>? Weight { get; init; }

    private protected override Grounds Explain(Subject subject) => Because((T)subject);

    private protected override Judgement Begin(CareMonth month) => new Judgement<T>(Roll(month), Definition.Calculation)
    {
        Counts = Counts,
        Passes = Passes,
        Amount = Amount,
        Weight = Weight,
    };
}
