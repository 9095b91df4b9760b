using System.Globalization;

namespace CareScorecard.Domain.Periods;

/// <summary>Dates as English councils write them, whatever the server's own culture.</summary>
public static class EnglishDates
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>31 October 2026.</summary>
    public static string ToWords(this DateOnly day) => day.ToString("d MMMM yyyy", Culture);
}
