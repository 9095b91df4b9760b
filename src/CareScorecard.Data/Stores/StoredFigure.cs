using CareScorecard.Domain.Indicators;

namespace CareScorecard.Data;

/// <summary>A figure to be stored with a month's version.</summary>
/// <param name="CountAgainstPopulation">
/// For a figure whose denominator is the council's population: its numerator, also when the population is not known. It makes the
/// figure one that is restated when the population is set. Null for every other figure.
/// </param>
public sealed record StoredFigure(
    IndicatorDefinition Definition,
    IndicatorValue Value,
    decimal? CountAgainstPopulation = null);
