using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Rows;

/// <summary>What the head of service says of one figure of one month; only ever added to: the latest row counts.</summary>
internal sealed class CommentaryRow
{
    public int Id { get; init; }

    public required ReportingMonth Month { get; init; }

    public required string IndicatorId { get; init; }

    public required string WhatHappened { get; init; }

    public required string Why { get; init; }

    public required string WhatWeAreDoing { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
