using System.Text.RegularExpressions;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>A percentage, a rate or a number of children in care that is none of the measure's: most often last month's.</summary>
internal sealed partial class FigureRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        if (sentence.Topics.Count == 0 || NotNow().IsMatch(sentence.Text))
        {
            yield break;
        }

        foreach (var number in sentence.Numbers)
        {
            var measures = Said(sentence, number, book);
            if (measures.Count > 0 && !Explained.By(sentence, number) && !measures.Any(measure => IsRight(sentence, measure, number)))
            {
                var measure = measures[0];
                yield return sentence.Finding(
                    number,
                    $"{measure.Definition.Title}: {sentence.Text.Substring(number.Offset, number.Length)}",
                    measure.Words + Stale(measures, number),
                    FactRules.Figure);
            }
        }
    }

    /// <summary>The measures of which the number can only be the figure; none where it may be anything else.</summary>
    private static IReadOnlyList<MeasureFacts> Said(CommentarySentence sentence, NumberMention number, FactBook book) => number.Kind switch
    {
        NumberKind.Percent => [.. book.Of(sentence).Where(measure => measure.IsPercent)],
        NumberKind.Per10000 => [.. book.Of(sentence).Where(measure => measure.Definition.Unit == Indicators.Unit.Rate)],
        NumberKind.Weeks => [.. book.Of(sentence).Where(measure => measure.Definition.Unit == Indicators.Unit.Weeks && number.Decimals > 0)],
        NumberKind.Plain when InCare().IsMatch(sentence.Text[number.End..]) && book.Find("children-in-care") is { } children => [children],
        _ => [],
    };

    private static bool IsRight(CommentarySentence sentence, MeasureFacts measure, NumberMention number)
    {
        var now = measure.Now.Value;
        if (number.Fits(now) || (measure.IsShare && measure.IsPercent && number.Fits(100m - now)))
        {
            return true;
        }

        if (OfTarget().IsMatch(sentence.Text) && TargetRule.Levels(measure).Any(level => number.Fits(level)))
        {
            return true;
        }

        // Earlier months' figures are right where the sentence speaks of them; so are changes, in per cent of the number before.
        return (OfThen().IsMatch(sentence.Text) || (PastTense().IsMatch(sentence.Text) && !ThisMonth().IsMatch(sentence.Text)))
            && (measure.Earlier.Count == 0
                || measure.Earlier.Values.Any(then => number.Fits(then.Value))
                || measure.Comparisons.Any(then => number.Fits(Math.Abs(then.Change)) || (then.Value != 0m && number.Fits(100m * Math.Abs(then.Change) / then.Value))));
    }

    private static string Stale(IReadOnlyList<MeasureFacts> measures, NumberMention number)
    {
        var months = measures.SelectMany(measure => measure.Earlier.Select(month => (measure, month)))
            .Where(pair => number.Fits(pair.month.Value.Value))
            .OrderByDescending(pair => pair.month.Key)
            .ToList();
        return months is [var (measure, month), ..]
            ? $"; {FigureText.Of(measure.Definition, month.Value.Value)} was the figure of {month.Key.ToWords()}"
            : "";
    }

    [GeneratedRegex(@"^\s(?:children|young people)\s(?:(?:are|were|is|was)\s)?(?:now |currently )?(?:in (?:our )?care|looked after)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InCare();

    [GeneratedRegex(@"\b(?:from|last|ago|before|compared|against|since|up|down|rose|fell|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|previous|earlier|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThen();

    [GeneratedRegex(@"\b(?:was|were|had been)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PastTense();

    // "91% were supervised this month" speaks of this month, whatever the tense.
    [GeneratedRegex(@"\bthis month\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisMonth();

    [GeneratedRegex(@"\b(?:target|goal|ceiling|guidance|limit|threshold|standard|against|short of|below|above|under|over|meets?|misses)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTarget();

    // What is to come, a part of the children, or somebody else's figure.
    [GeneratedRegex(@"\b(?:will|would|should|aim(?:s|ing)?|plan(?:s|ned)? (?:to|for)|expect(?:ed|s)?|forecast|by (?:January|February|March|April|May|June|July|August|September|October|November|December|next)|of (?:girls|boys|teenagers|babies|disabled)|among|aged|for (?:girls|boys|under)|team|England|national(?:ly)?|neighbours?|region(?:al)?|councils|budget|survey|cost)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotNow();
}
