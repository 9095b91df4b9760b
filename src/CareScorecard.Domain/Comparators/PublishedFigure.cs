using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>One row of the Department for Education's published figures, as the product carries them.</summary>
/// <param name="Measure">As <see cref="Indicators.IndicatorDefinition.ComparatorMeasure"/> names it.</param>
/// <param name="Area">For <see cref="ComparatorKind.Neighbours"/>: the council whose neighbours they are.</param>
/// <param name="NeighboursWithAValue">Of its ten statistical neighbours; null but for <see cref="ComparatorKind.Neighbours"/>.</param>
/// <param name="YearEnding">The year that ended on 31 March of this year.</param>
/// <param name="Value">As published, rounded.</param>
/// <param name="Decimals">To how many decimals it is published.</param>
/// <param name="Source">The exact file.</param>
internal sealed record PublishedFigure(
    string Measure, string Area, ComparatorKind Kind, int? NeighboursWithAValue, int YearEnding, decimal Value, int Decimals, string Source)
{
    /// <summary>Worked out from two published numbers, rather than published itself.</summary>
    public bool IsWorkedOut => Source.StartsWith("computed", StringComparison.Ordinal);
}
