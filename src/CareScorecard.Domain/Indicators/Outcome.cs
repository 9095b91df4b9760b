using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// What an indicator says of a month: the figure, and the two sets behind it. Drill-down, breakdown, bridge and gap all read these
/// sets, so that they cannot disagree with the headline.
/// </summary>
/// <param name="Cohort">Null only where the figure is unavailable, or is not made from records of the month (the Measures sheet).</param>
public sealed record Outcome(IndicatorValue Value, Cohort? Cohort);

/// <summary>Who counts and who passes, as positions in one roll of the month.</summary>
public sealed class Cohort
{
    public required Roll Roll { get; init; }

    /// <summary>Who counts. For a ratio: those in the denominator.</summary>
    public required MemberSet Counted { get; init; }

    /// <summary>Who passes: a part of <see cref="Counted"/>, except for a ratio, where they are those in the numerator.</summary>
    public required MemberSet Passing { get; init; }

    /// <summary>
    /// What each subject adds to the numerator, by position: days, a score, a percentage, FTE, cases. Null where each adds 1.
    /// For a mean every counted subject passes and adds its amount.
    /// </summary>
    public decimal[]? Amounts { get; init; }

    /// <summary>What each subject adds to the denominator, by position: FTE. Null where each adds 1, or where the denominator is fixed.</summary>
    public decimal[]? Weights { get; init; }

    /// <summary>A denominator that does not come from the counted subjects: the population, the FTE of officers. Null where it does.</summary>
    public decimal? FixedDenominator { get; init; }
}
