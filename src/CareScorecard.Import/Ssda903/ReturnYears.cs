using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Ssda903;

/// <summary>
/// The months of which a return holds everything. A year's return holds each episode that was open in the year, so it tells every month
/// from the April of its first year on; an extract made within the year ends earlier.
/// </summary>
internal sealed record ReturnYears(ReportingMonth First, ReportingMonth Last)
{
    private const int April = 4;

    /// <summary>Of all dates: a year holds far more, slips in the year of a date far fewer.</summary>
    private const double FairShare = 0.02;

    /// <summary>From so many dates on, a single one cannot decide.</summary>
    private const int Many = 10;

    /// <summary>So many dates would be expected in the months in which there are none: then the extract was made before them.</summary>
    private const double SurelyExpected = 5;

    /// <summary>31 March of the last year, even where the extract was made earlier in it.</summary>
    public DateOnly YearEnd => new(YearOf(Last.LastDay), 3, 31);

    /// <summary>The last day of which anything can be known.</summary>
    public ReportingMonth LastOfYear => ReportingMonth.Of(YearEnd);

    public IReadOnlyList<ReportingMonth> Months =>
        [.. Enumerable.Range(0, Last.MonthsSince(First) + 1).Select(First.AddMonths)];

    /// <summary>Whole months from the first day that the return covers to the month's end, the month included; at most 12 are asked for.</summary>
    public int MonthsHeldAt(ReportingMonth month) => month.MonthsSince(First) + 1;

    /// <summary>The year, ending 31 March, in which the day lies.</summary>
    public static int YearOf(DateOnly day) => day.Month >= April ? day.Year + 1 : day.Year;

    /// <summary>Null where there is not one date.</summary>
    public static ReturnYears? Of(IReadOnlyCollection<Episode> episodes)
    {
        var began = Count(episodes.Select(episode => (DateOnly?)episode.StartedOn));
        var ended = Count(episodes.Select(episode => episode.EndedOn));
        if (LastYear(began, ended) is not { } last)
        {
            return null;
        }

        // Whatever ended in a year is in that year's return, and in no later one.
        var first = last;
        var needed = Needed(ended.Values.Sum());
        while (ended.GetValueOrDefault(first - 1) >= needed)
        {
            first--;
        }

        return new ReturnYears(new ReportingMonth(first - 1, April), LastMonth(episodes, last));
    }

    private static int? LastYear(Dictionary<int, int> began, Dictionary<int, int> ended)
    {
        var both = began.Keys.Union(ended.Keys).ToDictionary(year => year, year => began.GetValueOrDefault(year) + ended.GetValueOrDefault(year));
        var needed = Needed(both.Values.Sum());
        return both.Where(year => year.Value >= needed).Select(year => (int?)year.Key).DefaultIfEmpty(both.Count == 0 ? null : both.Keys.Max()).Max();
    }

    /// <summary>March, unless so much should have happened after the last date that the extract must be older.</summary>
    private static ReportingMonth LastMonth(IReadOnlyCollection<Episode> episodes, int year)
    {
        var march = new ReportingMonth(year, 3);
        var perMonth = new int[12];
        foreach (var day in episodes.SelectMany(episode => new[] { episode.StartedOn, episode.EndedOn }).OfType<DateOnly>().Where(day => YearOf(day) == year))
        {
            perMonth[(day.Month + 8) % 12]++;
        }

        var months = Array.FindLastIndex(perMonth, count => count > 0) + 1;
        var quiet = 12 - months;
        return months > 0 && perMonth.Sum() / (double)months * quiet >= SurelyExpected ? march.AddMonths(-quiet) : march;
    }

    private static int Needed(int all) => Math.Max(all >= Many ? 2 : 1, (int)Math.Ceiling(all * FairShare));

    private static Dictionary<int, int> Count(IEnumerable<DateOnly?> days) =>
        days.OfType<DateOnly>().Where(day => day.Year is > ReportingMonth.FirstYear and < ReportingMonth.LastYear).CountBy(YearOf).ToDictionary();
}
