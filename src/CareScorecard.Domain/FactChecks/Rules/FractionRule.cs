using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>61 of 74 is 82.4%. Also a number of the measure's own children that is not the one who passed, or did not.</summary>
internal sealed partial class FractionRule : ICommentaryRule
{
    private const int NearBy = 40;

    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        foreach (var (part, whole) in Fractions(sentence))
        {
            if (part.Value > whole.Value)
            {
                yield return sentence.Finding(part.Offset, whole.End - part.Offset, "a part of them", "the part is larger than the whole", FactRules.Fraction);
                continue;
            }

            var percent = sentence.Numbers
                .Where(number => number.Kind == NumberKind.Percent && Distance(number, part, whole) <= NearBy)
                .MinBy(number => Distance(number, part, whole));
            if (percent is not null && whole.Value > 0m && !Explained.By(sentence, percent) && !IsFigureOfAnother(percent, whole, sentence, book))
            {
                yield return sentence.Finding(
                    percent,
                    $"{Say.Plain(part.Value)} of {Say.Plain(whole.Value)} is {Say.Plain(percent.Value)}%",
                    $"{Say.Plain(part.Value)} of {Say.Plain(whole.Value)} is {Say.Percent(100m * part.Value / whole.Value)}",
                    FactRules.Fraction);
            }

            var measures = book.Of(sentence).Where(measure => measure is { IsShare: true, Now.Denominator: { } all } && all == whole.Value).ToList();
            if (measures.Count > 0 && sentence.Topics.Count > 0
                && !measures.Any(measure => part.Fits(measure.Now.Numerator) || part.Fits(measure.Rest!.Value)))
            {
                yield return sentence.Finding(
                    part.Offset, whole.End - part.Offset, $"{Say.Plain(part.Value)} of {Say.Plain(whole.Value)}", $"{measures[0].Definition.Title}: {measures[0].Words}", FactRules.Figure);
            }
        }
    }

    private static bool IsFigureOfAnother(NumberMention percent, NumberMention whole, CommentarySentence sentence, FactBook book) =>
        book.Of(sentence).Any(measure =>
            measure.Definition.Unit == Unit.Percent && measure.Now.Denominator != whole.Value && percent.Fits(measure.Now.Value));

    private static int Distance(NumberMention number, NumberMention part, NumberMention whole) =>
        number.Offset >= whole.End ? number.Offset - whole.End : part.Offset >= number.End ? part.Offset - number.End : int.MaxValue;

    private static IEnumerable<(NumberMention Part, NumberMention Whole)> Fractions(CommentarySentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Numbers.Count; i++)
        {
            var (first, second) = (sentence.Numbers[i], sentence.Numbers[i + 1]);
            if (first.Kind != NumberKind.Plain || second.Kind != NumberKind.Plain)
            {
                continue;
            }

            var between = sentence.Text[first.End..second.Offset];
            if (Of().IsMatch(between))
            {
                yield return (first, second);
            }
            else if (OfWhom().IsMatch(between))
            {
                yield return (second, first);
            }
        }
    }

    [GeneratedRegex(@"^\s(?:children |reviews |young people |placements )?(?:out of|of)\s(?:the |our |these |those )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^\s(?:[a-z]+\s?){0,4},?\sof (?:whom|which|them|these)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhom();
}
