using CareScorecard.Domain.Periods;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Periods;

public class WorkingDaysTests
{
    [Theory]
    // Across Easter 2024: 4 days to 15 March, 9 to the 22nd, 13 to the 28th, 17 to 5 April; Good Friday and Easter Monday do not count.
    [InlineData("2024-03-11", "2024-04-10")]
    // Across Christmas 2023: 9 days to 22 December, 12 to the 29th, 16 to 5 January; 25 and 26 December and 1 January do not count.
    [InlineData("2023-12-11", "2024-01-11")]
    // Without a holiday four weeks, from whichever day of the weekend.
    [InlineData("2024-06-03", "2024-07-01")]
    [InlineData("2024-06-01", "2024-06-28")]
    [InlineData("2024-06-02", "2024-06-28")]
    // From a holiday: Boxing Day 2023 itself is not counted and would not be.
    [InlineData("2023-12-26", "2024-01-24")]
    // The funeral of 19 September 2022.
    [InlineData("2022-09-05", "2022-10-04")]
    public void The_20th_working_day_leaves_out_weekends_and_holidays(string day, string twentieth)
    {
        Assert.Equal(Day(twentieth), WorkingDays.England.After(Day(day), 20));
    }

    [Fact]
    public void Looking_up_agrees_with_counting_day_by_day_on_every_day_of_the_table()
    {
        var england = WorkingDays.England;
        for (var day = england.Covers.From; day <= england.Covers.To; day = day.AddDays(1))
        {
            Assert.Equal(Counted(england, day, 20), england.After(day, 20));
        }
    }

    [Fact]
    public void Before_the_table_only_weekends_are_left_out()
    {
        Assert.Equal(Day("1994-12-28"), WorkingDays.England.After(Day("1994-11-30"), 20));
    }

    [Fact]
    public void No_working_days_after_a_day_is_the_day_itself()
    {
        Assert.Equal(Day("2024-06-01"), WorkingDays.England.After(Day("2024-06-01"), 0));
    }

    private static DateOnly Counted(WorkingDays workingDays, DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= workingDays.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
