using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators;

/// <summary>What an indicator means, in words and in settings' defaults. Screens and exports print these words.</summary>
public sealed record IndicatorDefinition
{
    /// <summary>Stable; never reused for another meaning.</summary>
    public required string Id { get; init; }

    public required Theme Theme { get; init; }

    public required string Title { get; init; }

    public required Unit Unit { get; init; }

    public required Calculation Calculation { get; init; }

    /// <summary>The default; the council may set another.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>In plain words, for a board member.</summary>
    public required string WhoCounts { get; init; }

    /// <summary>In plain words, for a board member.</summary>
    public required string WhoPasses { get; init; }

    /// <summary>How many months the figure looks back, its own month included: 1 for a figure of the month or of its last day.</summary>
    public int WindowMonths { get; init; } = 1;

    /// <summary>How many months of children who left care the figure needs: 0 where leavers do not matter.</summary>
    public int LeaverMonths { get; init; }

    /// <summary>The rule counts working days: without bank holidays for the whole month there is no figure.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Where the rule comes from: a regulation, a handbook, the Department's guide; null where it is our own.</summary>
    public string? Source { get; init; }

    /// <summary>The fields that the rule tests: without one of them in the whole extract there is no figure.</summary>
    public required IReadOnlyList<Field> Needs { get; init; }

    /// <summary>
    /// Groups of fields of which any one will do: the recorded number of placements, or a placement history. Without any of a group
    /// there is no figure, and all of the group are named as missing.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Field>> NeedsOneOf { get; init; } = [];

    /// <summary>Applies from the first month on, until the council sets its own; null where there is none.</summary>
    public Target? DefaultTarget { get; init; }

    /// <summary>In the unit of the indicator; null for the rule in <see cref="StatusRule"/>.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Places after the point when shown.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>The name of the published measure to stand beside it; null where none is published.</summary>
    public string? ComparatorMeasure { get; init; }

    /// <summary>How the published measure differs, as a sentence; null where it does not.</summary>
    public string? ComparatorDifference { get; init; }

    public string? Note { get; init; }

    /// <summary>The denominator is the council's population aged 0 to 17: a setting, with the figure restated when it changes.</summary>
    public bool AgainstPopulation { get; init; }

    /// <summary>The denominator are the posts of reviewing officers, so that it has parts by officer, and by nothing else.</summary>
    public bool AgainstOfficersPosts { get; init; }

    /// <summary>What is counted.</summary>
    public required SubjectKind Counts { get; init; }

    /// <summary>Raised when the meaning changes; then <see cref="EffectiveFrom"/> says from which month.</summary>
    public int Version { get; init; } = 1;

    public ReportingMonth EffectiveFrom { get; init; } = new(ReportingMonth.FirstYear, 1);
}
