namespace CareScorecard.Domain.Months;

// When care started and ended, as cohorts ask it.
public sealed partial class ChildInMonth
{
    /// <summary>Care started in the window of so many months ending with the month, both ends included.</summary>
    public bool StartedWithin(int months) => IsWithin(Record.CareStartedOn, months);

    /// <summary>Care ended in the window of so many months ending with the month, both ends included.</summary>
    public bool EndedWithin(int months) => Record.CareEndedOn is { } ended && IsWithin(ended, months);

    /// <summary>
    /// In care at the month's end, and since the first day of the window of so many months or before: with 12, the Department's
    /// 12-month cohort.
    /// </summary>
    public bool InCareForMonths(int months) => InCare && Record.CareStartedOn <= Month.WindowStart(months);

    /// <summary>Days from the day care started to the day it ended; null while it has not ended.</summary>
    public int? DaysInCareWhenLeft => Record.CareEndedOn?.DayNumber - Record.CareStartedOn.DayNumber;

    /// <summary>Completed years on the day care ended; null while it has not ended.</summary>
    public int? AgeWhenLeft => Record.CareEndedOn is { } ended ? Periods.Age.InYears(Record.BornOn, ended) : null;

    private bool IsWithin(DateOnly day, int months) => day <= Month.AsAt && day >= Month.WindowStart(months);
}
