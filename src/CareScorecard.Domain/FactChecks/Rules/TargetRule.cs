using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>A target that is not the measure's in this month.</summary>
internal sealed partial class TargetRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        var measures = book.Of(sentence).Where(measure => measure.Row.Target is not null && measure.Definition.Unit == Unit.Percent).ToList();
        if (measures.Count == 0 || Other().IsMatch(sentence.Text))
        {
            yield break;
        }

        foreach (Match match in Named().Matches(sentence.Text))
        {
            var number = sentence.Numbers.FirstOrDefault(mention => mention.Offset == match.Groups["level"].Index);
            if (number is { Kind: NumberKind.Percent } && !measures.Any(measure => Levels(measure).Any(level => number.Fits(level))))
            {
                var measure = measures[0];
                yield return sentence.Finding(
                    number,
                    $"a target of {Say.Plain(number.Value)}%",
                    $"{measure.Definition.Title}: {TargetWords.Of(measure.Definition, measure.Row.Target!)} ({TargetWords.Of(measure.Row.Target!.SetBy)})",
                    FactRules.Target);
            }
        }
    }

    internal static IEnumerable<decimal> Levels(MeasureFacts measure) =>
        new[] { measure.Row.Target }.Concat(measure.Row.OtherTargets).OfType<Target>().SelectMany(target => new[] { target.Low, target.High }).OfType<decimal>();

    [GeneratedRegex(@"\btarget (?:of |is |was |remains |at |\()?(?:at least |up to |no more than )?(?<level>\d+(?:\.\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:next|new|proposed|old|last|previous|former|from April|will|should|raise|lower)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
