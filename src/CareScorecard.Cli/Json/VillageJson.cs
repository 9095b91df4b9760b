using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>A village of 100: the answer to <c>village --format json</c>.</summary>
/// <param name="Id">The measure whose children live in it.</param>
/// <param name="By">The dimension; null for those who pass the measure and those who do not.</param>
/// <param name="Size">100; null where it is not drawn.</param>
/// <param name="Children">Those counted; null where that is hidden or not known.</param>
/// <param name="Refused">Why it is not drawn, and what can be said instead; null where it is.</param>
/// <param name="Paragraph">To say aloud; null where it is not drawn.</param>
public sealed record VillageJson(
    string? Council,
    ReportingMonth Month,
    DateOnly AsAt,
    string State,
    int Version,
    string Id,
    string? By,
    string Title,
    int? Size,
    int? Children,
    decimal? ChildrenForEachFigure,
    IReadOnlyList<VillageGroupJson> Groups,
    string? Paragraph,
    string? Refused);

/// <param name="Children">Null where only the share is shown.</param>
/// <param name="Merged">Made of groups that are too small to be shown.</param>
public sealed record VillageGroupJson(string Label, int Figures, int? Children, bool Merged);
