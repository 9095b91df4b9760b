using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Quality;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.Publishing;

/// <summary>One indicator of one month, judged.</summary>
public sealed record ScorecardRow
{
    public required IndicatorDefinition Definition { get; init; }

    public string Id => Definition.Id;

    /// <summary>As the council has it, which may differ from the definition's.</summary>
    public required Polarity Polarity { get; init; }

    public required IndicatorValue Value { get; init; }

    public required Status Status { get; init; }

    /// <summary>The target that drives the status in this month; null where there is none.</summary>
    public Target? Target { get; init; }

    /// <summary>Targets of others that stand beside it.</summary>
    public IReadOnlyList<Target> OtherTargets { get; init; } = [];

    /// <summary>Null where there is no target, no figure, or nothing that could be counted.</summary>
    public Gap? Gap { get; init; }

    /// <summary>Against the month before; null where that month has no figure.</summary>
    public Comparison? Previous { get; init; }

    /// <summary>Against the same month a year before; null where that month has no figure.</summary>
    public Comparison? YearBefore { get; init; }

    /// <summary>What it said in the month that the scorecard is compared with; null where that month is not held or does not know it.</summary>
    public EarlierFigure? Then { get; init; }

    /// <summary>The months whose figure was corrected since the last edition, latest first.</summary>
    public IReadOnlyList<ReportingMonth> Corrected { get; init; } = [];

    /// <summary>The last 13 months that are held, oldest first, this one included: for a small trend.</summary>
    public IReadOnlyList<SeriesPoint> Trend { get; init; } = [];

    /// <summary>Whether the change is real; null where it cannot be said.</summary>
    public Signal? Signal { get; init; }

    /// <summary>Published figures to stand beside it, each with its year.</summary>
    public IReadOnlyList<Comparator> Comparators { get; init; } = [];

    /// <summary>What is shown in place of a month's figure that is hidden: that of the last 12 months. Null where there is none.</summary>
    public LongerFigure? InTwelveMonths { get; init; }

    /// <summary>What the editor should think over before publishing; for staff only, and empty for everybody else.</summary>
    public IReadOnlyList<EditorWarning> Flags { get; init; } = [];

    /// <summary>England, the region and the councils most like ours, as far as they have no figure to stand beside it.</summary>
    public IReadOnlyList<AreaWithoutFigure> WithoutComparator { get; init; } = [];

    /// <summary>The figure lies outside everything published: a question, not a judgement. Null where it does not, or nothing can be said.</summary>
    public OutsidePublished? OutsidePublished { get; init; }

    /// <summary>How far the figure can be trusted; the public sees the word alone. Null for figures that are not measured from records, and for a part of the children.</summary>
    public FigureMark? Mark { get; init; }
}

/// <summary>The figure of a longer time that tells the same story.</summary>
public sealed record LongerFigure(IndicatorDefinition Definition, IndicatorValue.Measured Value);

/// <summary>A whole figure of an earlier month.</summary>
/// <param name="Value">Unavailable where that month had no figure, or the reader may not see it.</param>
/// <param name="Status">Against the target that applied then.</param>
/// <param name="Comparison">How this month's figure moved from it; null where either month has no figure.</param>
public sealed record EarlierFigure(ReportingMonth Month, IndicatorValue Value, Status Status, Comparison? Comparison);

/// <summary>A figure of another month, and how this month's moved from it.</summary>
/// <param name="Value">That month's value, unrounded, in the unit of the indicator.</param>
/// <param name="Change">This month's value less that month's: in percentage points for percentages.</param>
public sealed record Comparison(ReportingMonth Month, decimal Value, decimal Change, Movement Movement);
