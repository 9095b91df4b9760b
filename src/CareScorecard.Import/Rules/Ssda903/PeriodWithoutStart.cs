using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A period of care whose first episode does not say that care started.</summary>
/// <param name="before">Whether it is told of periods that may have begun before the return does, or of the others.</param>
internal abstract class PeriodWithoutStart(ProblemKind kind, string checks, bool before) : TableRule<Episode>(kind, checks)
{
    public sealed override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        // On the first day itself too: what had gone before ended on it, and is in the return before.
        var from = tables.Return.Years?.First.FirstDay ?? DateOnly.MinValue;
        foreach (var periods in tables.Return.PeriodsByChild())
        {
            for (var i = 0; i < periods.Count; i++)
            {
                var first = periods[i].First;
                if (first.Record.Began != EpisodeBegan.S && before == (i == 0 && first.Record.StartedOn <= from))
                {
                    yield return (first, new Finding(Fields.Placements.SameCarer, first.Record.Began?.ToString(), Says(first.Record)));
                }
            }
        }
    }

    protected abstract string Says(Episode episode);

    protected static string Began(Episode episode) => episode.Began?.ToString() ?? "no reason that we know";
}
