using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>"Moves fell by half": 12 to 9 is a fall of a quarter. Judged by the numbers beside it, else by the measure's own month before.</summary>
internal sealed partial class FractionWordsRule : ICommentaryRule
{
    // People say half of 45% to 55%.
    private const decimal Near = 5m;

    private static readonly Dictionary<string, decimal> Sizes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 50m,
        ["halved"] = 50m,
        ["a third"] = 100m / 3m,
        ["one third"] = 100m / 3m,
        ["a quarter"] = 25m,
        ["one quarter"] = 25m,
        ["two thirds"] = 200m / 3m,
        ["three quarters"] = 75m,
        ["doubled"] = 100m,
        ["trebled"] = 200m,
        ["tripled"] = 200m,
    };

    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        foreach (Match match in Claim().Matches(sentence.Text))
        {
            var size = Sizes[match.Groups["size"].Value];
            var known = Changes(sentence, book).Where(change => change.Before != 0m).ToList();
            if (known.Count > 0 && !known.Any(change => Math.Abs(Percent(change) - size) <= Near))
            {
                var (before, after, words) = known[0];
                var fact = $"{words} is a {(after > before ? "rise" : "fall")} of {Say.Percent(Percent(known[0]))}";
                yield return sentence.Finding(match.Index, match.Length, match.Value, fact, FactRules.RelativeChange);
            }
        }
    }

    private static decimal Percent((decimal Before, decimal After, string Words) change) =>
        100m * Math.Abs(change.After - change.Before) / change.Before;

    private static IEnumerable<(decimal Before, decimal After, string Words)> Changes(CommentarySentence sentence, FactBook book)
    {
        var said = Change.In(sentence);
        return said.Count > 0
            ? said.Select(change => (change.Before.Value, change.After.Value, $"{Say.Plain(change.Before.Value)} to {Say.Plain(change.After.Value)}"))
            : book.Of(sentence).Where(measure => measure.Definition.Unit is Unit.Count or Unit.Percent).SelectMany(measure => measure.Comparisons.Select(comparison => (
                comparison.Value,
                measure.Now.Value,
                $"{FigureText.Of(measure.Definition, comparison.Value)} in {comparison.Month.ToWords()} to {FigureText.Of(measure.Definition, measure.Now.Value)} now")));
    }

    [GeneratedRegex(@"\b(?<size>halved|doubled|trebled|tripled)\b|\b(?:fell|fallen|dropped|down|reduced|decreased|rose|risen|up|increased|grew|grown) by (?:about |nearly |almost |around )?(?<size>half|a third|one third|a quarter|one quarter|two thirds|three quarters)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
