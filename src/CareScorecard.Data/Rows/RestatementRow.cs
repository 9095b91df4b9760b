using CareScorecard.Domain.Indicators;

namespace CareScorecard.Data.Rows;

/// <summary>A figure of a kept version that moved because the population was set anew; only ever added to.</summary>
internal sealed class RestatementRow
{
    public int Id { get; init; }

    public required int VersionId { get; init; }

    public required string IndicatorId { get; init; }

    public required Calculation Calculation { get; init; }

    public required decimal Numerator { get; init; }

    /// <summary>Null where none was set, and so there was no figure.</summary>
    public required decimal? PopulationBefore { get; init; }

    public required decimal? PopulationAfter { get; init; }

    public required string? Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
