using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Wording;

/// <summary>Instants as a clock in England shows them.</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>4 November 2026 at 09:14.</summary>
    /// <param name="instant">UTC.</param>
    public static string ToWords(DateTime instant)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), London);
        return local.ToString("d MMMM yyyy 'at' HH:mm", EnglishDates.Culture);
    }

    /// <summary>When the day begins in England.</summary>
    /// <returns>UTC.</returns>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), London);
}
