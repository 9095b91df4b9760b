namespace CareScorecard.Domain.Periods;

/// <summary>Ages in completed years. Somebody born on 29 February completes a year on 1 March where there is no 29 February.</summary>
public static class Age
{
    /// <summary>Negative when the day is before the birth.</summary>
    public static int InYears(DateOnly bornOn, DateOnly day)
    {
        var years = day.Year - bornOn.Year;
        return (day.Month, day.Day).CompareTo((bornOn.Month, bornOn.Day)) < 0 ? years - 1 : years;
    }
}
