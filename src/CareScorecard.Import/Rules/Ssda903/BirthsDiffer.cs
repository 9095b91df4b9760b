using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>Another date of birth than in the header, which is the one that counts.</summary>
internal sealed class BirthsDiffer<T>(Func<CareReturn, RecordTable<T>> table) : TableRule<T>(
    new ProblemKind("RET-101", Severity.Warn, "Correct the date of birth that is wrong. Until then the header is what counts.")
    {
        What = "A table of the yearly return gives another date of birth than its header.",
    },
    "dates of birth against the header")
    where T : ReturnRow
{
    public override string? CannotRun(MonthTables tables) => tables.Return.Header.Sheets.Count > 0 ? null : "there is no header";

    public override IEnumerable<(Entry<T> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var row in table(tables.Return).Ready)
        {
            if (row.Record.BornOn is { } said && tables.Return.Births.Header(row.Record.Child)?.BornOn is { } born && born != said)
            {
                yield return (row, new Finding(Fields.Children.DateOfBirth, Cell(said), $"born {said.ToWords()} here, and {born.ToWords()} in the header."));
            }
        }
    }
}
