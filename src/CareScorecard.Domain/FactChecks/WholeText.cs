using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks;

/// <summary>What only shows when two places of the commentary are read together: a code with two meanings, a gap with two sizes.</summary>
internal static partial class WholeText
{
    // A shorter word says too little to tell two meanings apart, or to join them.
    private const int Telling = 4;

    public static IEnumerable<FactFinding> Judge(Commentary commentary, FactBook book) =>
        [.. ReusedCodes(commentary), .. TwoFigures(commentary, book)];

    private static IEnumerable<FactFinding> ReusedCodes(Commentary commentary)
    {
        var meanings = new Dictionary<string, string>();
        foreach (var sentence in commentary.All)
        {
            foreach (Match match in Code().Matches(sentence.Text))
            {
                var (code, meaning) = (match.Groups["code"].Value, match.Groups["meaning"].Value.Trim());
                if (!meanings.TryAdd(code, meaning) && !SameMeaning(meanings[code], meaning))
                {
                    yield return sentence.Finding(
                        match.Index, match.Length, $"{code} is \"{meaning}\"", $"{code} is \"{meanings[code]}\" before", FactRules.CodeReused);
                }
            }
        }
    }

    private static bool SameMeaning(string one, string other) => TellingWords(one).Intersect(TellingWords(other)).Any();

    private static IEnumerable<string> TellingWords(string meaning) =>
        meaning.ToLowerInvariant().Split(' ').Where(word => word.Length >= Telling && word is not ("children" or "with" or "from" or "that"));

    private static IEnumerable<FactFinding> TwoFigures(Commentary commentary, FactBook book)
    {
        var said = new Dictionary<(string What, string Month, string About), decimal>();
        foreach (var sentence in commentary.All)
        {
            foreach (Match match in Gap().Matches(sentence.Text))
            {
                var number = sentence.Numbers.FirstOrDefault(mention => mention.Offset == match.Groups["n"].Index);
                if (number is null)
                {
                    continue;
                }

                var month = Month().Match(sentence.Text) is { Success: true } named ? named.Value : book.Month.ToWords().Split(' ')[0];
                var about = string.Join(' ', sentence.Topics.SelectMany(topic => topic.Ids).Order(StringComparer.Ordinal));
                var key = (match.Groups["what"].Value.ToLowerInvariant(), month, about);
                if (!said.TryAdd(key, number.Value) && said[key] != number.Value)
                {
                    yield return sentence.Finding(
                        number,
                        $"the {key.Item1} of {month} is {Say.Plain(number.Value)}",
                        $"it is {Say.Plain(said[key])} before: one month has one figure, or says that it was restated",
                        FactRules.TwoFigures);
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?<code>[A-Z]{1,4}\d{1,3}[a-z]?)\b(?:\s?[:=–-]\s|\s(?:is|means|measures)\s|\s?\()(?<meaning>[A-Za-z][A-Za-z' -]{3,60})|(?<meaning>\b(?:[A-Za-z'-]+ ){1,5})\((?<code>[A-Z]{1,4}\d{1,3}[a-z]?)\)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?<what>gap|difference|shortfall)\b[^.;:\d]{0,60}?(?:of|was|is|at|to)\s(?<n>\d+(?:\.\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex Month();
}
