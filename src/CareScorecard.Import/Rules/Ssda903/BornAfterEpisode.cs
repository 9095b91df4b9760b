using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

internal sealed class BornAfterEpisode() : TableRule<Episode>(
    new ProblemKind("EPI-004", Severity.Stop, "Correct the date of birth in the header or the day the episode started, or leave the row out.", CanLeaveOut: true)
    {
        What = "A child was born after an episode started.",
    },
    "dates of birth against the starts of episodes")
{
    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var row in tables.Return.Episodes.Ready)
        {
            if (tables.Return.Births.BornOn(row.Record.Child) is { } born && born > row.Record.StartedOn)
            {
                yield return (row, new Finding(Fields.Children.CareStarted, Cell(row.Record.StartedOn),
                    $"the episode started {row.Record.StartedOn.ToWords()}, before the child was born on {born.ToWords()}."));
            }
        }
    }
}
