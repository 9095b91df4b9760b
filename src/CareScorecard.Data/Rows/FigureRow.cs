using CareScorecard.Domain.Indicators;

namespace CareScorecard.Data.Rows;

/// <summary>One figure of one version: measured, or why there is none.</summary>
internal sealed class FigureRow
{
    private static readonly string NoPopulation = new UnavailableReason.NoPopulation().Code;

    public required int VersionId { get; init; }

    public required string IndicatorId { get; init; }

    public required Calculation Calculation { get; init; }

    /// <summary>Kept even when there is no figure, where only the population is missing.</summary>
    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    /// <summary>The code of the reason; null for a measured figure.</summary>
    public string? Unavailable { get; set; }

    /// <summary>What the reason says more: the missing fields, the months held, the last day of the calendar.</summary>
    public string? Detail { get; set; }

    /// <summary>The denominator is the council's population, not something that the extract counts.</summary>
    public required bool RestsOnPopulation { get; init; }

    /// <summary>The population is its denominator, or all that it lacks.</summary>
    public bool TakesPopulation => RestsOnPopulation && Numerator is not null && (Unavailable is null || Unavailable == NoPopulation);

    /// <summary>The meaning of a measure that the council brought, as JSON of its definition; null for an indicator of the catalogue.</summary>
    public string? CouncilDefinition { get; init; }

    /// <param name="population">Null where none is set.</param>
    public void RestOn(decimal? population)
    {
        Denominator = population;
        Unavailable = population is null ? NoPopulation : null;
    }
}
