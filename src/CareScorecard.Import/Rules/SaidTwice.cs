using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>Two rows about one and the same thing: the later row is read, and the earlier one is said to be passed over.</summary>
/// <param name="key">What makes two rows the same.</param>
/// <param name="what">The thing in words: officer, young person.</param>
internal sealed class SaidTwice<T>(string code, Field at, string what, Func<MonthTables, RecordTable<T>> table, Func<T, object> key) : TableRule<T>(
    new ProblemKind(code, Severity.Warn, "Delete the row that is wrong, or put what both say into one row.")
    {
        What = $"Two rows are about one {what}: the later one is read.",
    },
    $"each {what} once",
    at)
    where T : class
{
    public override Standing Leaves => Standing.Superseded;

    public override IEnumerable<(Entry<T> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var last = new Dictionary<object, Entry<T>>();
        foreach (var row in table(tables).Ready)
        {
            last[key(row.Record)] = row;
        }

        foreach (var row in table(tables).Ready.ToList())
        {
            var later = last[key(row.Record)];
            if (later != row)
            {
                yield return (row, new Finding(at, null, $"the same {what} is on {RowOf(later, row)} too. That row is read, and this one is not."));
            }
        }
    }
}
