using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Publishing;

/// <summary>What the board and the public will see of a version, told to whoever is to publish it.</summary>
public sealed record PublicationPreview
{
    /// <summary>Measures of the month, with a figure or without.</summary>
    public required int Measures { get; init; }

    /// <summary>Those hidden to protect children, in the catalogue's order.</summary>
    public required IReadOnlyList<IndicatorDefinition> Hidden { get; init; }

    /// <summary>Those for which the month has no figure.</summary>
    public required int WithoutFigure { get; init; }

    /// <summary>Rows that will be shown, and that somebody should think over before.</summary>
    public required IReadOnlyList<ScorecardRow> ToRead { get; init; }

    /// <summary>The version that the board was shown last of this month, with what it said; null where it was shown none, or this one.</summary>
    public required int? Before { get; init; }

    /// <summary>What the board will see changed against <see cref="Before"/>: every value as the public may see it.</summary>
    public required IReadOnlyList<FigureChange> Changes { get; init; }
}

/// <summary>A figure that will say something else to the board than it did.</summary>
public sealed record FigureChange(IndicatorDefinition Definition, IndicatorValue Before, IndicatorValue After);

/// <summary>What was accepted when the version was loaded; counts, and no cell of any file.</summary>
/// <param name="WarningsAcceptedBecause">Null where there were no warnings.</param>
/// <param name="LeftOutBecause">Null where no row was left out.</param>
public sealed record AcceptedLoad(int Warnings, string? WarningsAcceptedBecause, int RowsRead, int RowsLeftOut, string? LeftOutBecause);

/// <summary>Everything that a presenter looks at before a month is published.</summary>
/// <param name="Load">Null where no version is current.</param>
/// <param name="Preview">Null where no version is current.</param>
public sealed record MonthBrief(MonthStanding Standing, AcceptedLoad? Load, PublicationPreview? Preview);
