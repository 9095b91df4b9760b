namespace CareScorecard.Domain.Periods;

/// <summary>School years, each from 1 September to 31 August.</summary>
public static class SchoolYear
{
    private const int September = 9;

    /// <summary>1 September on or before the day.</summary>
    public static DateOnly StartOf(DateOnly day) => new(day.Month >= September ? day.Year : day.Year - 1, September, 1);

    /// <summary>Reception to Year 11: aged 4 to 15 on the 31 August before the school year that contains the day.</summary>
    public static bool IsSchoolAge(DateOnly bornOn, DateOnly day) =>
        IsSchoolAgeOn(StartOf(day).AddDays(-1), bornOn);

    /// <summary>As <see cref="IsSchoolAge"/>, by the 31 August before the school year: for many children of one month.</summary>
    internal static bool IsSchoolAgeOn(DateOnly eve, DateOnly bornOn) => Age.InYears(bornOn, eve) is >= 4 and <= 15;
}
