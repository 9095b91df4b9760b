using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>The months that are held and their versions, newest first: the answer to <c>months --format json</c>.</summary>
public sealed record MonthsJson(IReadOnlyList<MonthVersionJson> Months);

/// <param name="Current">What staff see: one version of a month.</param>
/// <param name="Published">What the board sees: at most one version of a month.</param>
/// <param name="LoadedAt">When it was loaded, or brought back by an undo; UTC.</param>
/// <param name="Restores">The number of the version that an undo brought back in this one; null for a load.</param>
/// <param name="Undone">It was taken back, and is kept.</param>
/// <param name="Reason">Why a past month was loaded again, or a load undone; null where nobody was asked.</param>
public sealed record MonthVersionJson(
    ReportingMonth Month,
    DateOnly AsAt,
    int Version,
    string State,
    bool Current,
    bool Published,
    DateTime LoadedAt,
    IReadOnlyList<string> Files,
    RowCountsJson Rows,
    int? Restores,
    bool Undone,
    string? Reason);
