using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>One indicator in full: the month's figure, its trend, and its parts.</summary>
public sealed record IndicatorReport
{
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>The month's figure; under a filter, of those that the filter leaves.</summary>
    public required ScorecardRow Row { get; init; }

    /// <summary>Oldest first, one point for each month that is held between the first and the last.</summary>
    public required IReadOnlyList<SeriesPoint> Series { get; init; }

    /// <summary>Where the usual range is drawn anew between the first month and the last; oldest first. Each shows on the chart.</summary>
    public IReadOnlyList<Rebase> Rebases { get; init; } = [];

    /// <summary>What happened between the first month and the last and concerns the indicator; oldest first. Each shows on the chart.</summary>
    public IReadOnlyList<CouncilEvent> Events { get; init; } = [];

    /// <summary>One set for each dimension that was asked for.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];

    /// <summary>What the figures are limited to; empty for everybody.</summary>
    public IReadOnlyList<PartFilter> Filters { get; init; } = [];

    /// <summary>The month's figure of everybody, to stand beside a limited one; null where nothing is limited.</summary>
    public IndicatorValue? OfEverybody { get; init; }

    /// <summary>
    /// Why the figure could not be limited as it was asked to be, as a full sentence; null where it could. Figures of staff and figures
    /// brought ready-made then stay those of everybody; what the public may not see is hidden.
    /// </summary>
    public string? NotLimitedBecause { get; init; }

    /// <summary>How few would change the rating; null where more than a few would have to, or nothing is rated.</summary>
    public RatingChange? RatingChange { get; init; }

    /// <summary>The warnings with which the month was saved and that touch the figure, with the reasons given. For staff; empty for the board.</summary>
    public IReadOnlyList<AcceptedWarning> Accepted { get; init; } = [];

    /// <summary>What an average hides; null for everything but averages of records that are held.</summary>
    public Spread? Spread { get; init; }

    /// <summary>
    /// The same report with a shorter trend. What is said of the figure stays as it was: whether a change is real rests on all the
    /// months, and must not hang on how many a reader looks at.
    /// </summary>
    /// <param name="months">Months up to the report's own, that one included.</param>
    public IndicatorReport Shortened(int months) =>
        this with { Series = [.. Series.Where(point => Month.MonthsSince(point.Month) < months)] };
}

/// <summary>One indicator by one characteristic: the parts add up to the whole, not recorded included.</summary>
/// <param name="Unavailable">Why there are no parts: figures of staff and figures brought ready-made have none. Null where there are.</param>
public sealed record Breakdown(Dimension Dimension, IReadOnlyList<Part> Parts, string? Unavailable = null);

/// <summary>One part of a breakdown.</summary>
/// <param name="Numerator">Null where it is hidden.</param>
/// <param name="Denominator">Null where it is hidden, and for counts.</param>
/// <param name="Value">Unavailable where nobody of this part is counted, or it is hidden.</param>
public sealed record Part(string Label, decimal? Numerator, decimal? Denominator, IndicatorValue Value, bool Hidden = false);
