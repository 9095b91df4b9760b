using System.Text.RegularExpressions;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>Up, down, better or worse said of a figure that went the other way, since the month that is meant or since every month that is known.</summary>
internal sealed partial class DirectionRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        if (Change.In(sentence).Count > 0 || ToCome().IsMatch(sentence.Text))
        {
            yield break;
        }

        foreach (Match verb in Verb().Matches(sentence.Text))
        {
            // What stands nearest before the verb is what moved; a sentence with two subjects and no clear one is left alone.
            var topic = sentence.Topics.LastOrDefault(mention => mention.End <= verb.Index);
            if (topic is null || sentence.Text[topic.End..verb.Index].TrimEnd(' ', ',').IndexOfAny([',', ';', ':']) >= 0)
            {
                continue;
            }

            var moves = topic.Ids.Select(book.Find).OfType<MeasureFacts>()
                .SelectMany(measure => Meant(sentence, measure, book.Month).Select(comparison => (measure, comparison)))
                .ToList();
            if (moves.Count > 0 && moves.All(move => Contradicts(verb, move.comparison)))
            {
                var (measure, comparison) = moves[0];
                yield return sentence.Finding(
                    verb.Index,
                    verb.Length,
                    verb.Value,
                    $"{measure.Definition.Title}: {FigureText.Of(measure.Definition, measure.Now.Value)}, "
                    + $"{FigureText.Change(measure.Definition, comparison.Change)} since {comparison.Month.ToWords()}",
                    FactRules.Direction);
            }
        }
    }

    private static IEnumerable<Comparison> Meant(CommentarySentence sentence, MeasureFacts measure, ReportingMonth month)
    {
        var year = AYearAgo().IsMatch(sentence.Text);
        var last = LastMonth().IsMatch(sentence.Text) || sentence.Text.Contains(month.AddMonths(-1).ToWords().Split(' ')[0], StringComparison.Ordinal);
        return (year, last) switch
        {
            (true, false) => measure.Comparisons.Where(comparison => comparison.Month == month.AddMonths(-12)),
            (false, true) => measure.Comparisons.Where(comparison => comparison.Month == month.AddMonths(-1)),
            _ => measure.Comparisons,
        };
    }

    private static bool Contradicts(Match verb, Comparison comparison) => verb.Groups switch
    {
        var groups when groups["up"].Success => comparison.Change < 0m,
        var groups when groups["down"].Success => comparison.Change > 0m,
        var groups when groups["better"].Success => comparison.Movement == Movement.Worse,
        _ => comparison.Movement == Movement.Better,
    };

    [GeneratedRegex(@"\b(?:(?<up>rose|has risen|have risen|(?:went|has gone|have gone) up|increased|has grown|grew|(?:is|are|was|were) up(?! to)|up(?= \d))|(?<down>fell|has fallen|have fallen|(?:went|has gone|have gone) down|decreased|dropped|declined|(?:is|are|was|were) down|down(?= \d))|(?<better>improved|got better)|(?<worse>worsened|got worse|deteriorated))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:last year|a year ago|year before|this time last year|over the year|in a year|twelve months ago)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AYearAgo();

    [GeneratedRegex(@"\b(?:last month|month before|previous month|since last month|this month)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"\b(?:will|would|should|aim|plan|expect|if|because|quarter|since (?:19|20)\d\d|years)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();
}
