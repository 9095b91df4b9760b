using System.Globalization;
using System.Text;

namespace CareScorecard.Domain.Finding;

/// <summary>Words as they are looked up: small letters, no accents, one form for one and for many, numbers as figures.</summary>
public static class SearchWords
{
    private static readonly string[] Hisses = ["sses", "shes", "ches", "xes"];

    /// <summary>Letters of a text that are read at most: nobody types more into a search box.</summary>
    public const int LongestText = 200;

    // A shorter word has too many neighbours: "home" is one letter from "some".
    private const int ShortestMisspelled = 5;

    private const int ShortestInflected = 3;

    private static readonly Dictionary<string, string> OneForms = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["people"] = "person",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["twelve"] = "12",
        ["twenty"] = "20",
    };

    /// <summary>In the order of the text, each as often as it stands there. Whatever is neither letter nor digit sets words apart: IHA/RHA are two.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in (text ?? "").Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0 && letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                words.Add(OneForm(word.ToString()));
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The words with one blank before, between and after them, so that a run of words can be looked for.</summary>
    public static string Line(string? text) => $" {string.Join(' ', Of(text))} ";

    /// <summary>Whether one letter too many, too few, another, or two that changed places are all that sets long words apart.</summary>
    public static bool AreNear(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Min(one.Length, other.Length) < ShortestMisspelled || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        return AreNearFromHere(one.AsSpan(start), other.AsSpan(start));
    }

    private static bool AreNearFromHere(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > other.Length ? one[1..].SequenceEqual(other)
        : one.Length < other.Length ? one.SequenceEqual(other[1..])
        : one.IsEmpty || one[1..].SequenceEqual(other[1..])
            || (one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]));

    private static string OneForm(string word)
    {
        var one = word switch
        {
            { Length: > ShortestInflected + 1 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            { Length: > ShortestInflected + 1 } when EndsWithHiss(word) => word[..^2],
            { Length: > ShortestInflected } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        return OneForms.GetValueOrDefault(one, one);
    }

    private static bool EndsWithHiss(string word) =>
        Hisses.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
