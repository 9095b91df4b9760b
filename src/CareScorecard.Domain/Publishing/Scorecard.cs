using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Publishing;

/// <summary>A month's scorecard as one reader may see it: what a page draws, a file holds and a program reads.</summary>
public sealed record Scorecard
{
    /// <summary>Null until the council has named itself.</summary>
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public DateOnly AsAt => Month.LastDay;

    public required VersionState State { get; init; }

    /// <summary>1 for the first load of the month.</summary>
    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>Names of the files that the version was loaded from.</summary>
    public IReadOnlyList<string> LoadedFrom { get; init; } = [];

    /// <summary>Every indicator in the catalogue's order, the council's own after them.</summary>
    public required IReadOnlyList<ScorecardRow> Rows { get; init; }

    /// <summary>Ids of the indicators that lead, in order.</summary>
    public IReadOnlyList<string> Headline { get; init; } = [];

    /// <summary>Ids of the six indicators of the half-yearly look, in order.</summary>
    public IReadOnlyList<string> SixMeasures { get; init; } = [];

    /// <summary>The month that each row's <see cref="ScorecardRow.Then"/> is of; null where it is not held.</summary>
    public ReportingMonth? Against { get; init; }
}
