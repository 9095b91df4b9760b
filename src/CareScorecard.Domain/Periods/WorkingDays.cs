namespace CareScorecard.Domain.Periods;

/// <summary>Working days in England: not Saturday, Sunday or a bank holiday.</summary>
public sealed class WorkingDays
{
    private readonly HashSet<DateOnly> _holidays;

    /// <param name="covers">The days for which the list of holidays is complete, both ends included.</param>
    public WorkingDays(IEnumerable<DateOnly> bankHolidays, DateSpan covers)
    {
        _holidays = [.. bankHolidays];
        Covers = covers;
    }

    /// <summary>The days for which bank holidays are known; beyond them nothing is guessed.</summary>
    public DateSpan Covers { get; }

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The nth working day after the day, which is not counted itself.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }
}
