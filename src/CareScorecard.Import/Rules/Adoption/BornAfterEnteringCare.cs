using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Adoption;

internal sealed class BornAfterEnteringCare() : RowRule<AdoptionCase>(
    new ProblemKind("ADO-103", Severity.Warn, "Correct the date of birth or the day the child entered care.")
    {
        What = "A child with a plan for adoption was born after the day the child entered care.",
    },
    "dates of birth against the day the child entered care",
    Fields.Adoption.DateOfBirth,
    Fields.Adoption.EnteredCare)
{
    public override Finding? Judge(Entry<AdoptionCase> row, DateOnly? asAt) =>
        row.Record.BornOn is { } born && born > row.Record.EnteredCareOn
            ? new Finding(Fields.Adoption.DateOfBirth, Cell(born), $"born {born.ToWords()}, after entering care on {row.Record.EnteredCareOn.ToWords()}.")
            : null;
}
