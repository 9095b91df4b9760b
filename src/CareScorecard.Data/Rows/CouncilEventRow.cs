using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Rows;

/// <summary>Something that happened; only ever added to.</summary>
internal sealed class CouncilEventRow
{
    public int Id { get; init; }

    public required ReportingMonth Month { get; init; }

    public required string Words { get; init; }

    /// <summary>With spaces between; empty for all.</summary>
    public required string IndicatorIds { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>At most one for each event.</summary>
internal sealed class EventTakenBackRow
{
    public required int EventId { get; init; }

    public required string Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
