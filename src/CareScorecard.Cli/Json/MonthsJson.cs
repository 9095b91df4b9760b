using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>The months that are held and their versions, newest first: the answer to <c>months --format json</c>.</summary>
public sealed record MonthsJson(IReadOnlyList<MonthVersionJson> Months);

/// <param name="Current">What staff see: one version of a month.</param>
/// <param name="Published">What the board sees: at most one version of a month.</param>
/// <param name="LoadedAt">UTC.</param>
public sealed record MonthVersionJson(
    ReportingMonth Month,
    DateOnly AsAt,
    int Version,
    string State,
    bool Current,
    bool Published,
    DateTime LoadedAt,
    IReadOnlyList<string> Files,
    RowCountsJson Rows);
