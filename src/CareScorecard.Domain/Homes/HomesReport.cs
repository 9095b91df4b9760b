using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Domain.Homes;

/// <summary>Where the children in our care live and who moved, as one reader may see it.</summary>
public sealed record HomesReport
{
    /// <summary>Null until the council has named itself.</summary>
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>The measure of children in our care: what every split adds up to.</summary>
    public required ScorecardRow Children { get; init; }

    /// <summary>The measures of where children live and of how settled they are, in the catalogue's order.</summary>
    public required IReadOnlyList<ScorecardRow> Rows { get; init; }

    public required HomeSplit ByDistance { get; init; }

    public required HomeSplit ByKind { get; init; }

    public required HomeSplit ByProvider { get; init; }

    /// <summary>For staff, null for everybody else and where the extract tells one of the two not.</summary>
    public CrossedHomes? Crossed { get; init; }

    /// <summary>For staff, null for everybody else and where the extract does not tell.</summary>
    public MonthMoves? Moves { get; init; }

    /// <summary>The measure of new placements over thirteen months.</summary>
    public required IndicatorReport NewHomes { get; init; }

    /// <summary>What is worth saying first, and asking.</summary>
    public MonthInWords Words { get; init; } = new([], []);
}
