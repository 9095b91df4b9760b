using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class BornAfterMonth() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-008", Severity.Stop, "Correct the date of birth, or leave the row out.", CanLeaveOut: true)
    {
        What = "A child was born after the month's last day.",
    },
    "dates of birth against the month's end",
    Fields.Children.DateOfBirth)
{
    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt) =>
        row.Record.BornOn > asAt
            ? new Finding(Fields.Children.DateOfBirth, Cell(row.Record.BornOn), $"born {row.Record.BornOn.ToWords()}, after the month's last day ({asAt.Value.ToWords()}).")
            : null;
}
