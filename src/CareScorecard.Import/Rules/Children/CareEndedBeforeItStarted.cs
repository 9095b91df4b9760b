using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class CareEndedBeforeItStarted() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-004", Severity.Stop, "Correct one of the two dates (day and month may be swapped), or leave the row out.", CanLeaveOut: true)
    {
        What = "Care ended before it started.",
    },
    "care ended against care started",
    Fields.Children.CareEnded,
    Fields.Children.CareStarted)
{
    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt) =>
        row.Record.CareEndedOn is { } ended && ended < row.Record.CareStartedOn
            ? new Finding(Fields.Children.CareEnded, Cell(ended),
                $"care ended {ended.ToWords()}, before it started on {row.Record.CareStartedOn.ToWords()}.")
            : null;
}
