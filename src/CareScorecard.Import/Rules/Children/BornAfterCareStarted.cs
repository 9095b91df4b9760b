using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class BornAfterCareStarted() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-003", Severity.Stop, "Correct the date of birth or the day care started, or leave the row out.", CanLeaveOut: true)
    {
        What = "A child was born after care started.",
    },
    "dates of birth against care started",
    Fields.Children.DateOfBirth,
    Fields.Children.CareStarted)
{
    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt) =>
        row.Record.BornOn > row.Record.CareStartedOn
            ? new Finding(Fields.Children.DateOfBirth, Cell(row.Record.BornOn),
                $"born {row.Record.BornOn.ToWords()}, after care started on {row.Record.CareStartedOn.ToWords()}.")
            : null;
}
