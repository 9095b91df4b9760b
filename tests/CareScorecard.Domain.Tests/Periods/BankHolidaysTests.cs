using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Domain.Tests.Periods;

public class BankHolidaysTests
{
    [Theory]
    // Moved for the 50 years of VE Day; New Year's Day was a Sunday.
    [InlineData(1995, "2 Jan, 14 Apr, 17 Apr, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    // Boxing Day was a Saturday.
    [InlineData(1998, "1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    // Christmas Day was a Saturday; one more day for the millennium.
    [InlineData(1999, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec, 31 Dec")]
    [InlineData(2002, "1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec")]
    // Christmas Day was a Sunday; one more day for the royal wedding.
    [InlineData(2011, "3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(2012, "2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2019, "1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2020, "1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2021, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2022, "3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec")]
    [InlineData(2023, "2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2028, "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    public void A_year_has_the_published_days(int year, string published)
    {
        var days = BankHolidays.England.Where(day => day.Year == year);

        var words = days.Select(day => $"{day.Day} {EnglishDates.Culture.DateTimeFormat.AbbreviatedMonthNames[day.Month - 1][..3]}");
        Assert.Equal(published, string.Join(", ", words));
    }

    [Fact]
    public void Every_year_of_the_table_has_eight_days_and_more_only_where_one_was_added()
    {
        var unusual = BankHolidays.England
            .GroupBy(day => day.Year)
            .Where(year => year.Count() != 8)
            .ToDictionary(year => year.Key, year => year.Count());

        var expected = new Dictionary<int, int> { [1999] = 9, [2002] = 9, [2011] = 9, [2012] = 9, [2022] = 10, [2023] = 9 };
        Assert.Equal(expected, unusual);
    }

    [Fact]
    public void No_day_falls_on_a_weekend_or_comes_twice_and_all_are_in_order()
    {
        var days = BankHolidays.England;

        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.Equal(days.Distinct().Order(), days);
    }

    [Fact]
    public void The_table_says_from_when_and_until_when_it_reaches()
    {
        Assert.Equal(new DateSpan(new DateOnly(1995, 1, 1), new DateOnly(2028, 12, 31)), BankHolidays.Covers);
        Assert.Equal(34, BankHolidays.England.Select(day => day.Year).Distinct().Count());
    }
}
