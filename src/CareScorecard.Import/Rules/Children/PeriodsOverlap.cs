using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>
/// Two periods of care of one child share days. The stop is on the one that started earlier: its end is missing or too late. A period may
/// start on the day another ended.
/// </summary>
internal sealed class PeriodsOverlap() : TableRule<PeriodOfCare>(
    new ProblemKind("CHD-005", Severity.Stop, "Enter or correct the day on which the earlier period ended, or leave the row out.", CanLeaveOut: true)
    {
        What = "Two periods of care of one child share days.",
    },
    "periods of care of one child that overlap",
    Fields.Children.ChildId,
    Fields.Children.CareStarted,
    Fields.Children.CareEnded)
{
    public override IEnumerable<(Entry<PeriodOfCare> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var byChild = new Dictionary<ChildId, Entry<PeriodOfCare>>(tables.Children.Entries.Count);
        var several = new Dictionary<ChildId, List<Entry<PeriodOfCare>>>();
        foreach (var row in tables.Children.Ready)
        {
            if (!byChild.TryAdd(row.Record.Child, row))
            {
                if (!several.TryGetValue(row.Record.Child, out var rows))
                {
                    several[row.Record.Child] = rows = [byChild[row.Record.Child]];
                }

                rows.Add(row);
            }
        }

        foreach (var rows in several.Values)
        {
            rows.Sort((one, other) => one.Record.CareStartedOn.CompareTo(other.Record.CareStartedOn));
            for (var i = 0; i + 1 < rows.Count; i++)
            {
                var (earlier, later) = (rows[i], rows[i + 1]);
                if (!(earlier.Record.CareEndedOn <= later.Record.CareStartedOn))
                {
                    yield return (earlier, Overlap(earlier, later));
                }
            }
        }
    }

    private static Finding Overlap(Entry<PeriodOfCare> earlier, Entry<PeriodOfCare> later)
    {
        var started = later.Record.CareStartedOn.ToWords();
        return earlier.Record.CareEndedOn is { } ended
            ? new Finding(Fields.Children.CareEnded, ended.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture),
                $"care ended {ended.ToWords()}, but another period of care of the same child started {started} ({RowOf(later, earlier)}).")
            : new Finding(Fields.Children.CareEnded, null,
                $"care has not ended, but another period of care of the same child started {started} ({RowOf(later, earlier)}).");
    }
}
