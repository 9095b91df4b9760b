using System.Globalization;

namespace CareScorecard.Domain.Periods;

/// <summary>
/// Bank holidays in England, one-off days, moved days and substitutes for weekends included, as published on GOV.UK. Nothing is worked
/// out: a holiday that is not in the table is not known, and past <see cref="Covers"/> nothing is.
/// </summary>
public static class BankHolidays
{
    // One line a year: month-day of each holiday; after the # what is unusual. When a year is added, every day of it must be in.
    private const string Table =
        """
        1995: 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26       # early May day moved to 8 May: 50 years since VE Day
        1996: 01-01 04-05 04-08 05-06 05-27 08-26 12-25 12-26
        1997: 01-01 03-28 03-31 05-05 05-26 08-25 12-25 12-26
        1998: 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
        1999: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31 # 31 December: the millennium
        2000: 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26
        2001: 01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26
        2002: 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26 # 3 June: Golden Jubilee; spring day moved to 4 June
        2003: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2004: 01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28
        2005: 01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2006: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2007: 01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26
        2008: 01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26
        2009: 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
        2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27 # 29 April: royal wedding
        2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26 # spring day moved to 4 June; 5 June: Diamond Jubilee
        2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28       # early May day moved to 8 May: 75 years since VE Day
        2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27 # spring day moved to 2 June; 3 June: Platinum Jubilee; 19 September: the Queen's funeral
        2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26 # 8 May: the King's coronation
        2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
        2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        """;

    /// <summary>Every day of the table, oldest first.</summary>
    public static IReadOnlyList<DateOnly> England { get; } = [.. Table.Split('\n').SelectMany(DaysOfYear)];

    /// <summary>
    /// The table is complete from 1 January 1995 to 31 December 2028. Earlier days are never needed: no month before 2000 is
    /// reported, and a child in care since before 1995 is years past every clock that counts working days.
    /// </summary>
    public static DateSpan Covers { get; } = new(new DateOnly(England[0].Year, 1, 1), new DateOnly(England[^1].Year, 12, 31));

    private static IEnumerable<DateOnly> DaysOfYear(string line)
    {
        var parts = line.Split('#')[0].Split([':', ' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Skip(1).Select(day =>
            DateOnly.ParseExact($"{parts[0]}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
