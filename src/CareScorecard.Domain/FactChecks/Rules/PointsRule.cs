using System.Text.RegularExpressions;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>A difference of two percentages is in percentage points: 65.9% is 4.1 points below 70%, not 4.1% below it.</summary>
internal sealed partial class PointsRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        var measures = book.Of(sentence).Where(measure => measure.IsPercent).ToList();
        foreach (var number in sentence.Numbers.Where(number => number.Kind == NumberKind.Percent))
        {
            var fromTarget = BelowTarget().IsMatch(sentence.Text[number.End..]);
            var known = Differences(sentence, measures, number).Where(difference => difference.FromTarget is not { } target || target == fromTarget).ToList();
            var fitting = known.Where(difference => number.Fits(difference.Points)).Select(difference => difference.Words).FirstOrDefault();
            var isRelative = known.Any(difference => difference.From != 0m && number.Fits(100m * difference.Points / difference.From));
            var isFigure = measures.Any(measure => number.Fits(measure.Now.Value));
            if ((fromTarget || SaysChange(sentence, number)) && fitting is not null && !isRelative && !isFigure)
            {
                yield return sentence.Finding(
                    number, $"{Say.Plain(number.Value)}%", $"{Say.Plain(number.Value)} percentage points: {fitting}", FactRules.Points);
            }
            else if (fromTarget && fitting is null && !isRelative && TargetOf(sentence, measures))
            {
                yield return sentence.Finding(
                    number,
                    $"{Say.Plain(number.Value)}% from the target",
                    "the distance of a percentage from its target is in percentage points",
                    FactRules.Points);
            }
        }
    }

    private static bool SaysChange(CommentarySentence sentence, NumberMention number) =>
        Than().IsMatch(sentence.Text[number.End..])
        || ChangedBy().IsMatch(sentence.Text[..number.Offset]);

    private static bool TargetOf(CommentarySentence sentence, List<MeasureFacts> measures) =>
        measures.Count > 0 || TargetInPercent().IsMatch(sentence.Text);

    /// <summary>
    /// Every difference of two percentages that the sentence may mean: those it names, which may be either, and of its measures that from
    /// the target and those from earlier months.
    /// </summary>
    private static IEnumerable<(decimal Points, decimal From, bool? FromTarget, string Words)> Differences(
        CommentarySentence sentence, List<MeasureFacts> measures, NumberMention said)
    {
        foreach (var change in Change.In(sentence).Where(change => change.IsOfPercentages))
        {
            yield return (change.Size, change.Before.Value, null, $"{Say.Plain(change.Before.Value)}% to {Say.Plain(change.After.Value)}%");
        }

        var others = sentence.Numbers.Where(number => number.Kind == NumberKind.Percent && number != said).ToList();
        foreach (var (one, other) in others.SelectMany((one, i) => others.Skip(i + 1).Select(other => (one, other))))
        {
            yield return (Math.Abs(one.Value - other.Value), other.Value, null, $"{Say.Plain(one.Value)}% and {Say.Plain(other.Value)}%");
        }

        foreach (var measure in measures)
        {
            var now = measure.Now.Value;
            var rounded = Math.Round(now, measure.Definition.Decimals, MidpointRounding.AwayFromZero);
            if (measure.Row.Target is { } target && (target.Low ?? target.High) is { } level)
            {
                // People subtract what they see, so the rounded figure's distance is right too.
                foreach (var shown in new[] { now, rounded }.Distinct())
                {
                    yield return (Math.Abs(shown - level), level, true, $"{FigureText.Of(measure.Definition, now)} against {TargetWords.Level(measure.Definition, target)}");
                }
            }

            foreach (var comparison in measure.Comparisons)
            {
                yield return (
                    Math.Abs(comparison.Change),
                    comparison.Value,
                    false,
                    $"{FigureText.Of(measure.Definition, comparison.Value)} in {comparison.Month.ToWords()} to {FigureText.Of(measure.Definition, now)}");
            }
        }
    }

    [GeneratedRegex(@"^\s(?:below|under|short of|above|over|off|away from|from|less than|more than)\s(?:the |our |its |this |a )?(?:[a-z]+ )?(?:target|goal|aim|ambition|standard)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BelowTarget();

    [GeneratedRegex(@"^\s(?:lower|higher|less|more|better|worse|below|above)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Than();

    [GeneratedRegex(@"\b(?:rose|risen|fell|fallen|dropped|increased|decreased|improved|declined|grew|up|down|(?:rise|fall|drop|increase|decrease|improvement|reduction) of)(?: by)?(?: about| nearly)?\s$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangedBy();

    [GeneratedRegex(@"\b(?:target|goal)\b.*?\d\s?(?:%|per cent)", RegexOptions.IgnoreCase)]
    private static partial Regex TargetInPercent();
}
