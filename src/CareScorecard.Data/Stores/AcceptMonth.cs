using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Data;

/// <summary>Everything that is saved together when a month is accepted.</summary>
public sealed record AcceptMonth
{
    public required MonthRecords Records { get; init; }

    /// <summary>Of the same month as the records.</summary>
    public required LoadRecord Load { get; init; }

    /// <summary>Each id once; letter case makes no other id.</summary>
    public required IReadOnlyList<StoredFigure> Figures { get; init; }

    /// <summary>Children aged 0 to 17 in the area with which the figures were computed; null where none is set.</summary>
    public decimal? Population { get; init; }

    /// <summary>The current version that the preview was drawn against; null where the month was not held.</summary>
    public int? ExpectedCurrentVersion { get; init; }

    /// <summary>The number of the last entry of the settings with which the preview was drawn; null where nobody looked at them.</summary>
    public int? ExpectedSettings { get; init; }

    public VersionState State { get; init; } = VersionState.Draft;
}
