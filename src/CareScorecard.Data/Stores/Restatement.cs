using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data;

/// <summary>A past figure that no longer says what it said.</summary>
/// <param name="Version">The version that says <paramref name="After"/>.</param>
/// <param name="Reason">Why the month was loaded again, a load undone, or the population set anew; null where nobody was asked.</param>
/// <param name="At">UTC.</param>
/// <param name="IsOfPopulation">The version stayed, and the population of its rates was set anew.</param>
public sealed record Restatement(
    string IndicatorId,
    ReportingMonth Month,
    int Version,
    IndicatorValue Before,
    IndicatorValue After,
    string? Reason,
    string? By,
    DateTime At,
    bool IsOfPopulation = false);
