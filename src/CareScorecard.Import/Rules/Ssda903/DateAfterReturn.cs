using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A date after the 31 March with which the return's year ends.</summary>
/// <param name="field">What stands in the column.</param>
internal sealed class DateAfterReturn<T>(string code, Field field, string what, Func<CareReturn, RecordTable<T>> table, Func<T, DateOnly?> read) : TableRule<T>(
    new ProblemKind(code, Severity.Warn, "Correct the date, or accept that it counts in no month of the return.")
    {
        What = "A date lies after the last day that the yearly return covers.",
    },
    $"{what} against the end of the return")
    where T : ReturnRow
{
    public override string? CannotRun(MonthTables tables) =>
        tables.Return.Years is null ? "there are no episodes, which tell the year of the return" : null;

    public override IEnumerable<(Entry<T> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var end = tables.Return.Years!.YearEnd;
        foreach (var row in table(tables.Return).Ready)
        {
            if (read(row.Record) is { } day && day > end)
            {
                yield return (row, new Finding(field, Cell(day), $"the date is {day.ToWords()}, after the return's last day ({end.ToWords()})."));
            }
        }
    }
}
