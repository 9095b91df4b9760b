using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Villages;

/// <summary>One village of one month.</summary>
public sealed record VillageReport
{
    /// <summary>Null until the council has named itself.</summary>
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>The measure whose children live in it.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The characteristic that they are grouped by; null for those who pass the measure and those who do not.</summary>
    public Dimension? By { get; init; }

    public required Village Village { get; init; }
}
