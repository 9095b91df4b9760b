using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>X1 says that care goes on, and the next episode says that it started: care ended, for a reason that nobody gave.</summary>
internal sealed class NewPeriodAfterX1() : TableRule<Episode>(
    new ProblemKind("EPI-107", Severity.Warn, "Give the reason why care ended, or say what else than S began the next episode. Until then the reason counts as not recorded.")
    {
        What = "An episode ended as continuing (X1), and the next one says that it starts a new period of care.",
    },
    "X1 against a new period of care")
{
    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var periods in tables.Return.PeriodsByChild())
        {
            for (var i = 0; i + 1 < periods.Count; i++)
            {
                if (periods[i].Last is { Record: { EndedOn: not null, EndedBecause: ReasonCareEnded.X1 } } last)
                {
                    var next = periods[i + 1].First;
                    yield return (last, new Finding(Fields.Children.ReasonCareEnded, "X1",
                        $"X1 says that care went on, but the next episode says that care started (S) on {next.Record.StartedOn.ToWords()} ({RowOf(next, last)})."));
                }
            }
        }
    }
}
