namespace CareScorecard.Domain.Periods;

/// <summary>Working days in England: not Saturday, Sunday or a bank holiday.</summary>
public sealed class WorkingDays
{
    private readonly HashSet<DateOnly> _holidays;

    // The covered working days in order, and for each covered day how many there have been up to and including it: counting
    // twenty days on is then one look, for every child and every clock.
    private readonly List<DateOnly> _workingDays = [];
    private readonly int[] _upTo;

    /// <param name="covers">The days for which the list of holidays is complete, both ends included.</param>
    public WorkingDays(IEnumerable<DateOnly> bankHolidays, DateSpan covers)
    {
        _holidays = [.. bankHolidays];
        Covers = covers;
        _upTo = new int[covers.To.DayNumber - covers.From.DayNumber + 1];
        for (var i = 0; i < _upTo.Length; i++)
        {
            var day = covers.From.AddDays(i);
            if (IsWorkingDay(day))
            {
                _workingDays.Add(day);
            }

            _upTo[i] = _workingDays.Count;
        }
    }

    /// <summary>With the published bank holidays; <see cref="BankHolidays.Covers"/> says until when.</summary>
    public static WorkingDays England { get; } = new(BankHolidays.England, BankHolidays.Covers);

    /// <summary>The days for which bank holidays are known; beyond them nothing is guessed.</summary>
    public DateSpan Covers { get; }

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>
    /// The nth working day after the day, which is not counted itself. Outside <see cref="Covers"/> only weekends are left out: whether
    /// the nth working day has come by a covered day is certain all the same, but a date after the last covered day is not.
    /// </summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        if (workingDays <= 0)
        {
            return day;
        }

        if (Covers.Contains(day))
        {
            var nth = _upTo[day.DayNumber - Covers.From.DayNumber] + workingDays;
            if (nth <= _workingDays.Count)
            {
                return _workingDays[nth - 1];
            }
        }

        return Count(day, workingDays);
    }

    private DateOnly Count(DateOnly day, int workingDays)
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
