using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months;

// How long ago things happened, and what has to have happened by now.
public sealed partial class ChildInMonth
{
    /// <summary>Reception to Year 11 in the school year that contains the month's end.</summary>
    public required bool IsSchoolAge { get; init; }

    /// <summary>
    /// The 20th working day after care started, by which the first review, first health check and first education plan are due. It may
    /// lie after the month's end.
    /// </summary>
    public DateOnly TwentiethWorkingDay => Month.WorkingDays.After(Record.CareStartedOn, 20);

    /// <summary>The 20th working day had come by the month's end, and found the child still in care.</summary>
    public bool ReachedTwentiethWorkingDay => TwentiethWorkingDay is var day && day <= Month.AsAt && WasInCareOn(day);

    /// <summary>Came into care in the last twelve months, and was still in care on the 20th working day, which has come; may have left since.</summary>
    public bool CameIntoCareInLastYearAndStayed => StartedWithin(12) && ReachedTwentiethWorkingDay;

    /// <summary>The reviews of this period of care, oldest first, as the Reviews sheet has them: empty without one.</summary>
    public ArraySegment<ReviewInMonth> Reviews { get; internal set; } = ArraySegment<ReviewInMonth>.Empty;

    /// <summary>Care had started by the day, and had not ended by it: a child who left on the day was not in care on it.</summary>
    public bool WasInCareOn(DateOnly day) =>
        Record.CareStartedOn <= day && (Record.CareEndedOn is not { } ended || ended > day);

    /// <summary>In the period of care: from the day it started to the day it ended, or the month's end, all included.</summary>
    public bool IsWithinCare(DateOnly? day) =>
        new DateSpan(Record.CareStartedOn, Record.CareEndedOn ?? Month.AsAt).Contains(day);

    /// <summary>From the day care started to the 20th working day after it, both included. Not recorded is not done.</summary>
    public bool WasDoneInFirstTwentyWorkingDays(DateOnly? date) =>
        new DateSpan(Record.CareStartedOn, TwentiethWorkingDay).Contains(date);

    /// <summary>In so many whole calendar months ending with this one. Not recorded is never within.</summary>
    public bool IsWithinMonths(DateOnly? date, int months) => date is { } day && IsWithin(day, months);

    /// <summary>No more than so many days before the month's end. Not recorded is never within.</summary>
    public bool IsWithinDays(DateOnly? date, int days) => new DateSpan(Month.AsAt.AddDays(-days), Month.AsAt).Contains(date);
}
