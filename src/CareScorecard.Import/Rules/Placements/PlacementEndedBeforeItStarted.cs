using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Placements;

internal sealed class PlacementEndedBeforeItStarted() : RowRule<PlacementStay>(
    new ProblemKind("PLC-004", Severity.Stop, "Correct one of the two dates (day and month may be swapped), or leave the row out.", CanLeaveOut: true)
    {
        What = "A placement ended before it started.",
    },
    "placements ended against started",
    Fields.Placements.Ended,
    Fields.Placements.Started)
{
    public override Finding? Judge(Entry<PlacementStay> row, DateOnly? asAt) =>
        row.Record.EndedOn is { } ended && ended < row.Record.StartedOn
            ? new Finding(Fields.Placements.Ended, Cell(ended), $"the placement ended {ended.ToWords()}, before it started on {row.Record.StartedOn.ToWords()}.")
            : null;
}
