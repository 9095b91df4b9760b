using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>One published figure of one area and year, from the Department for Education's data or from a file in the same columns.</summary>
/// <param name="Measure">As <see cref="Indicators.IndicatorDefinition.ComparatorMeasure"/> names it.</param>
/// <param name="Area">For <see cref="ComparatorKind.Neighbours"/>: the council whose neighbours they are.</param>
/// <param name="Averaged">How neighbours were averaged: mean or median. Null but for <see cref="ComparatorKind.Neighbours"/>.</param>
/// <param name="NeighboursWithAValue">Of its ten statistical neighbours; null where that is not said.</param>
/// <param name="YearEnding">The year that ended on 31 March of this year.</param>
/// <param name="Value">As published, rounded.</param>
/// <param name="Decimals">To how many decimals it is published.</param>
/// <param name="Unit">In the file's own words: "%", "rate per 10,000".</param>
/// <param name="Source">The exact file.</param>
internal sealed record PublishedFigure(
    string Measure,
    string Area,
    ComparatorKind Kind,
    string? Averaged,
    int? NeighboursWithAValue,
    int YearEnding,
    decimal Value,
    int Decimals,
    string Unit,
    string Source)
{
    /// <summary>Worked out from two published numbers, rather than published itself.</summary>
    public bool IsWorkedOut => Source.StartsWith("computed", StringComparison.Ordinal);

    /// <summary>A later figure with the same key replaces an earlier one.</summary>
    public (string Measure, ComparatorKind Kind, string Area, int Year) Key => (Measure, Kind, Area.ToUpperInvariant(), YearEnding);
}
