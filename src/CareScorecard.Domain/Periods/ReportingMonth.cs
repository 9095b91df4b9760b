using System.Globalization;

namespace CareScorecard.Domain.Periods;

/// <summary>
/// The month a scorecard is about. Everything the product says is a function of this month and its records, never of today's date.
/// </summary>
public readonly record struct ReportingMonth : IComparable<ReportingMonth>
{
    /// <summary>The earliest month that can be reported.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year that can be reported.</summary>
    public const int LastYear = 2100;

    public ReportingMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        Year = year;
        Month = month;
    }

    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The as-at date, called E in the definitions: the last day of the month, itself included in every window.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>First day to last day, both included.</summary>
    public DateSpan Days => new(FirstDay, LastDay);

    /// <summary>1 April on or before the last day, to the last day, both included.</summary>
    public DateSpan FinancialYearToDate => new(new DateOnly(Month >= 4 ? Year : Year - 1, 4, 1), LastDay);

    /// <summary>
    /// The day on which a window of so many whole months begins: the day after the last day, less that many months.
    /// October 2026, 12 months: 1 November 2025.
    /// </summary>
    public DateOnly WindowStart(int months) => LastDay.AddDays(1).AddMonths(-months);

    /// <summary>So many whole calendar months ending with this one, both ends included.</summary>
    public DateSpan Window(int months) => new(WindowStart(months), LastDay);

    public ReportingMonth AddMonths(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>Whole months from <paramref name="earlier"/> to this one; negative when it is later.</summary>
    public int MonthsSince(ReportingMonth earlier) => ((Year - earlier.Year) * 12) + Month - earlier.Month;

    /// <summary>The month that contains the day.</summary>
    public static ReportingMonth Of(DateOnly day) => new(day.Year, day.Month);

    public int CompareTo(ReportingMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    public static bool operator <(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) < 0;

    public static bool operator <=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) > 0;

    public static bool operator >=(ReportingMonth left, ReportingMonth right) => left.CompareTo(right) >= 0;

    /// <summary>Reads "2026-10" and nothing else; false outside 2000 to 2100.</summary>
    public static bool TryParse(string? text, out ReportingMonth month)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= FirstYear and <= LastYear)
        {
            month = Of(day);
            return true;
        }

        month = default;
        return false;
    }

    /// <summary>As programs write it: 2026-10.</summary>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>As people read it: October 2026.</summary>
    public string ToWords() => FirstDay.ToString("MMMM yyyy", EnglishDates.Culture);
}
