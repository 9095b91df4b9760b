using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>
/// One child, care started on one day, more than one row. The stop is on every row but the last that is otherwise right, so that leaving
/// the stopped rows out keeps the latest.
/// </summary>
internal sealed class SamePeriodTwice() : TableRule<PeriodOfCare>(
    new ProblemKind("CHD-002", Severity.Stop, "Keep the later row and leave this one out, or delete the row that is wrong.", CanLeaveOut: true)
    {
        What = "One period of care, of one child and with one start, is on several rows.",
    },
    "each period of care once",
    Fields.Children.ChildId,
    Fields.Children.CareStarted)
{
    public override IEnumerable<(Entry<PeriodOfCare> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var kept = new Dictionary<(ChildId, DateOnly), Entry<PeriodOfCare>>();
        foreach (var row in tables.Children.Entries)
        {
            var key = (row.Record.Child, row.Record.CareStartedOn);
            if (row.Standing == Standing.Ready || !kept.TryGetValue(key, out var before) || before.Standing != Standing.Ready)
            {
                kept[key] = row;
            }
        }

        foreach (var row in tables.Children.Entries)
        {
            var keeper = kept[(row.Record.Child, row.Record.CareStartedOn)];
            if (keeper != row)
            {
                yield return (row, new Finding(Fields.Children.ChildId, row.Record.Child.Value,
                    $"the same period of care, started {row.Record.CareStartedOn.ToWords()}, is on {RowOf(keeper, row)} too."));
            }
        }
    }
}
