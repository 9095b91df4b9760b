using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Finding;

/// <summary>The month that a text names: October, Oct 2026, 2026-10, 10/2026, 2026. At least one of the two is known.</summary>
/// <param name="Year">Null where only the month is named.</param>
/// <param name="Month">1 to 12; null where only the year is named.</param>
public sealed partial record MonthMention(int? Year, int? Month)
{
    private const int ThisCentury = 2000;

    private static readonly string[] Names =
        [.. Enumerable.Range(1, 12).Select(month => EnglishDates.Culture.DateTimeFormat.GetMonthName(month).ToLowerInvariant())];

    /// <summary>The one month meant; null where the year or the month is not named.</summary>
    public ReportingMonth? Exactly => (Year, Month) is ({ } year, { } month) ? new ReportingMonth(year, month) : null;

    public bool Covers(ReportingMonth month) => (Year ?? month.Year) == month.Year && (Month ?? month.Month) == month.Month;

    /// <param name="isOther">Whether a word means something else: it is then no misspelled month.</param>
    /// <returns>Null where the text names no month; and what is left of the text without it.</returns>
    public static (MonthMention? Mention, string Others) In(string? text, Func<string, bool> isOther)
    {
        ArgumentNullException.ThrowIfNull(isOther);
        text ??= "";
        return Find(text, YearFirst()) ?? Find(text, MonthFirst()) ?? Find(text, Named()) ?? FindMisspelled(text, isOther) ?? Find(text, YearAlone()) ?? (null, text);
    }

    private static (MonthMention?, string)? Find(string text, Regex pattern) => pattern.Match(text) is { Success: true } match
        ? (new MonthMention(YearOf(match.Groups["year"].Value), MonthOf(match.Groups["month"].Value)), text.Remove(match.Index, match.Length))
        : null;

    /// <summary>Febuary, Ocotber: put right, and read again.</summary>
    private static (MonthMention?, string)? FindMisspelled(string text, Func<string, bool> isOther)
    {
        foreach (Match word in Letters().Matches(text))
        {
            if (Names.FirstOrDefault(name => SearchWords.AreNear(word.Value.ToLowerInvariant(), name)) is { } meant
                && !SearchWords.Of(word.Value).Any(isOther))
            {
                return Find(text.Remove(word.Index, word.Length).Insert(word.Index, meant), Named());
            }
        }

        return null;
    }

    private static int? YearOf(string digits) => digits.Length switch
    {
        0 => null,
        2 => ThisCentury + int.Parse(digits, CultureInfo.InvariantCulture),
        _ => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    private static int? MonthOf(string text) =>
        text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.FindIndex(Names, name => name.StartsWith(text[..3].ToLowerInvariant(), StringComparison.Ordinal)) + 1;

    [GeneratedRegex(@"\b(?<year>20\d\d)[-/.](?<month>1[0-2]|0?[1-9])\b")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(?:[0-3]?\d[-/.])?(?<month>1[0-2]|0?[1-9])[-/.](?<year>20\d\d)\b")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"\b(?:[0-3]?\d(?:st|nd|rd|th)?\s+)?(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[\s,'’-]*(?<year>20\d\d|\d\d)?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<month>)(?<year>20\d\d)\b")]
    private static partial Regex YearAlone();

    [GeneratedRegex("[A-Za-z]{5,}")]
    private static partial Regex Letters();
}
