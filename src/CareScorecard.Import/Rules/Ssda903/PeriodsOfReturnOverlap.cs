using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>
/// Two periods of care of one child share days. The stop is on every row of the one that started earlier: its end is missing or too late,
/// and without it none of its rows can be believed to be where it belongs. A period may start on the day another ended.
/// </summary>
internal class PeriodsOfReturnOverlap(ProblemKind kind, string checks) : TableRule<Episode>(kind, checks)
{
    public PeriodsOfReturnOverlap()
        : this(
            new ProblemKind("EPI-005", Severity.Stop, "Correct the day on which the earlier period ended, or leave its rows out.", CanLeaveOut: true)
            {
                What = "Two periods of care of one child overlap.",
            },
            "periods of care of one child that overlap")
    {
    }

    public sealed override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var periods in tables.Return.PeriodsByChild())
        {
            for (var i = 0; i + 1 < periods.Count; i++)
            {
                var (earlier, later) = (periods[i], periods[i + 1]);
                foreach (var row in Overlap(earlier, later) ? earlier.Episodes : [])
                {
                    yield return (row, new Finding(Fields.Children.CareEnded, row.Record.EndedOn is { } ended ? Cell(ended) : null,
                        $"the period of care from {earlier.StartedOn.ToWords()} {Until(earlier)}, but another one of the same child started {later.StartedOn.ToWords()} ({RowOf(later.First, row)})."));
                }
            }
        }
    }

    protected virtual bool Overlap(PeriodHistory earlier, PeriodHistory later) => !(earlier.EndedOn <= later.StartedOn);

    private static string Until(PeriodHistory period) =>
        period.EndedOn is { } ended ? $"ended {ended.ToWords()} (row {period.Last.Row})" : $"has not ended (row {period.Last.Row})";
}
