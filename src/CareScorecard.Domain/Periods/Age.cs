namespace CareScorecard.Domain.Periods;

/// <summary>Ages in completed years. Somebody born on 29 February completes a year on 1 March where there is no 29 February.</summary>
public static class Age
{
    // More than any month has, so that month and day together compare as one number.
    private const int DaysOfAnyMonth = 32;

    /// <summary>Negative when the day is before the birth.</summary>
    public static int InYears(DateOnly bornOn, DateOnly day)
    {
        var years = day.Year - bornOn.Year;
        return (day.Month * DaysOfAnyMonth) + day.Day < (bornOn.Month * DaysOfAnyMonth) + bornOn.Day ? years - 1 : years;
    }
}
