using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>A month's scorecard: the answer to <c>scorecard --format json</c>.</summary>
public sealed record ScorecardJson(
    string? Council,
    ReportingMonth Month,
    DateOnly AsAt,
    string State,
    int Version,
    IReadOnlyList<IndicatorJson> Indicators);
