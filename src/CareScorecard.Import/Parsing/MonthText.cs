using System.Globalization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Parsing;

/// <summary>The reporting month as people write it: October 2026, Oct-26, 10/2026, 2026-10, or any day in it.</summary>
internal static class MonthText
{
    /// <summary>Year and month, which may lie outside the months that can be reported; null where the cell is no month.</summary>
    public static (int Year, int Month)? Read(object? cell) => cell switch
    {
        DateTime day => (day.Year, day.Month),
        double number when number is >= 14611 and <= 110_000 => Read(DateTime.FromOADate(Math.Floor(number))),
        string text => Read(text.Trim()),
        _ => null,
    };

    /// <summary>False outside 2000 to 2100.</summary>
    public static bool IsInRange((int Year, int Month) said) =>
        said.Year is >= ReportingMonth.FirstYear and <= ReportingMonth.LastYear && said.Month is >= 1 and <= 12;

    private static (int Year, int Month)? Read(string text)
    {
        if (DateText.TryRead(text, out var day, out _))
        {
            return (day.Year, day.Month);
        }

        var parts = text.Split([' ', '-', '/', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            return null;
        }

        var (first, second) = (Number(parts[0]), Number(parts[1]));
        return (first, second) switch
        {
            ( >= 1000, >= 1 and <= 12) => (first, second),
            ( >= 1 and <= 12, >= 1000) => (second, first),
            _ when second >= 1000 && DateText.OfName(parts[0]) is var named and > 0 => (second, named),
            _ when second is >= 0 and < 100 && parts[1].Length == 2 && DateText.OfName(parts[0]) is var named and > 0 => (2000 + second, named),
            _ => null,
        };
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
