using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A child who is in Episodes and not in the header, and of whom no other table says when they were born.</summary>
internal sealed class ChildWithoutDateOfBirth() : TableRule<Episode>(
    new ProblemKind("EPI-007", Severity.Stop, "Add the child to the header, or leave the row out.", CanLeaveOut: true)
    {
        What = "A child with episodes stands in no table that says when the child was born.",
    },
    "children in Episodes against the header")
{
    /// <summary>Where nobody's date of birth is known the whole return stops, and not each of its rows.</summary>
    public override string? CannotRun(MonthTables tables) => tables.Return.Births.Any ? null : "no table says when children were born";

    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt) =>
        tables.Return.Episodes.Ready
            .Where(row => tables.Return.Births.BornOn(row.Record.Child) is null)
            .Select(row => (row, new Finding(Fields.Children.ChildId, row.Record.Child.Value, "the child is not in the header, and no table says when they were born.")));
}
