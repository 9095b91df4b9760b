using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks;

/// <summary>Two numbers of a sentence, of which one became the other: from 99 to 51; 560 against 582.</summary>
internal sealed partial record Change(NumberMention Before, NumberMention After)
{
    public int Start => Math.Min(Before.Offset, After.Offset);

    public int End => Math.Max(Before.End, After.End);

    /// <summary>Both are percentages, so that their difference is in percentage points.</summary>
    public bool IsOfPercentages => Before.Kind == NumberKind.Percent || After.Kind == NumberKind.Percent;

    public decimal Size => Math.Abs(After.Value - Before.Value);

    /// <summary>The size in per cent of the number before; null where that is 0.</summary>
    public decimal? Relative => Before.Value == 0m ? null : 100m * Size / Before.Value;

    public static IReadOnlyList<Change> In(CommentarySentence sentence)
    {
        var changes = new List<Change>();
        for (var i = 0; i + 1 < sentence.Numbers.Count; i++)
        {
            var (first, second) = (sentence.Numbers[i], sentence.Numbers[i + 1]);
            var before = sentence.Text[..first.Offset];
            var between = sentence.Text[first.End..second.Offset];
            if (To().IsMatch(between) && (From().IsMatch(before) || (DirectionWords.Of(sentence.Text) != 0 && !Range().IsMatch(before))))
            {
                changes.Add(new Change(first, second));
            }
            else if (Against().IsMatch(between))
            {
                changes.Add(new Change(second, first));
            }
        }

        return changes;
    }

    [GeneratedRegex(@"^\s(?:[a-z']+\s){0,2}to\s(?:just |only |about )?$", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"\bfrom (?:about |nearly |just )?$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:of|between|range|guidance|target|is|are|be|ages?|aged|the|at)[: ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[,]?\s(?:[a-z']+\s){0,4}(?:against|compared (?:with|to)|versus|down from|up from)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Against();
}

/// <summary>Words that say which way something went.</summary>
internal static partial class DirectionWords
{
    /// <summary>1 for up, -1 for down, by the first such word; 0 where there is none, or the sentence speaks of what is to come.</summary>
    public static int Of(string text)
    {
        if (ToCome().IsMatch(text))
        {
            return 0;
        }

        var (up, down) = (Up().Match(text), Down().Match(text));
        return (up.Success, down.Success) switch
        {
            (true, true) => up.Index < down.Index ? 1 : -1,
            (true, false) => 1,
            (false, true) => -1,
            _ => 0,
        };
    }

    [GeneratedRegex(@"\b(?:rose|risen|rising|rise|increased?|increasing|grew|grown|growth|climbed|went up|gone up|up(?! to\b| with| for)|higher than|more than (?:last|in|a year))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(?:fell|fallen|falling|fall|dropped|drop|decreased?|decreasing|reduced|reduction|declined|decline|went down|gone down|down|lower than|fewer than (?:last|in|a year))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Down();

    [GeneratedRegex(@"\b(?:will|would|should|must|aim(?:s|ing)?|plan(?:s|ned|ning)? to|expect(?:ed|s)?|need(?:s|ed)? to|forecast|if|to (?:reduce|increase|rise|fall))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();
}
