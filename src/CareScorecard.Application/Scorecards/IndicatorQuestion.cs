using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>What is asked of one indicator.</summary>
public sealed record IndicatorQuestion
{
    /// <summary>The most months that a trend shows.</summary>
    public const int LongestTrend = 60;

    public required string Id { get; init; }

    /// <summary>Null: the latest month held.</summary>
    public ReportingMonth? Month { get; init; }

    /// <summary>The first month of the trend; null for the longest trend that is shown.</summary>
    public ReportingMonth? From { get; init; }

    /// <summary>The characteristics to break the month's figure down by.</summary>
    public IReadOnlyList<Dimension> By { get; init; } = [];

    public IReadOnlyList<PartFilter> Filters { get; init; } = [];
}
