using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data;

/// <summary>A past figure that no longer says what it said.</summary>
/// <param name="Version">The version that says <paramref name="After"/>.</param>
/// <param name="At">UTC.</param>
public sealed record Restatement(
    string IndicatorId,
    ReportingMonth Month,
    int Version,
    IndicatorValue Before,
    IndicatorValue After,
    string? Reason,
    string? By,
    DateTime At);
