using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>One of those behind a figure, and how it was judged.</summary>
/// <param name="Counts">It is in the denominator.</param>
/// <param name="Passes">It is in the numerator. For a ratio it may pass without counting.</param>
/// <param name="Adds">What it adds to the numerator: 1, days, points, full-time equivalents; 0 where it does not pass.</param>
/// <param name="Weighs">What it adds to the denominator, where that comes from those counted; 0 where it does not count.</param>
/// <param name="Grounds">On what it was decided.</param>
public sealed record JudgedSubject(Subject Subject, bool Counts, bool Passes, decimal Adds, decimal Weighs, Grounds Grounds);
