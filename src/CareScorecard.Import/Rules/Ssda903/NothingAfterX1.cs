using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>X1 says that care goes on, and there is no later episode of the child in the return, though the return goes further.</summary>
internal sealed class NothingAfterX1() : TableRule<Episode>(
    new ProblemKind("EPI-106", Severity.Warn, "Add the episode that followed, or give the reason why care ended. Until then the child is in care, and where is not recorded.")
    {
        What = "An episode ended as continuing (X1), and no episode followed.",
    },
    "X1 against the next episode")
{
    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt) =>
        tables.Return.Periods()
            .Where(period => period.GoesOnUnseen && !(period.Last.Record.EndedOn > tables.Return.Years?.YearEnd))
            .Select(period => (period.Last, new Finding(Fields.Children.ReasonCareEnded, "X1",
                $"X1 says that care went on after {period.Last.Record.EndedOn!.Value.ToWords()}, but the child has no later episode.")));
}
