using System.Buffers;

namespace CareScorecard.Import.Parsing;

/// <summary>
/// Dates as text: 31/10/2026, 1/4/25, 31-Oct-2026, 31 October 2026, ISO 2026-10-31, each with or without a time. Never month first:
/// 03/04/2025 is 3 April, and 10/31/2026 is no date.
/// </summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly SearchValues<char> TimeOfDay = SearchValues.Create("0123456789:. TZ+-AaPpMm");

    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out bool hasTime)
    {
        date = default;
        hasTime = false;
        var at = 0;
        if (!TryNumber(text, ref at, out var first, out var firstDigits) || !TrySeparator(text, ref at))
        {
            return false;
        }

        int month;
        int monthDigits;
        if (at < text.Length && char.IsLetter(text[at]))
        {
            monthDigits = 2;
            if (!TryMonthName(text, ref at, out month))
            {
                return false;
            }
        }
        else if (!TryNumber(text, ref at, out month, out monthDigits))
        {
            return false;
        }

        if (monthDigits > 2 || !TrySeparator(text, ref at) || !TryNumber(text, ref at, out var last, out var lastDigits))
        {
            return false;
        }

        if (at < text.Length)
        {
            hasTime = true;
            if (!IsTime(text[at..]))
            {
                return false;
            }
        }

        return (firstDigits, lastDigits) switch
        {
            (4, <= 2) => TryMake(first, month, last, out date),
            ( <= 2, 4) => TryMake(last, month, first, out date),
            ( <= 2, 2) => TryMake(last + (last < 50 ? 2000 : 1900), month, first, out date),
            _ => false,
        };
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        if (year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            date = new DateOnly(year, month, day);
            return true;
        }

        date = default;
        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, out int number, out int digits)
    {
        number = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 5)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        digits = at - start;
        return digits is >= 1 and <= 4;
    }

    /// <summary>One of / - . or space, spaces around it allowed; "st", "nd", "rd" and "th" after a day too.</summary>
    private static bool TrySeparator(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 < text.Length && text.Slice(at, 2) is "st" or "nd" or "rd" or "th")
        {
            at += 2;
        }

        var start = at;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at < text.Length && text[at] is '/' or '-' or '.' or ',')
        {
            at++;
        }

        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at > start;
    }

    /// <summary>A month's name, or its first three letters or more.</summary>
    private static bool TryMonthName(ReadOnlySpan<char> text, ref int at, out int month)
    {
        var start = at;
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        month = OfName(text[start..at]);
        return month > 0;
    }

    /// <summary>1 to 12 for a month's name or its first three letters or more; else 0.</summary>
    public static int OfName(ReadOnlySpan<char> name)
    {
        for (var month = 0; name.Length >= 3 && month < Months.Length; month++)
        {
            if (Months[month].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return 0;
    }

    /// <summary>Nothing but a time of day: 00:00, T09:30:00.000Z, 12:00:00 AM.</summary>
    private static bool IsTime(ReadOnlySpan<char> rest) =>
        rest[0] is ' ' or 'T' && rest.Contains(':') && rest.IndexOfAnyExcept(TimeOfDay) < 0;
}
