using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

internal sealed class EpisodeEndedBeforeItStarted() : RowRule<Episode>(
    new ProblemKind("EPI-002", Severity.Stop, "Correct one of the two dates (day and month may be swapped), or leave the row out.", CanLeaveOut: true)
    {
        What = "An episode ended before it started.",
    },
    "episodes ended against started",
    Fields.Children.CareEnded,
    Fields.Children.CareStarted)
{
    public override Finding? Judge(Entry<Episode> row, DateOnly? asAt) =>
        row.Record.EndedOn is { } ended && ended < row.Record.StartedOn
            ? new Finding(Fields.Children.CareEnded, Cell(ended), $"the episode ended {ended.ToWords()}, before it started on {row.Record.StartedOn.ToWords()}.")
            : null;
}
