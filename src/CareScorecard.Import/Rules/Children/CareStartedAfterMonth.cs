using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class CareStartedAfterMonth() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-102", Severity.Warn, "Correct the date, or accept that the child is not counted in this month.")
    {
        What = "Care started after the month's last day.",
    },
    "care started against the month's end",
    Fields.Children.CareStarted)
{
    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt) =>
        row.Record.CareStartedOn > asAt
            ? new Finding(Fields.Children.CareStarted, Cell(row.Record.CareStartedOn),
                $"care started {row.Record.CareStartedOn.ToWords()}, after the month's last day ({asAt.Value.ToWords()}).")
            : null;
}
