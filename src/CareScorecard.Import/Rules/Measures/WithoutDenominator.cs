using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Measures;

/// <summary>A measure whose unit is anything but a count has no denominator, or 0: it has no value.</summary>
internal sealed class WithoutDenominator() : RowRule<CouncilMeasure>(
    new ProblemKind("MEA-101", Severity.Warn, "Enter the denominator, or make the unit Count. Until then the measure has no value.")
    {
        What = "A measure in percent, a rate, a ratio or another quotient has no denominator, or 0.",
    },
    "denominators",
    Fields.Measures.Unit)
{
    public override Finding? Judge(Entry<CouncilMeasure> row, DateOnly? asAt) =>
        row.Record.Unit != Unit.Count && row.Record.Denominator is null or 0
            ? new Finding(Fields.Measures.Denominator, row.Record.Denominator is null ? null : "0", $"a measure in {row.Record.Unit.ToString().ToLowerInvariant()} needs a denominator.")
            : null;
}
