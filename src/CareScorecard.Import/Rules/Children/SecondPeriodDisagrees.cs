using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>
/// The file says that a period is not the second within twelve months, and holds one that ended in the twelve months before it started.
/// The other way round nothing is said: the earlier period may have ended before the file begins.
/// </summary>
internal sealed class SecondPeriodDisagrees() : TableRule<PeriodOfCare>(
    new ProblemKind("CHD-107", Severity.Warn, "Correct the answer or the dates. The answer itself is not kept.")
    {
        What = "A period is said not to be the second within twelve months, and the file holds one that ended in the twelve months before.",
    },
    "second periods of care",
    Fields.Children.CareStarted,
    Fields.Children.CareEnded)
{
    public override IEnumerable<(Entry<PeriodOfCare> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        if (!tables.Children.Ready.Any(row => row.SecondPeriodSaid == false))
        {
            yield break;
        }

        var ended = tables.Children.Ready.Where(row => row.Record.CareEndedOn is not null).ToLookup(row => row.Record.Child);
        foreach (var row in tables.Children.Ready.Where(row => row.SecondPeriodSaid == false))
        {
            var started = row.Record.CareStartedOn;
            if (ended[row.Record.Child].FirstOrDefault(other => other.Record.CareEndedOn <= started && other.Record.CareEndedOn > started.AddYears(-1)) is { } before
                && before != row)
            {
                yield return (row, new Finding(Fields.Children.CareStarted, "No",
                    $"the file says that this is not a second period of care within twelve months, but {RowOf(before, row)} is one that ended {before.Record.CareEndedOn!.Value.ToWords()}.",
                    CheckedColumn.SecondPeriod));
            }
        }
    }
}
