using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A child who is in Episodes and not in the header; another table says when they were born.</summary>
internal sealed class ChildNotInHeader() : TableRule<Episode>(
    new ProblemKind("EPI-112", Severity.Warn, "Add the child to the header. Until then sex and ethnicity count as not recorded.")
    {
        What = "A child with episodes is not in the header.",
    },
    "children in Episodes against the header")
{
    public override string? CannotRun(MonthTables tables) => tables.Return.Header.Sheets.Count > 0 ? null : "there is no header";

    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt) =>
        tables.Return.Episodes.Ready
            .DistinctBy(row => row.Record.Child)
            .Where(row => tables.Return.Births.Header(row.Record.Child) is null)
            .Select(row => (row, new Finding(Fields.Children.ChildId, row.Record.Child.Value,
                $"the child is not in the header. Another table says that they were born {tables.Return.Births.BornOn(row.Record.Child)!.Value.ToWords()}.")));
}
