using CareScorecard.Domain.Periods;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Periods;

public class SchoolYearTests
{
    [Theory]
    // The school year 2024 to 2025 contains 31 August 2025: aged 4 to 15 on 31 August 2024.
    [InlineData("2020-08-31", "2025-08-31", true)]
    [InlineData("2020-09-01", "2025-08-31", false)]
    [InlineData("2008-09-01", "2025-08-31", true)]
    [InlineData("2008-08-31", "2025-08-31", false)]
    // The next one begins a day later, and a year of children moves up.
    [InlineData("2020-09-01", "2025-09-30", true)]
    [InlineData("2021-08-31", "2025-09-30", true)]
    [InlineData("2021-09-01", "2025-09-30", false)]
    [InlineData("2009-09-01", "2025-09-30", true)]
    [InlineData("2009-08-31", "2025-09-30", false)]
    [InlineData("2020-02-29", "2024-01-31", false)]
    [InlineData("2020-02-29", "2024-10-31", true)]
    public void School_age_is_4_to_15_on_the_31_August_before_the_school_year(string born, string asAt, bool schoolAge)
    {
        Assert.Equal(schoolAge, SchoolYear.IsSchoolAge(Day(born), Day(asAt)));
    }
}
