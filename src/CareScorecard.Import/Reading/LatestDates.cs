using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Reading;

/// <summary>
/// The month that the dates suggest. An extract made for a month holds visits, reviews, arrivals and departures up to its end, so the
/// latest month with a fair share of these dates is the month; a lone date beyond it is a slip.
/// </summary>
internal static class LatestDates
{
    /// <summary>Of all dates: one month of a year's reviews and starts holds far more, typing slips far fewer.</summary>
    private const double FairShare = 0.02;

    /// <summary>From so many dates on, a single one cannot decide.</summary>
    private const int Many = 10;

    public static ReportingMonth? Suggest(MonthTables tables)
    {
        var counts = new SortedDictionary<ReportingMonth, int>();
        foreach (var date in Events(tables))
        {
            if (date is { Year: >= ReportingMonth.FirstYear and <= ReportingMonth.LastYear } day)
            {
                var month = ReportingMonth.Of(day);
                counts[month] = counts.GetValueOrDefault(month) + 1;
            }
        }

        var all = counts.Values.Sum();
        var needed = Math.Max(all >= Many ? 2 : 1, (int)Math.Ceiling(all * FairShare));
        foreach (var (month, count) in counts.Reverse())
        {
            if (count >= needed)
            {
                return month;
            }
        }

        return counts.Count == 0 ? null : counts.Keys.Last();
    }

    /// <summary>What has happened: never dates of birth, due dates, or plans.</summary>
    private static IEnumerable<DateOnly?> Events(MonthTables tables)
    {
        foreach (var entry in tables.Children.Entries)
        {
            yield return entry.Record.LastVisitOn;
            yield return entry.Record.LastReviewOn;
            yield return entry.Record.CareStartedOn;
            yield return entry.Record.CareEndedOn;
        }

        foreach (var entry in tables.Placements.Entries)
        {
            yield return entry.Record.StartedOn;
        }

        foreach (var entry in tables.Reviews.Entries)
        {
            yield return entry.Record.HeldOn;
        }

        foreach (var entry in tables.CareLeavers.Entries)
        {
            yield return entry.Record.LastContactOn;
        }

        foreach (var entry in tables.Adoption.Entries)
        {
            yield return entry.Record.DecidedOn;
            yield return entry.Record.AdoptedOn;
        }
    }
}
