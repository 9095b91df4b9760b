namespace CareScorecard.Application.Sampling;

/// <summary>The few things that the simulation asks of days.</summary>
internal static class Days
{
    /// <summary>The Friday before a weekend, else the day: reviews and checks are not held on Saturdays and Sundays.</summary>
    public static DateOnly OnWeekday(this DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    public static int DaysTo(this DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>The latest of the days, which are in rising order, that is on or before the day; null when there is none.</summary>
    public static DateOnly? LastBy(this IReadOnlyList<DateOnly> days, DateOnly day)
    {
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (days[i] <= day)
            {
                return days[i];
            }
        }

        return null;
    }
}
