using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Quality;

namespace CareScorecard.Application.Quality;

/// <summary>How far the figures of a month can be trusted, what to mend first, and how that has gone. It names nobody.</summary>
public sealed record QualityReport
{
    public required MonthVersion Version { get; init; }

    /// <summary>Every figure that is measured from records, in the catalogue's order.</summary>
    public required IReadOnlyList<MarkedFigure> Figures { get; init; }

    /// <summary>Those first whose mending could move a figure most.</summary>
    public required IReadOnlyList<MendingLine> Lines { get; init; }

    /// <summary>The months that are told of, oldest first, up to 13; the report's own is the last.</summary>
    public required IReadOnlyList<ReportingMonth> Months { get; init; }

    /// <summary>In the order of the fields.</summary>
    public required IReadOnlyList<FieldHistory> Completeness { get; init; }

    public required IReadOnlyList<TeamHistory> Teams { get; init; }

    /// <summary>The team to which lines are limited; null for all.</summary>
    public string? Team { get; init; }

    public int Marked(Reliability reliability) => Figures.Count(figure => figure.Mark.Reliability == reliability);
}

public sealed record MarkedFigure(IndicatorDefinition Definition, IndicatorValue Value, FigureMark Mark);

/// <summary>One kind of fault, with all whom it touches.</summary>
public sealed record MendingLine
{
    public required Fault Fault { get; init; }

    /// <summary>How to mend it, as the check said; null for blanks.</summary>
    public string? Fix { get; init; }

    /// <summary>Whom it touches: children, placements, reviews; of the chosen team only where one is chosen.</summary>
    public required int Subjects { get; init; }

    /// <summary>What <see cref="Subjects"/> are.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>Who can mend it, the most first; null for no team.</summary>
    public required IReadOnlyList<(string? Team, int Subjects)> Owners { get; init; }

    /// <summary>The month since which one of them has stood without a break.</summary>
    public required ReportingMonth Since { get; init; }

    /// <summary>It stands since the first month that was looked at, and may be older.</summary>
    public required bool MayBeOlder { get; init; }

    /// <summary>What mending all of it could move, the most first; empty where only breakdowns miss it.</summary>
    public required IReadOnlyList<FaultEffect> Effects { get; init; }
}

/// <summary>How far a field was filled, month by month.</summary>
/// <param name="Fills">One for each month of the report; null where the month did not have the field, or did not measure it.</param>
public sealed record FieldHistory(Field Field, IReadOnlyList<FieldFill?> Fills)
{
    /// <summary>0 to 100, unrounded; null where nothing could be filled.</summary>
    public static decimal? Percent(FieldFill? fill) => fill is { Of: > 0 } ? 100m * (fill.Of - fill.Blank) / fill.Of : null;
}

/// <param name="Team">Null for children without one.</param>
/// <param name="Scores">One for each month of the report; null where the month had nobody of the team.</param>
public sealed record TeamHistory(string? Team, IReadOnlyList<TeamScore?> Scores);
