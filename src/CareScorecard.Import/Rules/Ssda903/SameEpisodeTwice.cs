using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>
/// One child, two episodes that began on one day, unless one of them ended on it too. The stop is on every row but the last, so that leaving
/// the stopped rows out keeps the latest.
/// </summary>
internal sealed class SameEpisodeTwice() : TableRule<Episode>(
    new ProblemKind("EPI-003", Severity.Stop, "Keep the later row and leave this one out, or delete the row that is wrong.", CanLeaveOut: true)
    {
        What = "One child has several episodes that started on one day.",
    },
    "each episode once")
{
    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var last = new Dictionary<(ChildId, DateOnly, bool), Entry<Episode>>();
        foreach (var row in tables.Return.Episodes.Ready)
        {
            last[Key(row.Record)] = row;
        }

        foreach (var row in tables.Return.Episodes.Ready)
        {
            if (last[Key(row.Record)] is var kept && kept != row)
            {
                yield return (row, new Finding(Fields.Children.CareStarted, Cell(row.Record.StartedOn),
                    $"another episode of the same child began {row.Record.StartedOn.ToWords()} too ({RowOf(kept, row)})."));
            }
        }
    }

    private static (ChildId, DateOnly, bool) Key(Episode episode) => (episode.Child, episode.StartedOn, episode.EndedOn == episode.StartedOn);
}
