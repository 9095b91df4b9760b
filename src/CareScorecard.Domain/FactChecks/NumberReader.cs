using System.Globalization;
using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks;

/// <summary>Finds the numbers in a sentence. Dates, years, codes, ages and lengths of time are not figures of a scorecard and are left out.</summary>
internal static partial class NumberReader
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static IReadOnlyList<NumberMention> Read(string sentence)
    {
        var notFigures = NotFigures().Matches(sentence).Select(match => (match.Index, End: match.Index + match.Length)).ToList();
        return
        [
            .. Digits().Matches(sentence).Select(match => Mention(sentence, match, decimal.Parse(match.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture), inWords: false))
                .Concat(Words().Matches(sentence).Select(match => Mention(sentence, match, InWords(match.Groups["n"].Value), inWords: true)))
                .Where(mention => !notFigures.Any(span => mention.Offset < span.End && span.Index < mention.Offset + 1))
                .OrderBy(mention => mention.Offset),
        ];
    }

    /// <summary>Seven, twenty-one, 12.</summary>
    public static decimal? Value(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
        : Words().Match(text) is { Success: true } match ? InWords(match.Groups["n"].Value)
        : null;

    private static NumberMention Mention(string sentence, Match match, decimal value, bool inWords)
    {
        var number = match.Groups["n"].Value;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return new NumberMention(
            match.Index, match.Length, value, point < 0 ? 0 : number.Length - point - 1, Kind(match.Groups["u"].Value), HedgeBefore(sentence[..match.Index]), inWords);
    }

    private static NumberKind Kind(string unit) => unit.Trim().ToLowerInvariant() switch
    {
        "" => NumberKind.Plain,
        "%" or "per cent" or "percent" => NumberKind.Percent,
        "weeks" or "week" => NumberKind.Weeks,
        "days" or "day" => NumberKind.Days,
        var words when words.Contains("10,000", StringComparison.Ordinal) => NumberKind.Per10000,
        _ => NumberKind.Points,
    };

    private static Hedge HedgeBefore(string before) =>
        About().IsMatch(before) ? Hedge.About
        : AtLeast().IsMatch(before) ? Hedge.AtLeast
        : AtMost().IsMatch(before) ? Hedge.AtMost
        : Hedge.None;

    private static decimal InWords(string words)
    {
        var parts = words.ToLowerInvariant().Split('-', ' ');
        var tens = Array.IndexOf(Tens, parts[0]);
        return tens < 0 ? Array.IndexOf(Small, parts[0])
            : ((tens + 2) * 10) + (parts.Length > 1 ? Array.IndexOf(Small, parts[1]) : 0);
    }

    private const string Unit = @"(?:\s?(?<u>%|percentage points?\b|per cent\b|percent\b|points?\b|pts?\b|pp\b)|\s(?<u>(?:per|for every|in every|in) 10,000|weeks?\b|days?\b))?";

    [GeneratedRegex(@"(?<![\w.,/£-])(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w/]|[.,]\d)" + Unit, RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?<n>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b" + Unit, RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    // Dates; years; the 10,000 of a rate; ages; lengths of time that belong to a measure's name; sections of an Act.
    [GeneratedRegex(
        @"\b\d{1,2}(?:st|nd|rd|th)? (?:to \d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?"
        + @"|\b(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?\b(?!\s?(?:children|%))"
        + @"|(?<=(?:per|for every|in every) )10,000\b"
        + @"|\b(?:aged?|ages?|under|over|turned|at) (?:of )?\d{1,2}\b(?! ?(?:%|per|of|\.\d|children|reviews|cases))(?: (?:to|and|or|-) \d{1,2})?"
        + @"|\b(?:section|regulation|phase|stage|form|page|item|agenda) \d+"
        + @"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty) (?:working days|months?|years?|hours?|miles)\b"
        + @"|\b(?:in|within|every|last|past|next|of|for) (?:the )?(?:last |past |next )?(?:\d+|two|three|four|five|six|eight|twelve) weeks\b"
        + @"|\b(?:three|3|one|1|no|any) (?:or more )(?=placement|home|move)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotFigures();

    [GeneratedRegex(@"\b(?:about|around|nearly|almost|roughly|approximately|some|just (?:over|under)|close to)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:more than|over|above|at least|no fewer than|not less than)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\b(?:fewer than|less than|under|below|at most|up to|no more than)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex AtMost();
}
