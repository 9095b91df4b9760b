using System.Text.RegularExpressions;

namespace CareScorecard.Domain.Disclosure;

/// <summary>Small numbers of children in a text for the public: no table hides what a commentary says.</summary>
public static partial class SmallNumberInText
{
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Where a number from 1 to the threshold stands beside "child" or "children", as offset and length.</summary>
    public static IEnumerable<(int Offset, int Length)> Find(string text, DisclosureThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(thresholds);
        return Beside().Matches(text)
            .Where(match => thresholds.IsSmall(Number(match.Groups["n"].Value)))
            .Select(match => (match.Index, match.Length));
    }

    private static int Number(string text) =>
        int.TryParse(text, out var number) ? number : Array.IndexOf(Words, text.ToLowerInvariant()) + 1;

    // "3 children", "3 looked-after children", "children: 3", "children (3)". Not "1 in 3 children", "10.5 children" or "3-year-old children".
    [GeneratedRegex(
        @"(?<![\w.,/£%-])(?<!\bin\s)(?<!\bevery\s)(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?:young|younger|older|looked[- ]after|disabled|unaccompanied|other|more|fewer)\s+)?child(?:ren)?\b"
        + @"|\bchild(?:ren)?\s*[:(=]\s*(?<n>\d{1,2})(?![\w%/]|[.,]\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Beside();
}
