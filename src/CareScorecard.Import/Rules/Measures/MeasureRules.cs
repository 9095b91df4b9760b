using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Measures;

/// <summary>The rules for the figures that the council brings.</summary>
internal static class MeasureRules
{
    public static RuleSet<CouncilMeasure> For(MonthTables tables) => new(tables.Measures, _ => null,
    [
        new WithoutDenominator(),
    ],
    [
        new SaidTwice<CouncilMeasure>("MEA-102", Fields.Measures.Id, "measure", all => all.Measures, measure => measure.Id.ToUpperInvariant()),
    ]);
}
